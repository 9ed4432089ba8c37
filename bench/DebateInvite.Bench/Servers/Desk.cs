using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace DebateInvite.Bench.Servers;

/// <summary>An organiser at the desk, signed in.</summary>
internal sealed partial class Desk : IDisposable
{
    private readonly HttpClient http;
    private readonly byte[] buffer = new byte[64 * 1024];

    private Desk(Uri address) =>
        http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(address, "organiser/"), Timeout = TimeSpan.FromMinutes(5) };

    public static async Task<Desk> SignInAsync(Site site)
    {
        var desk = new Desk(site.Process.Address);
        var form = await desk.http.GetStringAsync(new Uri("sign-in", UriKind.Relative));
        using var filledIn = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Email"] = Site.OrganiserEmail,
            ["Password"] = Site.OrganiserPassword,
            ["__RequestVerificationToken"] = Token().Match(form).Groups["token"].Value,
        });
        using var answer = await desk.http.PostAsync(new Uri("sign-in", UriKind.Relative), filledIn);
        return answer.StatusCode is HttpStatusCode.Redirect ? desk : throw new InvalidOperationException($"Signing in was answered {answer.StatusCode}.");
    }

    /// <summary>Reads a page or a file to its end, and keeps nothing of it.</summary>
    /// <param name="path">Below the event's list of guests.</param>
    public async Task<Download> GetAsync(string path)
    {
        var watch = Stopwatch.StartNew();
        using var answer = await http.GetAsync(new Uri($"{Site.Slug}/guests{path}", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        if (answer.StatusCode is not HttpStatusCode.OK)
            throw new InvalidOperationException($"{path} was answered {answer.StatusCode}.");

        await using var body = await answer.Content.ReadAsStreamAsync();
        var read = await body.ReadAsync(buffer);
        var first = watch.Elapsed;
        while (read > 0)
            read = await body.ReadAsync(buffer);
        return new Download(first, watch.Elapsed);
    }

    public void Dispose() => http.Dispose();

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]* value="(?<token>[^"]+)""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}

/// <param name="FirstByte">After what time the content began to come.</param>
/// <param name="Whole">After what time all of it had come.</param>
internal sealed record Download(TimeSpan FirstByte, TimeSpan Whole);
