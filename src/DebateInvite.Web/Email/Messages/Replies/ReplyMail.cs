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
    public static ReplyFacts Of(DebateEvent debate, Guest guest, DateTime now) => new(
        EventFacts.Of(debate, guest.Language),
        debate.TextIn(guest.Language).Host,
        guest.FullName,
        guest.Organisation,
        guest.Token,
        guest.Reply,
        now);
}

/// <summary>A mail to a guest about their own reply.</summary>
public abstract record ReplyMail(ReplyFacts About) : Mail
{
    protected Paragraph Greeting => new(new Text("Szanowni Państwo,", $"Dear {About.GuestName},", "Madame, Monsieur,"));

    protected Paragraph SeeYou => new(new Text(
        $"Do zobaczenia\n{About.Host}", $"We look forward to seeing you.\n{About.Host}", $"Au plaisir de vous accueillir,\n{About.Host}"));

    protected Paragraph Regards => new(new Text($"Z poważaniem\n{About.Host}", $"Yours sincerely,\n{About.Host}", $"Cordialement,\n{About.Host}"));

    protected Facts Details => new(
    [
        (new Text("Wydarzenie", "Event", "Événement"), Event.Title),
        (new Text("Termin", "Date and time", "Date et heure"), Dates.WeekdayAndTime(Event.StartsAt)),
        (new Text("Miejsce", "Place", "Lieu"), Event.Place),
        (new Text("Zgłoszenie na nazwisko", "Reply for", "Réponse au nom de"), About.Organisation is null ? About.GuestName : $"{About.GuestName}, {About.Organisation}"),
    ]);

    protected ActionLink Link(SiteAddress site) => new(
        new Text("Państwa zgłoszenie (zmiana, rezygnacja)", "Your reply (change or cancel)", "Votre réponse (modifier ou annuler)"),
        site.Of($"/r/{About.Token}", CurrentLanguage.Value));

    protected Paragraph ChangedMind => new(new Text(
        $"Jeżeli zmienią Państwo zdanie, prosimy napisać na adres {Event.ContactEmail}.",
        $"If you change your mind, please write to {Event.ContactEmail}.",
        $"Si vous changez d’avis, veuillez écrire à {Event.ContactEmail}."));

    protected SmallPrint LinkIsPrivate => new(new Text(
        "Odnośnik jest przeznaczony tylko dla Państwa; prosimy go nie udostępniać.",
        "The link is for you alone; please do not share it.",
        "Ce lien vous est réservé ; merci de ne pas le transmettre."));

    protected SmallPrint SentAutomatically => new(new Text(
        $"Tę wiadomość wysłano automatycznie w związku ze zgłoszeniem na wydarzenie. Na pytania odpowiada {Event.ContactEmail}.",
        $"This message was sent automatically in connection with a reply to an event. For questions, write to {Event.ContactEmail}.",
        $"Ce message a été envoyé automatiquement à la suite d’une réponse à un événement. Pour toute question, écrivez à {Event.ContactEmail}."));

    protected EventFacts Event => About.Event;

    protected MailContent Written(Text subject, string? calendar, params MailBlock[] blocks) => new(subject, blocks) { Calendar = calendar };
}
