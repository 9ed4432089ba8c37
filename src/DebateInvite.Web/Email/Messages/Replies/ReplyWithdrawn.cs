using DebateInvite.Domain.Guests;

namespace DebateInvite.Web.Email.Messages.Replies;

/// <summary>The guest has cancelled or declined.</summary>
/// <param name="HeldSeat">The guest has had a confirmation, and the event in their calendar.</param>
/// <param name="HasWaited">The guest was on the waiting list, and had no attendance to cancel.</param>
public sealed record ReplyWithdrawn(GuestFacts About, bool HeldSeat, bool HasWaited = false) : ReplyMail(About)
{
    public static readonly Text Name = new("Potwierdzenie rezygnacji", "Cancellation", "Annulation");

    private Text Subject => HasWaited
        ? new($"Rezygnacja z listy rezerwowej: {Event.Title}", $"No longer on the waiting list: {Event.Title}", $"Liste d’attente quittée : {Event.Title}")
        : new($"Udział odwołany: {Event.Title}", $"Attendance cancelled: {Event.Title}", $"Participation annulée : {Event.Title}");

    private Text Said => HasWaited
        ? new("zgłoszenia nie ma już na liście rezerwowej.", "Your reply is no longer on the waiting list.", "Votre réponse n’est plus sur la liste d’attente.")
        : new("udział został odwołany.", "Your attendance has been cancelled.", "Votre participation est annulée.");

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
            Subject,
            HeldSeat ? NoAppointment(site) : null,
            Greeting,
            new Paragraph(Said),
            Details, Link(site), ChangedMind, Regards, LinkIsPrivate, SentAutomatically);
}
