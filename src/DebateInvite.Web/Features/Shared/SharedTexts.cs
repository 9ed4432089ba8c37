namespace DebateInvite.Web.Features.Shared;

/// <summary>Words of the page frame.</summary>
public static class SharedTexts
{
    public static readonly Text SiteName = new("Zaproszenia", "Invitations", "Invitations");
    public static readonly Text SkipLink = new("Przejdź do treści", "Skip to content", "Aller au contenu");
    public static readonly Text LanguageNav = new("Język strony", "Page language", "Langue de la page");
    public static readonly Text UnpublishedTitle = new(
        "To zaproszenie jest chwilowo niedostępne", "This invitation is not available at the moment", "Cette invitation n’est pas disponible pour le moment");
    public static readonly Text UnpublishedText = new(
        "Organizatorzy pracują nad jego treścią. Jeżeli wysłali Państwo odpowiedź wcześniej, jest ona zachowana, a odnośnik zadziała, gdy zaproszenie wróci na stronę.",
        "The organisers are working on it. If you replied earlier, that reply is kept, and your link will work once the invitation is back.",
        "Les organisateurs y travaillent. Si vous avez répondu auparavant, votre réponse est conservée, et votre lien fonctionnera dès que l’invitation sera de nouveau en ligne.");
    public static readonly Text UnpublishedAsk = new(
        "Pytania, także o odwołanie udziału, prosimy kierować na adres", "For questions, also to cancel your attendance, please write to", "Pour toute question, y compris pour annuler votre participation, veuillez écrire à");
    public static readonly Text Privacy = new("Informacja o danych osobowych", "Privacy notice", "Information sur les données personnelles");
    public static readonly Text Accessibility = new("Deklaracja dostępności", "Accessibility declaration", "Déclaration d’accessibilité");
    public static readonly Text Organiser = new("Dla organizatorów", "For organisers", "Espace des organisateurs");
    public static readonly Text BackToInvitation = new("Wróć do zaproszenia", "Back to the invitation", "Retour à l’invitation");
}
