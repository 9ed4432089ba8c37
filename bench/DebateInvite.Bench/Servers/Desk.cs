using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace DebateInvite.Bench.Servers;

/// <summary>An organiser at the desk, signed in.</summary>
internal sealed partial class Desk : IDisposable
{
    /// <summary>The field that holds a form's token against forgery.</summary>
    public const string Token = "__RequestVerificationToken";

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
            [Token] = ValueOf(form, Token),
        });
        using var answer = await desk.http.PostAsync(new Uri("sign-in", UriKind.Relative), filledIn);
        return answer.StatusCode is HttpStatusCode.Redirect ? desk : throw new InvalidOperationException($"Signing in was answered {answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
    }

    /// <summary>Reads a page or a file to its end, and keeps nothing of it.</summary>
    /// <param name="path">Below the event's desk.</param>
    public async Task<Download> GetAsync(string path)
    {
        var watch = Stopwatch.StartNew();
        using var answer = await http.GetAsync(new Uri($"{Site.Slug}{path}", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
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

    /// <summary>Brings a list of guests: the file, its columns as they are given, the preview, and all that is in it.</summary>
    /// <param name="columns">What they are, in their order: names of <see cref="Domain.Imports.ImportField"/>s.</param>
    /// <param name="isDone">Whether all is stored.</param>
    public async Task<Imported> ImportAsync(byte[] file, IReadOnlyList<string> columns, Func<Task<bool>> isDone)
    {
        var watch = Stopwatch.StartNew();
        var form = await ReadAsync($"{Site.Slug}/import");
        using var upload = new MultipartFormDataContent
        {
            { new StringContent(ValueOf(form, "Id")), "Id" },
            { new StringContent(ValueOf(form, Token)), Token },
            { new ByteArrayContent(file), "File", "list.csv" },
        };
        var asked = await ReadAsync(await PostAsync($"{Site.Slug}/import", upload));
        var preview = await PostAsync(
            $"{Site.Slug}/import/{ImportId().Match(asked).Value}/columns",
            Fields(asked, "Version", columns.Select((field, column) => ($"Columns[{column}]", field))));
        var shown = await ReadAsync(preview);
        var planned = watch.Elapsed;
        watch.Restart();
        await PostAsync($"{preview}/confirm", Fields(shown, "version", []));
        while (!await isDone())
            await Task.Delay(50);
        return new Imported(planned, watch.Elapsed);
    }

    private static FormUrlEncodedContent Fields(string page, string version, IEnumerable<(string Name, string Value)> fields) => new(
        [.. fields.Append((version, ValueOf(page, version))).Append((Token, ValueOf(page, Token))).Select(field => KeyValuePair.Create(field.Item1, field.Item2))]);

    private async Task<string> ReadAsync(string path) => await http.GetStringAsync(new Uri(path, UriKind.Relative));

    /// <returns>Where it leads.</returns>
    private async Task<string> PostAsync(string path, HttpContent content)
    {
        using (content)
        {
            using var answer = await http.PostAsync(new Uri(path, UriKind.Relative), content);
            return answer is { StatusCode: HttpStatusCode.Redirect, Headers.Location: { } next }
                ? next.OriginalString.Replace("/organiser/", "", StringComparison.Ordinal)
                : throw new InvalidOperationException($"{path} was answered {answer.StatusCode}.");
        }
    }

    /// <summary>What stands in a field of a page's form.</summary>
    public static string ValueOf(string page, string field) =>
        Inputs().Matches(page).First(input => input.Groups["name"].Value == field).Groups["value"].Value;

    [GeneratedRegex("""<input[^>]* name="(?<name>[^"]+)"[^>]* value="(?<value>[^"]*)""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Inputs();

    [GeneratedRegex("(?<=/import/)[0-9a-f-]{36}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ImportId();
}

/// <param name="Planned">Until it was shown what would become of each row.</param>
/// <param name="Stored">From the organiser's yes until all rows were stored.</param>
internal sealed record Imported(TimeSpan Planned, TimeSpan Stored);

/// <param name="FirstByte">After what time the content began to come.</param>
/// <param name="Whole">After what time all of it had come.</param>
internal sealed record Download(TimeSpan FirstByte, TimeSpan Whole);
