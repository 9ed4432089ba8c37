using System.Net;

namespace DebateInvite.Bench.Servers;

/// <summary>A telephone at the door, with a pass.</summary>
internal sealed class Telephone : IDisposable
{
    private readonly HttpClient http;

    private Telephone(Uri address) => http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(5) };

    /// <param name="pass">What is in the pass's link.</param>
    public static async Task<Telephone> OpenAsync(Site site, string pass)
    {
        var telephone = new Telephone(site.Process.Address);
        await RedirectAsync(await telephone.http.GetAsync(new Uri($"p/{pass}", UriKind.Relative)));
        return telephone;
    }

    /// <summary>Scans a guest's code, sees who it is, and lets them in.</summary>
    public async Task LetInAsync(string code)
    {
        // To the door, and from there to the guest.
        var door = await RedirectAsync(await http.GetAsync(new Uri($"d/{code}", UriKind.Relative)));
        var guest = await RedirectAsync(await http.GetAsync(door));
        var page = await http.GetStringAsync(guest);
        using var button = new FormUrlEncodedContent([KeyValuePair.Create("who", Desk.ValueOf(page, "who")), KeyValuePair.Create(Desk.Token, Desk.ValueOf(page, Desk.Token))]);
        await RedirectAsync(await http.PostAsync(guest, button));
    }

    public void Dispose() => http.Dispose();

    /// <exception cref="InvalidOperationException">The answer leads nowhere: what was measured is not what was meant.</exception>
    private static async Task<Uri> RedirectAsync(HttpResponseMessage answer)
    {
        using (answer)
            return answer.StatusCode is HttpStatusCode.Redirect ? answer.Headers.Location! : throw new InvalidOperationException($"Answered {answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
    }
}
