using System.Globalization;
using System.Security.Cryptography;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Domain.Guests;

/// <summary>
/// A person invited to an event, from the moment somebody thinks of inviting them; the <see cref="Reply"/> is a state on
/// this one row. Several may share an address, as of an office (ADR 18), or have none; each is a guest of their own.
/// </summary>
public sealed class Guest
{
    public const int NameMaxLength = 100;

    /// <summary>RFC 5321 §4.5.3.1.3: a path has at most 256 octets, angle brackets included.</summary>
    public const int EmailMaxLength = 254;

    public const int PhoneMaxLength = 40;
    public const int OrganisationMaxLength = 200;
    public const int JobTitleMaxLength = 150;
    public const int NotesMaxLength = 1_000;
    public const int QuestionMaxLength = 2_000;
    public const int SalutationMaxLength = 150;
    public const int TagsMaxLength = 300;
    public const int MessageMaxLength = 1_000;
    public const int TokenLength = 32;
    public const int CodeLength = 8;
    public const int SearchTextMaxLength = 800;
    public const int SortKeyMaxLength = 200;

    private static readonly CompareInfo PolishOrder = CultureInfo.GetCultureInfo("pl-PL").CompareInfo;

    // Whoever is read from a database brings their own key, link and code: none is made up first (For).
    private Guest()
    {
    }

    public Guid Id { get; set; }
    public Guid EventId { get; set; }

    /// <summary>What the guest tells about themself. It is replaced as a whole (<see cref="Describe"/>).</summary>
    public GuestDetails Details { get; private set; } = new() { FirstName = "", LastName = "" };

    /// <summary>The address as it is compared (<see cref="CleanText.EmailKey"/>).</summary>
    public string? EmailKey { get; private set; }

    /// <summary>How a letter to the guest begins, such as "Szanowna Pani Dyrektor"; null: as letters to anybody do.</summary>
    public string? Salutation { get; private set; }

    /// <summary>Organisers' own words for groups of guests: lower case, each between commas, as in <c>,panel,vip,</c>.</summary>
    public string Tags { get; private set; } = "";

    /// <summary>What organisers should know; guests do not see it.</summary>
    public string? Notes { get; private set; }

    /// <summary>What the guest said when declining.</summary>
    public string? Message { get; private set; }

    /// <summary>Who comes along, in the order in which the guest named them.</summary>
    public List<Companion> Companions { get; } = [];

    /// <summary>Records of the same person that became one with this one; read where they are asked for.</summary>
    public List<FormerRecord> Formers { get; } = [];

    /// <summary>Seats that the guest holds or waits for: one, and one for each companion.</summary>
    public int Seats { get; private set; } = 1;

    /// <summary>The guest of the same institution who sent this one instead.</summary>
    public Guid? DeputyFor { get; internal set; }

    /// <summary>When the first personal invitation was queued.</summary>
    public DateTime? InvitedAt { get; private set; }

    /// <summary>When the personal invitation was first opened, and when last.</summary>
    public DateTime? OpenedAt { get; private set; }

    public DateTime? LastOpenedAt { get; private set; }

    /// <summary>When the guest acknowledged the privacy notice.</summary>
    public DateTime? ClauseAcknowledgedAt { get; set; }

    /// <summary>Has answered the questions after the event; what, is not known (<see cref="Feedback.FeedbackAnswer"/>).</summary>
    public bool HasGivenFeedback { get; private set; }

    public Reply Reply { get; private set; }
    public DateTime? RepliedAt { get; private set; }

    /// <summary>The reply's place in the order of arrival; the waiting list is sorted by it.</summary>
    public long ArrivalNumber { get; internal set; }

    /// <summary>Opens the guest's own pages. 128 random bits as 32 lower-case hexadecimal digits; never logged.</summary>
    public string Token { get; private set; } = "";

    /// <summary>
    /// Tells guests apart at the door: 8 of the 32 digits and capital letters that nobody confuses (<see cref="EntryCode"/>). To nobody
    /// but those at the door it opens anything.
    /// </summary>
    public string Code { get; private set; } = "";

    public DateTime CreatedAt { get; set; }

    /// <summary>Changes with every change of the row, so that nobody overwrites what they have not seen.</summary>
    public Guid Version { get; private set; }

    /// <summary>Names, organisation and address without accents, for searching.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>Sorts names in Polish order on any database, byte by byte.</summary>
    public byte[] SortKey { get; private set; } = [];

    /// <summary>Sorts institutions as <see cref="SortKey"/> does names; empty, and before all others, where none is known.</summary>
    public byte[] OrganisationKey { get; private set; } = [];

    /// <summary>Whether a name is this guest's, small differences apart (<see cref="PersonName"/>).</summary>
    public bool IsCalled(string? firstName, string? lastName) => PersonName.AreSame(Details.FirstName, Details.LastName, firstName, lastName);

    public string FullName => Details.WholeName();

    public GuestRemarks Remarks => new() { Salutation = Salutation, Tags = [.. Tags.Split(',', StringSplitOptions.RemoveEmptyEntries)], Notes = Notes };

    public GuestSnapshot Snapshot => new(Reply, Details, Remarks, [.. Companions.OrderBy(c => c.Position).Select(c => c.Name)], Message);

    public static Guest For(Guid eventId, GuestDetails details, DateTime now)
    {
        var guest = new Guest
        {
            Id = Guid.CreateVersion7(), EventId = eventId, CreatedAt = now, Token = NewToken(), Code = NewCode(), Version = Guid.NewGuid(),
        };
        guest.Describe(details);
        return guest;
    }

    /// <summary>Takes over new details.</summary>
    /// <returns>Whether anything changed.</returns>
    public bool Describe(GuestDetails details)
    {
        var clean = details.Cleaned();
        if (clean == Details)
            return false;

        Details = clean;
        EmailKey = clean.Email is null ? null : CleanText.EmailKey(clean.Email);
        SortKey = KeyOf($"{clean.LastName} {clean.FirstName}");
        OrganisationKey = clean.Organisation is null ? [] : KeyOf(clean.Organisation);
        Changed();
        return true;
    }

    /// <summary>Takes over what organisers note about the guest.</summary>
    /// <returns>Whether anything changed.</returns>
    public bool Remark(GuestRemarks remarks)
    {
        var clean = remarks.Cleaned();
        var tags = clean.Tags.Count == 0 ? "" : $",{string.Join(',', clean.Tags)},";
        if (clean.Salutation == Salutation && tags == Tags && clean.Notes == Notes)
            return false;

        (Salutation, Tags, Notes) = (clean.Salutation, tags, clean.Notes);
        Changed();
        return true;
    }

    /// <summary>Keeps what the guest said when declining.</summary>
    public void Say(string? message) => Message = CleanText.Lines(message);

    /// <summary>An invitation is on its way.</summary>
    public void Invited(DateTime now) => InvitedAt ??= now;

    /// <summary>The personal invitation was looked at. That is no change that anybody could overwrite.</summary>
    public void Opened(DateTime now)
    {
        OpenedAt ??= now;
        LastOpenedAt = now;
    }

    /// <summary>The guest answers the questions after the event. That is no change that anybody could overwrite.</summary>
    /// <returns>False when they have before.</returns>
    public bool GiveFeedback()
    {
        if (HasGivenFeedback)
            return false;

        HasGivenFeedback = true;
        return true;
    }

    /// <summary>Makes the links in all mails so far lead nowhere.</summary>
    public void RotateToken()
    {
        Token = NewToken();
        Changed();
    }

    /// <summary>What another record of the same person says and this one does not.</summary>
    internal void Absorb(Guest other)
    {
        Describe(Details.FilledFrom(other.Details));
        Remark(Remarks.JoinedWith(other.Remarks));
        Message ??= other.Message;
        // Nobody is their own deputy, as it would be where one was entered as the other's.
        DeputyFor = Represented(DeputyFor, other) ?? Represented(other.DeputyFor, this);
        InvitedAt ??= other.InvitedAt;
        OpenedAt ??= other.OpenedAt;
        LastOpenedAt ??= other.LastOpenedAt;
        ClauseAcknowledgedAt ??= other.ClauseAcknowledgedAt;
        HasGivenFeedback |= other.HasGivenFeedback;
        Changed();
    }

    private static Guid? Represented(Guid? guest, Guest self) => guest == self.Id ? null : guest;

    /// <summary>The reply, and the place in the order of arrival, of another record of the same person.</summary>
    internal void TakeReplyOf(Guest other)
    {
        (Reply, RepliedAt, ArrivalNumber) = (other.Reply, other.RepliedAt, other.ArrivalNumber);
        Bring(other.Snapshot.Companions);
    }

    internal void Answer(Reply reply, DateTime now)
    {
        Reply = reply;
        RepliedAt = now;
        Version = Guid.NewGuid();
    }

    internal void Bring(IReadOnlyList<string> companions)
    {
        Companions.RemoveAll(companion => companion.Position >= companions.Count);
        for (var position = 0; position < companions.Count; position++)
        {
            if (Companions.Find(companion => companion.Position == position) is { } known)
                known.Name = companions[position];
            else
                Companions.Add(new Companion { GuestId = Id, Position = position, Name = companions[position] });
        }

        Seats = 1 + Companions.Count;
        Changed();
    }

    private void Changed()
    {
        SearchText = CleanText.Cut(
            CleanText.Folded($"{FullName} {Details.LastName} {Details.Organisation} {Details.JobTitle} {(Details.Email is { } email ? EmailAddress.Spellings(email) : "")} {Tags} {string.Join(' ', Companions.Select(c => c.Name))}"),
            SearchTextMaxLength);
        Version = Guid.NewGuid();
    }

    private static byte[] KeyOf(string text)
    {
        var key = PolishOrder.GetSortKey(text, CompareOptions.IgnoreCase).KeyData;
        return key.Length <= SortKeyMaxLength ? key : key[..SortKeyMaxLength];
    }

    private static string NewCode() => RandomNumberGenerator.GetString(EntryCode.Letters.AsSpan(), CodeLength);

    private static string NewToken() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenLength / 2));
}
