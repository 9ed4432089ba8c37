using DebateInvite.Domain.Guests;
using DebateInvite.Web.Email.Messages.Replies;

namespace DebateInvite.Web.Email.Messages.Requests;

/// <summary>What organisers have decided about what a guest asked for after the deadline.</summary>
/// <param name="IsToCome">The guest had asked for a seat; otherwise for other details or companions.</param>
/// <param name="Answer">The organisers' own words, if they had any to add.</param>
public sealed record RequestAnswered(GuestFacts About, bool IsGranted, bool IsToCome, string? Answer) : ReplyMail(About)
{
    public static readonly Text Name = new("Odpowiedź na prośbę", "Answer to a request", "Réponse à une demande");

    // Who has a seat now gets what everybody gets with a confirmation.
    private bool BringsPass => IsGranted && About.Reply is Reply.Accepted;

    public override MailContent Compose(SiteAddress site) => Written(
        new Text($"Odpowiedź na prośbę: {Event.Title}", $"Your request: {Event.Title}", $"Votre demande : {Event.Title}"),
        BringsPass ? Appointment(site) : null,
        [
            Greeting,
            new Paragraph(Decision),
            .. Answer is null ? Array.Empty<MailBlock>() : [new Paragraph(Answer)],
            Details,
            .. BringsPass ? [Pass(site)] : Array.Empty<MailBlock>(),
            Link(site),
            Regards,
            LinkIsPrivate,
            SentAutomatically,
        ]);

    private Text Decision => (IsGranted, IsToCome, About.Reply) switch
    {
        (true, true, Reply.Accepted) => new(
            "dziękujemy za wiadomość. Miejsce jest potwierdzone.",
            "Thank you for letting us know. Your place is confirmed.",
            "Nous vous remercions de votre message. Votre place est confirmée."),
        (true, true, _) => new(
            "dziękujemy za wiadomość. Wszystkie miejsca są zajęte, dlatego zgłoszenie jest na liście rezerwowej.",
            "Thank you for letting us know. All places are taken, so we have put you on the waiting list.",
            "Nous vous remercions de votre message. Toutes les places étant prises, nous avons inscrit votre nom sur la liste d’attente."),
        (true, false, _) => new(
            "zgodnie z prośbą zgłoszenie zostało zmienione.",
            "As you asked, we have changed your reply.",
            "Comme vous l’avez demandé, nous avons modifié votre réponse."),
        (false, true, _) => new(
            "niestety nie możemy już przyznać miejsca.",
            "Unfortunately we can no longer offer you a place.",
            "Nous ne pouvons malheureusement plus vous proposer de place."),
        _ => new(
            "niestety nie możemy już zmienić zgłoszenia; pozostaje ono takie, jakie było.",
            "Unfortunately we can no longer change your reply; it stays as it was.",
            "Nous ne pouvons malheureusement plus modifier votre réponse ; elle reste inchangée."),
    };
}
