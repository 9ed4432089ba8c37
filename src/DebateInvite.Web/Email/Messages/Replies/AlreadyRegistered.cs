namespace DebateInvite.Web.Email.Messages.Replies;

/// <summary>Somebody sent the form with an address that has a reply: its owner, and nobody else, is told.</summary>
public sealed record AlreadyRegistered(GuestFacts About) : ReplyMail(About)
{
    public static readonly Text Name = new("Zgłoszenie już jest", "Already registered", "Réponse déjà reçue");

    public override MailContent Compose(SiteAddress site) => Written(
        new Text($"Państwa zgłoszenie już mamy: {Event.Title}", $"We already have your reply: {Event.Title}", $"Votre réponse nous est déjà parvenue : {Event.Title}"),
        calendar: null,
        Greeting,
        new Paragraph(new Text(
            $"mamy już zgłoszenie z tym adresem e-mail. Pozostaje ono bez zmian; nowego nie zapisaliśmy. Stan zgłoszenia: {Terms.Of(About.Reply).Pl}.",
            $"We already have a reply with this e-mail address. It stays as it was; we have not stored a second one. Status of the reply: {Terms.Of(About.Reply).En}.",
            $"Nous avons déjà une réponse avec cette adresse e-mail. Elle reste inchangée ; aucune seconde réponse n’a été enregistrée. État de la réponse : {Terms.Of(About.Reply).Fr}.")),
        Details,
        Link(site),
        new Paragraph(new Text(
            "Pod powyższym odnośnikiem mogą Państwo sprawdzić zgłoszenie, poprawić dane lub zrezygnować z udziału.",
            "Using the link above you can check the reply, correct it or cancel.",
            "Le lien ci-dessus vous permet de consulter la réponse, de la corriger ou de l’annuler.")),
        new Paragraph(new Text(
            $"Jeżeli to nie Państwo ponownie wysłali formularz albo z tego adresu zgłasza się jeszcze inna osoba, prosimy o wiadomość na adres {Event.ContactEmail}.",
            $"If you did not send the form again, or if somebody else with this address would like to come, please let us know at {Event.ContactEmail}.",
            $"Si vous n’avez pas renvoyé le formulaire, ou si une autre personne de cette adresse souhaite venir, merci de nous le signaler à {Event.ContactEmail}.")),
        Regards,
        LinkIsPrivate,
        SentAutomatically);
}
