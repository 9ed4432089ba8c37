using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Calendar;
using DebateInvite.Web.Hosting;

namespace DebateInvite.Web.Email.Messages.Replies;

/// <summary>What a mail about a reply says of it, as it was when the mail became due.</summary>
/// <param name="Token">Opens the guest's reply; so the payload is as confidential as the guest's row.</param>
/// <param name="WrittenAt">The calendar file's time stamp. UTC.</param>
public sealed record ReplyFacts(
    EventFacts Event, string Host, string GuestName, string? Organisation, string Token, Reply Reply, DateTime WrittenAt)
{
    public Guid GuestId { get; init; }

    public string Email { get; init; } = "";

    /// <summary>How letters to the guest begin; null: as letters to anybody do.</summary>
    public string? Salutation { get; init; }

    /// <summary>Shown at the door.</summary>
    public string Code { get; init; } = "";

    /// <summary>Their names; null: nobody comes along.</summary>
    public string? Companions { get; init; }

    /// <summary>The event's arrivals so far: later mails about a guest have a higher number.</summary>
    public long Sequence { get; init; }

    public static ReplyFacts Of(DebateEvent debate, Guest guest, DateTime now) => new(
        EventFacts.Of(debate, guest.Details.Language),
        debate.TextIn(guest.Details.Language).Host,
        guest.FullName,
        guest.Details.Organisation,
        guest.Token,
        guest.Reply,
        now)
    {
        GuestId = guest.Id,
        Email = guest.Details.Email ?? "",
        Salutation = guest.Salutation,
        Code = guest.Code,
        Companions = NamesOf(guest),
        Sequence = debate.Arrivals,
    };

    /// <summary>Who comes along with a guest; null: nobody.</summary>
    public static string? NamesOf(Guest guest) => guest.Companions.Count == 0 ? null : string.Join(", ", guest.Snapshot.Companions);
}

/// <summary>A mail to a guest about their own reply.</summary>
public abstract record ReplyMail(ReplyFacts About) : Mail
{
    /// <summary>What a guest is told who has just said that they are coming.</summary>
    public static ReplyMail Confirming(ReplyFacts facts) => facts.Reply is Reply.Accepted ? new PlaceConfirmed(facts) : new OnWaitingList(facts);

    protected Paragraph Greeting => new(About.Salutation is { } salutation
        ? $"{salutation.TrimEnd(',')},"
        : new Text("Szanowni Państwo,", $"Dear {About.GuestName},", "Madame, Monsieur,"));

    protected Paragraph SeeYou => new(new Text(
        $"Do zobaczenia\n{About.Host}", $"We look forward to seeing you.\n{About.Host}", $"Au plaisir de vous accueillir,\n{About.Host}"));

    protected Paragraph Regards => new(new Text($"Z poważaniem\n{About.Host}", $"Yours sincerely,\n{About.Host}", $"Cordialement,\n{About.Host}"));

    protected Facts Details => new(
    [
        (new Text("Wydarzenie", "Event", "Événement"), Event.Title),
        (new Text("Termin", "Date and time", "Date et heure"), Dates.WeekdayAndTime(Event.StartsAt)),
        (new Text("Miejsce", "Place", "Lieu"), Event.Place),
        (new Text("Zgłoszenie na nazwisko", "Reply for", "Réponse au nom de"), About.Organisation is null ? About.GuestName : $"{About.GuestName}, {About.Organisation}"),
        .. About.Companions is { } companions
            ? [(GuestTerms.Companions, companions)]
            : Array.Empty<(string, string)>(),
    ]);

    /// <summary>What to show at the door.</summary>
    protected EntryPass Pass(SiteAddress site) => new(
        new Text("Przy wejściu prosimy pokazać ten kod:", "Please show this code at the door:", "Merci de présenter ce code à l’entrée :"),
        About.Code,
        $"{About.Code}.{About.GuestId:N}@{site.Host}");

    protected ActionLink Link(SiteAddress site) => new(
        new Text("Państwa zgłoszenie (zmiana, rezygnacja)", "Your reply (change or cancel)", "Votre réponse (modifier ou annuler)"),
        site.Of($"/r/{About.Token}", CurrentLanguage.Value));

    protected Paragraph ChangedMind => new(new Text(
        "Jeżeli zmienią Państwo zdanie, prosimy skorzystać z powyższego odnośnika.",
        "If you change your mind, please use the link above.",
        "Si vous changez d’avis, merci d’utiliser le lien ci-dessus."));

    protected SmallPrint LinkIsPrivate => new(new Text(
        "Odnośnik jest przeznaczony tylko dla Państwa; prosimy go nie udostępniać.",
        "The link is for you alone; please do not share it.",
        "Ce lien vous est réservé ; merci de ne pas le transmettre."));

    protected SmallPrint SentAutomatically => new(new Text(
        $"Tę wiadomość wysłano automatycznie w związku ze zgłoszeniem na wydarzenie. Na pytania odpowiada {Event.ContactEmail}.",
        $"This message was sent automatically in connection with a reply to an event. For questions, write to {Event.ContactEmail}.",
        $"Ce message a été envoyé automatiquement à la suite d’une réponse à un événement. Pour toute question, écrivez à {Event.ContactEmail}."));

    protected EventFacts Event => About.Event;

    protected MailContent Written(Text subject, CalendarFile? calendar, params MailBlock[] blocks) => new(subject, blocks) { Calendar = calendar };

    /// <summary>The guest's appointment, as a file.</summary>
    protected CalendarFile Appointment(SiteAddress site) => EventCalendar.Request(Event, CalendarGuest, site);

    /// <summary>Takes the appointment back.</summary>
    protected CalendarFile NoAppointment(SiteAddress site) => EventCalendar.Cancellation(Event, CalendarGuest, site);

    private CalendarGuest CalendarGuest => new(About.GuestId, About.GuestName, About.Email, About.Host, (int)About.Sequence, About.WrittenAt);
}
