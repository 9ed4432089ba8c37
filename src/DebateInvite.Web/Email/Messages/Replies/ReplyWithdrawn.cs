using DebateInvite.Domain.Guests;

namespace DebateInvite.Web.Email.Messages.Replies;

/// <summary>The guest has cancelled or declined.</summary>
/// <param name="HeldSeat">The guest has had a confirmation, and the event in their calendar.</param>
public sealed record ReplyWithdrawn(GuestFacts About, bool HeldSeat) : ReplyMail(About)
{
    public static readonly Text Name = new("Potwierdzenie rezygnacji", "Cancellation", "Annulation");

    public override MailContent Compose(SiteAddress site) => About.Reply is Reply.Declined
        ? Written(
            new Text($"Dziękujemy za odpowiedź: {Event.Title}", $"Thank you for your answer: {Event.Title}", $"Merci de votre réponse : {Event.Title}"),
            HeldSeat ? NoAppointment(site) : null,
            Greeting,
            new Paragraph(new Text(
                "odpowiedź odmowna jest zapisana. Dziękujemy za nią.",
                "We have noted that you will not attend. Thank you for your answer.",
                "Nous avons noté que vous ne participerez pas à l’événement. Merci de votre réponse.")),
            Details, Link(site), ChangedMind, Regards, LinkIsPrivate, SentAutomatically)
        : Written(
            new Text($"Udział odwołany: {Event.Title}", $"Attendance cancelled: {Event.Title}", $"Participation annulée : {Event.Title}"),
            HeldSeat ? NoAppointment(site) : null,
            Greeting,
            new Paragraph(new Text(
                "udział został odwołany.",
                "Your attendance has been cancelled.",
                "Votre participation est annulée.")),
            Details, Link(site), ChangedMind, Regards, LinkIsPrivate, SentAutomatically);
}
