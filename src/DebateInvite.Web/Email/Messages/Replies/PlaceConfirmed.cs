namespace DebateInvite.Web.Email.Messages.Replies;

/// <summary>The guest has a seat.</summary>
public sealed record PlaceConfirmed(GuestFacts About) : ReplyMail(About)
{
    public static readonly Text Name = new("Potwierdzenie udziału", "Confirmation", "Confirmation");

    public override MailContent Compose(SiteAddress site) => Written(
        new Text($"Potwierdzenie udziału: {Event.Title}", $"Attendance confirmed: {Event.Title}", $"Présence confirmée : {Event.Title}"),
        Appointment(site),
        Greeting,
        new Paragraph(new Text(
            "dziękujemy za zgłoszenie. Miejsce jest potwierdzone.",
            "Thank you for your reply. Your place is confirmed.",
            "Nous vous remercions de votre réponse. Votre place est confirmée.")),
        Details,
        Pass(site),
        Link(site),
        new Paragraph(new Text(
            "Termin można zapisać w kalendarzu: odpowiedni plik jest w załączniku. Jeżeli plany się zmienią, prosimy o rezygnację pod powyższym odnośnikiem; z miejsca skorzysta ktoś inny.",
            "A calendar file is attached. If your plans change, please cancel using the link above so that somebody else can have the place.",
            "Un fichier d’agenda est joint à ce message. Si vos projets changent, merci d’annuler au moyen du lien ci-dessus afin que quelqu’un d’autre puisse bénéficier de la place.")),
        SeeYou,
        LinkIsPrivate,
        SentAutomatically);
}
