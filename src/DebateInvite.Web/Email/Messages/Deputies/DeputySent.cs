using DebateInvite.Web.Email.Messages.Replies;

namespace DebateInvite.Web.Email.Messages.Deputies;

/// <summary>The guest sends somebody else.</summary>
/// <param name="HeldSeat">The guest has had a confirmation, and the event in their calendar.</param>
/// <param name="Waits">The guest waited, or all places were taken: nobody is promised one.</param>
public sealed record DeputySent(GuestFacts About, string Deputy, bool HeldSeat, bool Waits = false) : ReplyMail(About)
{
    public static readonly Text Name = new("Potwierdzenie zastępstwa", "Substitute confirmed", "Remplacement confirmé");

    public override MailContent Compose(SiteAddress site) => Written(
        new Text($"Zastępstwo zapisane: {Event.Title}", $"Your substitute: {Event.Title}", $"Votre remplacement : {Event.Title}"),
        HeldSeat ? NoAppointment(site) : null,
        Greeting,
        new Paragraph(Waits ? Waiting : new Text(
            $"zastępstwo jest zapisane: przyjdzie {Deputy}. Napisaliśmy już do tej osoby.",
            $"We have noted that {Deputy} will attend in your place, and have written to them.",
            $"Nous avons noté que {Deputy} vous remplacera et lui avons écrit.")),
        Details,
        Link(site),
        ChangedMind,
        Regards,
        LinkIsPrivate,
        SentAutomatically);

    private Text Waiting => new(
        $"zapisaliśmy, że w Państwa zastępstwie zgłasza się {Deputy}. Wszystkie miejsca są obecnie zajęte, dlatego osoba ta jest na liście rezerwowej. Napisaliśmy już do niej.",
        $"We have noted that {Deputy} would attend in your place. All places are taken at the moment, so they are on the waiting list. We have written to them.",
        $"Nous avons noté que {Deputy} souhaite venir à votre place. Toutes les places étant prises, cette personne est sur la liste d’attente. Nous lui avons écrit.");
}
