namespace DebateInvite.Web.Email.Messages.Replies;

/// <summary>All seats are taken; the guest waits.</summary>
public sealed record OnWaitingList(GuestFacts About) : ReplyMail(About)
{
    public static readonly Text Name = new("Wpis na listę rezerwową", "Waiting list", "Liste d’attente");

    public override MailContent Compose(SiteAddress site) => Written(
        new Text($"Lista rezerwowa: {Event.Title}", $"Waiting list: {Event.Title}", $"Liste d’attente : {Event.Title}"),
        calendar: null,
        Greeting,
        new Paragraph(new Text(
            "dziękujemy za zgłoszenie. Wszystkie miejsca są obecnie zajęte, dlatego zgłoszenie jest na liście rezerwowej. Gdy zwolni się miejsce, od razu napiszemy.",
            "Thank you for your reply. All places are taken at the moment, so we have put you on the waiting list. If a place becomes free for you, we will write at once.",
            "Nous vous remercions de votre réponse. Toutes les places étant actuellement prises, nous avons inscrit votre nom sur la liste d’attente. Si une place se libère pour vous, nous vous écrirons aussitôt.")),
        Details,
        Link(site),
        new Paragraph(new Text(
            "Nie trzeba niczego robić. Jeżeli udział nie będzie już możliwy, prosimy o rezygnację pod powyższym odnośnikiem.",
            "You do not need to do anything. If you can no longer attend, please leave the list using the link above.",
            "Vous n’avez rien à faire. Si vous ne pouvez plus venir, merci de quitter la liste au moyen du lien ci-dessus.")),
        Regards,
        LinkIsPrivate,
        SentAutomatically);
}
