using DebateInvite.Domain.Guests;
using DebateInvite.Web.Email.Calendar;

namespace DebateInvite.Web.Email.Messages.Replies;

/// <summary>A mail to a guest about their own reply.</summary>
public abstract record ReplyMail(GuestFacts About) : Mail
{
    /// <summary>What a guest is told who has just said that they are coming.</summary>
    public static ReplyMail Confirming(GuestFacts facts) => facts.Reply is Reply.Accepted ? new PlaceConfirmed(facts) : new OnWaitingList(facts);

    protected Paragraph Greeting => new($"{Letters.Dear(About.Salutation, About.Name)},");

    protected Paragraph SeeYou => SignedWith(Letters.SeeYou);

    protected Paragraph Regards => SignedWith(Letters.Sincerely);

    protected Facts Details => new(
    [
        (new Text("Wydarzenie", "Event", "Événement"), Event.Title),
        (new Text("Termin", "Date and time", "Date et heure"), Event.When),
        (new Text("Miejsce", "Place", "Lieu"), Event.Place),
        (new Text("Gość", "Guest", "Invité(e)"), About.Organisation is null ? About.Name : $"{About.Name}, {About.Organisation}"),
        // Those of somebody who does not come do not come either.
        .. About is { Companions: { } companions, Comes: true }
            ? [(GuestTerms.Companions, companions)]
            : Array.Empty<(string, string)>(),
    ]);

    /// <summary>What to show at the door.</summary>
    protected EntryPass Pass(SiteAddress site) => new(
        new Text("Przy wejściu prosimy pokazać ten kod:", "Please show this code at the entrance:", "Merci de présenter ce code à l’entrée :"),
        About.Code,
        $"{About.Code}.{About.GuestId:N}@{site.Host}");

    protected ActionLink Link(SiteAddress site) => new(
        About.Comes
            ? new Text("Państwa zgłoszenie (zmiana, rezygnacja)", "Your reply (change or cancel)", "Votre réponse (modifier ou annuler)")
            : new Text("Państwa zgłoszenie", "Your reply", "Votre réponse"),
        site.Of(About.LinkPath, CurrentLanguage.Value));

    protected Paragraph ChangedMind => new(new Text(
        "Jeżeli zmienią Państwo zdanie, prosimy skorzystać z powyższego odnośnika.",
        "If you change your mind, please use the link above.",
        "Si vous changez d’avis, merci d’utiliser le lien ci-dessus."));

    protected SmallPrint LinkIsPrivate => new(new Text(
        "Odnośnik jest przeznaczony tylko dla adresata; prosimy go nie udostępniać.",
        "The link is for you alone; please do not share it.",
        "Ce lien vous est réservé ; merci de ne pas le transmettre."));

    protected SmallPrint SentAutomatically => new(new Text(
        $"Tę wiadomość wysłano automatycznie w związku z zaproszeniem na wydarzenie. Pytania prosimy kierować na adres {Event.ContactEmail}.",
        $"This message was sent automatically in connection with a reply to an invitation. For questions, write to {Event.ContactEmail}.",
        $"Ce message a été envoyé automatiquement à la suite d’une réponse à une invitation. Pour toute question, écrivez à {Event.ContactEmail}."));

    protected EventFacts Event => About.Event;

    protected Paragraph SignedWith(Text closing) => new($"{closing}\n{About.Host}");

    protected MailContent Written(Text subject, CalendarFile? calendar, params MailBlock[] blocks) =>
        new MailContent(subject, blocks) { Calendar = calendar }.FundedAs(Event);

    /// <summary>The guest's appointment, as a file.</summary>
    protected CalendarFile Appointment(SiteAddress site) => EventCalendar.Appointment(About, site);

    /// <summary>Takes the appointment back.</summary>
    protected CalendarFile NoAppointment(SiteAddress site) => EventCalendar.Cancellation(About, site);
}
