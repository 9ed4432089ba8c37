using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Calendar;
using DebateInvite.Web.Hosting;
using DebateInvite.Web.Localisation;

namespace DebateInvite.Web.Email.Messages.Replies;

/// <summary>A mail to a guest about their own reply.</summary>
public abstract record ReplyMail : Mail
{
    public required EventFacts Event { get; init; }
    public required string Host { get; init; }
    public required string GuestName { get; init; }
    public string? Organisation { get; init; }

    /// <summary>Opens the guest's reply; so the payload is as confidential as the guest's row.</summary>
    public required string Token { get; init; }

    public Reply Reply { get; init; }

    /// <summary>When it was written: the calendar file's time stamp.</summary>
    public DateTime WrittenAt { get; init; }

    /// <summary>Fills a mail of any kind with what it says about a guest of an event.</summary>
    public static T About<T>(DebateEvent debate, Guest guest, DateTime now)
        where T : ReplyMail, new() => new()
        {
            Event = EventFacts.Of(debate, guest.Language),
            Host = debate.TextIn(guest.Language).Host,
            GuestName = guest.FullName,
            Organisation = guest.Organisation,
            Token = guest.Token,
            Reply = guest.Reply,
            WrittenAt = now,
        };

    protected Paragraph Greeting => new(new Text("Szanowni Państwo,", $"Dear {GuestName},", "Madame, Monsieur,"));

    protected Paragraph SeeYou => new(new Text(
        $"Do zobaczenia\n{Host}", $"We look forward to seeing you.\n{Host}", $"Au plaisir de vous accueillir,\n{Host}"));

    protected Paragraph Regards => new(new Text($"Z poważaniem\n{Host}", $"Yours sincerely,\n{Host}", $"Cordialement,\n{Host}"));

    protected Facts Details => new(
    [
        (new Text("Wydarzenie", "Event", "Événement"), Event.Title),
        (new Text("Termin", "Date and time", "Date et heure"), Dates.WeekdayAndTime(Event.StartsAt)),
        (new Text("Miejsce", "Place", "Lieu"), Event.Place),
        (new Text("Zgłoszenie na nazwisko", "Reply for", "Réponse au nom de"), Organisation is null ? GuestName : $"{GuestName}, {Organisation}"),
    ]);

    protected ActionLink Link(SiteAddress site) => new(
        new Text("Państwa zgłoszenie (zmiana, rezygnacja)", "Your reply (change or cancel)", "Votre réponse (modifier ou annuler)"),
        site.Of($"/r/{Token}", CurrentLanguage.Value));

    protected Paragraph ChangedMind => new(new Text(
        $"Jeżeli zmienią Państwo zdanie, prosimy napisać na adres {Event.ContactEmail}.",
        $"If you change your mind, please write to {Event.ContactEmail}.",
        $"Si vous changez d’avis, veuillez écrire à {Event.ContactEmail}."));

    protected SmallPrint LinkIsPrivate => new(new Text(
        "Odnośnik jest przeznaczony tylko dla Państwa; prosimy go nie udostępniać.",
        "The link is for you alone; please do not share it.",
        "Ce lien vous est réservé ; merci de ne pas le transmettre."));

    protected SmallPrint SentAutomatically => new(new Text(
        $"Tę wiadomość wysłano automatycznie w związku ze zgłoszeniem na wydarzenie. Na pytania odpowiada {Event.ContactEmail}.",
        $"This message was sent automatically in connection with a reply to an event. For questions, write to {Event.ContactEmail}.",
        $"Ce message a été envoyé automatiquement à la suite d’une réponse à un événement. Pour toute question, écrivez à {Event.ContactEmail}."));

    protected MailContent Written(Text subject, string? calendar, params MailBlock[] blocks) => new(subject, blocks) { Calendar = calendar };
}
