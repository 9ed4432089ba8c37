using System.Text;
using DebateInvite.Bench.Load;
using DebateInvite.Bench.Servers;

namespace DebateInvite.Bench.Parts;

/// <summary>Guests who reply by the public form, each with an address of their own.</summary>
internal sealed class ReplyPosts(Site site)
{
    public const int Connections = 8;

    private int sent;

    /// <summary>The address of the guest who replied first.</summary>
    public static string FirstEmail => EmailOf(1);

    /// <summary>The load, and a wait until all mails that it caused are sent, so that they disturb nothing that comes after.</summary>
    public async Task<LoadResult> RunAsync(TimeSpan time)
    {
        var result = await SocketLoad.RunAsync(site.Process.Port, Connections, time, Next, expected: 302);
        await site.Database.OutboxIsEmptyAsync();
        return result;
    }

    private static string EmailOf(int number) => $"swietoslawa.zolc{number}@example.org";

    private ReadOnlyMemory<byte> Next()
    {
        // As a browser writes it (https://url.spec.whatwg.org/#application/x-www-form-urlencoded).
        var body = string.Join('&', Fields(Interlocked.Increment(ref sent)).Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value)}"));
        return Encoding.ASCII.GetBytes(
            $"POST /{Site.Slug}/rsvp HTTP/1.1\r\nHost: 127.0.0.1:{site.Process.Port}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {body.Length}\r\n\r\n{body}");
    }

    private static IEnumerable<(string Name, string Value)> Fields(int number) =>
    [
        ("FirstName", "Świętosława"),
        ("LastName", "Żółć-Gęślą"),
        ("Email", EmailOf(number)),
        ("Phone", "+48 22 123 45 67"),
        ("Organisation", "Spółdzielnia Socjalna „Przystań”"),
        ("JobTitle", "członkini zarządu"),
        ("Sector", "SocialEconomy"),
        ("Language", "pl"),
        ("Question", "Jak klauzule społeczne sprawdziły się w małych gminach?"),
        ("ClauseAcknowledged", "true"),
    ];
}
