using System.Security.Cryptography;
using System.Text;

namespace DebateInvite.Domain.Privacy;

/// <summary>
/// A wording of an event's privacy notice, in all languages, as guests could read it: what it says follows from the event's settings and from the
/// site's own words, so a change of either makes another. A wording that returns is the same version again. Kept as long as the event.
/// </summary>
public sealed class NoticeVersion
{
    /// <summary>Hexadecimal digits at the beginning of a SHA-256.</summary>
    public const int HashLength = 24;

    public Guid EventId { get; private set; }

    /// <summary>Tells it from the event's others: of its words in all languages.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>When it was first shown, or acknowledged. UTC.</summary>
    public DateTime Since { get; private set; }

    /// <summary>HTML of the site's own making, as for the other languages.</summary>
    public string Pl { get; private set; } = "";

    public string En { get; private set; } = "";

    public string Fr { get; private set; } = "";

    /// <param name="textIn">HTML.</param>
    public static NoticeVersion Of(Guid eventId, Func<Language, string> textIn, DateTime now)
    {
        var (pl, en, fr) = (textIn(Language.Pl), textIn(Language.En), textIn(Language.Fr));
        return new() { EventId = eventId, Hash = HashOf(pl, en, fr), Since = now, Pl = pl, En = en, Fr = fr };
    }

    public string In(Language language) => language switch
    {
        Language.En => En,
        Language.Fr => Fr,
        _ => Pl,
    };

    private static string HashOf(params string[] texts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', texts))))[..HashLength];
}
