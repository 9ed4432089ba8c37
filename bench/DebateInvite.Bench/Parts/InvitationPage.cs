using System.Text;
using DebateInvite.Bench.Load;
using DebateInvite.Bench.Measuring;
using DebateInvite.Bench.Servers;

namespace DebateInvite.Bench.Parts;

/// <summary>The page that everybody is shown, beside a server that has nothing to do but to send the same bytes.</summary>
internal sealed class InvitationPage : IPart
{
    public string Name => "page";

    public async Task<IReadOnlyList<Row>> RunAsync(Workshop shop)
    {
        await using var site = await shop.StartSiteAsync(Effort.FewGuests);
        var answer = shop.NewFile("http");
        await File.WriteAllBytesAsync(answer, await AnswerAsync(site.Process));
        await using var bare = shop.StartBareKestrel(answer);
        await bare.ShowsAsync("");
        await PageLoad.RunAsync(site.Process.Port, "/", shop.Effort.WarmUp);
        await PageLoad.RunAsync(bare.Port, "/", shop.Effort.WarmUp);

        var rates = await Alternation.RunAsync(
            shop.Effort.Rounds,
            () => PageLoad.RunAsync(site.Process.Port, "/", shop.Effort.Load),
            () => PageLoad.RunAsync(bare.Port, "/", shop.Effort.Load));
        return [rates.Row($"invitation page, {PageLoad.Connections} connections", "bare Kestrel, the same bytes", rate => rate, Unit.PerSecond, Goal.RatioOfAtLeast(0.8))];
    }

    /// <summary>The answer as it goes over the wire, but for the date and the way in which its end is told.</summary>
    private static async Task<byte[]> AnswerAsync(ServerProcess site)
    {
        using var http = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = System.Net.DecompressionMethods.None });
        using var request = new HttpRequestMessage(HttpMethod.Get, site.Address);
        request.Headers.Add("Accept-Encoding", PageLoad.AcceptEncoding);
        using var answer = await http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        var headers = answer.Headers.Concat(answer.Content.Headers)
            .Where(header => header.Key is not ("Date" or "Transfer-Encoding" or "Content-Length"))
            .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}\r\n");
        return [.. Encoding.ASCII.GetBytes(string.Concat(headers) + "\r\n"), .. await answer.Content.ReadAsByteArrayAsync()];
    }
}
