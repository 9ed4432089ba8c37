using DebateInvite.Domain.Guests;
using DebateInvite.Web.Email.Messages.Replies;

namespace DebateInvite.Web.Email.Messages.Deputies;

/// <summary>
/// Somebody was named to come in a guest's place. It says who named them and how to get out of it, since they have not
/// asked for it themselves (GDPR art. 14).
/// </summary>
/// <param name="NamedBy">The guest who sends them.</param>
public sealed record NamedAsDeputy(GuestFacts About, string NamedBy) : ReplyMail(About)
{
    public static readonly Text Name = new("Wskazanie w zastępstwie", "Named as a substitute", "Désignation en remplacement");

    private Text WouldCome => new(
        $"{NamedBy} wskazuje Państwa jako osobę, która może wziąć udział w naszym wydarzeniu w zastępstwie.",
        $"{NamedBy} has named you as somebody who could attend our event in their place.",
        $"{NamedBy} vous propose de participer à notre événement à sa place.");

    private bool HasSeat => About.Reply is Reply.Accepted;

    public override MailContent Compose(SiteAddress site) => Written(
        HasSeat
            ? new Text($"Zaproszenie w zastępstwie: {Event.Title}", $"You have been named as a substitute: {Event.Title}", $"Invitation en remplacement : {Event.Title}")
            : new Text($"Lista rezerwowa, w zastępstwie: {Event.Title}", $"Waiting list, as a substitute: {Event.Title}", $"Liste d’attente, en remplacement : {Event.Title}"),
        HasSeat ? Appointment(site) : null,
        [
            Greeting,
            new Paragraph(!HasSeat ? WouldCome : new Text(
                $"{NamedBy} wskazuje Państwa jako osobę, która przyjdzie w zastępstwie na nasze wydarzenie.",
                $"{NamedBy} has named you to attend our event in their place.",
                $"{NamedBy} vous demande de participer à notre événement à sa place.")),
            new Paragraph(HasSeat
                ? new Text("Miejsce jest potwierdzone.", "A place is confirmed for you.", "Une place vous est confirmée.")
                : new Text(
                    "Wszystkie miejsca są obecnie zajęte, dlatego są Państwo na liście rezerwowej. Gdy zwolni się miejsce, od razu napiszemy.",
                    "All places are taken at the moment, so you are on the waiting list. If a place becomes free for you, we will write at once.",
                    "Toutes les places étant prises, vous êtes sur la liste d’attente. Si une place se libère pour vous, nous vous écrirons aussitôt.")),
            Details,
            .. HasSeat ? [Pass(site)] : Array.Empty<MailBlock>(),
            Link(site),
            new Paragraph(new Text(
                "Jeżeli nie wezmą Państwo udziału, prosimy o rezygnację pod powyższym odnośnikiem. Imię, nazwisko i adres e-mail otrzymaliśmy od wskazanej wyżej osoby, a instytucję i sektor przepisaliśmy z jej zgłoszenia; informacja o danych osobowych jest na stronie pod tym odnośnikiem.",
                "If you will not attend, please cancel using the link above. We have your name and e-mail address from the person named above, and copied institution and sector from their record; the privacy notice is on the page behind the link.",
                "Si vous ne pouvez pas venir, merci d’annuler au moyen du lien ci-dessus. Votre nom et votre adresse e-mail nous ont été communiqués par la personne citée plus haut ; l’institution et le secteur sont repris de sa fiche. L’information sur les données personnelles figure sur la page de ce lien.")),
            Regards,
            LinkIsPrivate,
            SentAutomatically,
        ]);
}
