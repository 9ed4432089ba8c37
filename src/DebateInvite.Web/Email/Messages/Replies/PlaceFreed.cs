namespace DebateInvite.Web.Email.Messages.Replies;

/// <summary>A seat became free and is the guest's: promoted from the waiting list.</summary>
public sealed record PlaceFreed(GuestFacts About) : ReplyMail(About)
{
    public static readonly Text Name = new("Zwolnione miejsce", "A place is free", "Place libérée");

    public override MailContent Compose(SiteAddress site) => Written(
        new Text($"Mają Państwo miejsce: {Event.Title}", $"You now have a place: {Event.Title}", $"Votre place est confirmée : {Event.Title}"),
        Appointment(site),
        Greeting,
        new Paragraph(new Text(
            "mamy dobrą wiadomość: zwolniło się miejsce i jest już potwierdzone.",
            "We have good news: a place has become free, and it is confirmed for you.",
            "Nous avons une bonne nouvelle : une place s’est libérée et elle vous est confirmée.")),
        Details,
        Pass(site),
        Link(site),
        new Paragraph(new Text(
            "Nie trzeba niczego potwierdzać. Jeżeli jednak udział nie jest już możliwy, prosimy o jak najszybszą rezygnację pod powyższym odnośnikiem – miejsce otrzyma kolejna osoba.",
            "You do not need to confirm anything. If you can no longer attend, please cancel as soon as you can using the link above, so that the next person can have the place.",
            "Vous n’avez rien à confirmer. Si vous ne pouvez plus venir, merci d’annuler dès que possible au moyen du lien ci-dessus ; la place ira à la personne suivante.")),
        SeeYou,
        LinkIsPrivate,
        SentAutomatically);
}
