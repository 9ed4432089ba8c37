using DebateInvite.Domain.Access;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Domain.Guests;

/// <summary>How far a personal invitation has come.</summary>
public enum InvitationProgress
{
    /// <summary>None has gone to a guest who has not answered.</summary>
    NotInvited,

    /// <summary>It has gone, and nobody has looked at it.</summary>
    NotOpened,

    Opened,
}

/// <summary>
/// Which guests of an event are meant: those whom every condition fits. The list, exports, what is done with several at once,
/// and mailings mean guests by it. Written as names and values, as addresses have them.
/// </summary>
public sealed record GuestCriteria
{
    public const int SearchMaxLength = 200;

    private const string Yes = "true";

    public static readonly GuestCriteria Everybody = new();

    /// <summary>Words that must all occur in a guest's names, organisation or address, without regard to accents.</summary>
    public string Search { get; init; } = "";

    /// <summary>Null: any; as for all that follow.</summary>
    public Reply? Reply { get; init; }

    /// <summary>As tags are stored: one of them, in lower case.</summary>
    public string? Tag { get; init; }

    public Sector? Sector { get; init; }

    public Language? Language { get; init; }

    public InvitationProgress? Invitation { get; init; }

    /// <summary>Only those who cannot be written to.</summary>
    public bool WithoutEmail { get; init; }

    /// <summary>Only those who need something in order to take part. It can reveal health; see <see cref="SeenWith"/>.</summary>
    public bool WithNeeds { get; init; }

    /// <summary>Reads it; what means nothing counts as not said.</summary>
    /// <param name="named">The value of a name; null: not said.</param>
    public static GuestCriteria Read(Func<string, string?> named) => new()
    {
        Search = CleanText.Cut(CleanText.Line(named("q")) ?? "", SearchMaxLength),
        Reply = NameOf.Read<Reply>(named("reply")),
        Tag = CleanTag(named("tag")),
        Sector = NameOf.Read<Sector>(named("sector")),
        Language = NameOf.Read<Language>(named("language")),
        Invitation = NameOf.Read<InvitationProgress>(named("invitation")),
        WithoutEmail = named("noEmail") is Yes,
        WithNeeds = named("needs") is Yes,
    };

    /// <summary>A tag as it is stored; null when nothing is left of what was typed.</summary>
    public static string? CleanTag(string? typed) =>
        CleanText.Lower(typed?.Replace(',', ' ')) is { } tag ? CleanText.Cut(tag, Guest.TagsMaxLength) : null;

    /// <summary>The names and values from which it is read again, without what is not said.</summary>
    public IEnumerable<KeyValuePair<string, string>> Written => new (string Name, string? Value)[]
    {
        ("q", Search.Length > 0 ? Search : null),
        ("reply", Reply?.ToString()),
        ("tag", Tag),
        ("sector", Sector?.ToString()),
        ("language", Language?.Code()),
        ("invitation", Invitation?.ToString()),
        ("noEmail", WithoutEmail ? Yes : null),
        ("needs", WithNeeds ? Yes : null),
    }.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Name, pair.Value!));

    /// <summary>The conditions of somebody who may see so much: whom a hidden field fits is not to be found out by them.</summary>
    public GuestCriteria SeenWith(GuestSight sight) => sight.ShowsNeeds ? this : this with { WithNeeds = false };
}
