namespace DebateInvite.Web.Features.Shared;

/// <summary>Words of the page frame.</summary>
public static class SharedTexts
{
    public static readonly Text SiteName = new("Zaproszenia", "Invitations", "Invitations");
    public static readonly Text SkipLink = new("Przejdź do treści", "Skip to content", "Aller au contenu");
    public static readonly Text LanguageNav = new("Język strony", "Page language", "Langue de la page");
    public static readonly Text Privacy = new("Informacja o danych osobowych", "Privacy notice", "Information sur les données personnelles");
    public static readonly Text Organiser = new("Dla organizatorów", "For organisers", "Espace des organisateurs");
    public static readonly Text BackToInvitation = new("Wróć do zaproszenia", "Back to the invitation", "Retour à l’invitation");
}
