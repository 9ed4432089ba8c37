using DebateInvite.Web.Email.Messages.Replies;

namespace DebateInvite.Web.Email.Messages.Deputies;

/// <summary>The guest sends somebody else.</summary>
/// <param name="HeldSeat">The guest has had a confirmation, and the event in their calendar.</param>
public sealed record DeputySent(GuestFacts About, string Deputy, bool HeldSeat) : ReplyMail(About)
{
    public static readonly Text Name = new("Potwierdzenie zastępstwa", "Substitute confirmed", "Remplacement confirmé");

    public override MailContent Compose(SiteAddress site) => Written(
        new Text($"Zastępstwo zapisane: {Event.Title}", $"Your substitute: {Event.Title}", $"Votre remplacement : {Event.Title}"),
        HeldSeat ? NoAppointment(site) : null,
        Greeting,
        new Paragraph(new Text(
            $"zastępstwo jest zapisane: przyjdzie {Deputy}. Napisaliśmy już do tej osoby.",
            $"We have noted that {Deputy} will attend in your place, and have written to them.",
            $"Nous avons noté que {Deputy} vous remplacera et lui avons écrit.")),
        Details,
        Link(site),
        ChangedMind,
        Regards,
        LinkIsPrivate,
        SentAutomatically);
}
