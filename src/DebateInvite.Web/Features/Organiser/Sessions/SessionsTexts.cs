namespace DebateInvite.Web.Features.Organiser.Sessions;

/// <summary>Words of the page about one's own sessions.</summary>
public static class SessionsTexts
{
    public static readonly Text Title = new("Gdzie jestem zalogowany(-a)", "Where I am signed in", "Mes connexions");
    public static readonly Text Sub = new(
        "Każde logowanie kończy się po dwóch godzinach bez działania, a najpóźniej po dwunastu. Jeżeli któregoś Państwo nie poznają, prosimy je zakończyć i zmienić hasło.",
        "Each ends after two hours without use, and after twelve at the latest. If you do not recognise one, please end it and change your password.",
        "Chaque connexion prend fin après deux heures d’inactivité, et au plus tard après douze heures. Si vous n’en reconnaissez pas une, mettez-y fin et changez de mot de passe.");
    public static readonly Text Caption = new("Trwające logowania", "Present sessions", "Connexions en cours");
    public static readonly Text Device = new("Urządzenie", "Device", "Appareil");
    public static readonly Text Unknown = new("Nieznane urządzenie", "Unknown device", "Appareil inconnu");
    public static readonly Text This = new("ta przeglądarka", "this browser", "ce navigateur");
    public static readonly Text Network = new("Adres w sieci", "Network address", "Adresse réseau");
    public static readonly Text Started = new("Zalogowano", "Signed in", "Connexion");
    public static readonly Text LastSeen = new("Ostatnio", "Last seen", "Dernière activité");
    public static readonly Text End = new("Zakończ", "End", "Mettre fin");
    public static readonly Text EndOthers = new("Zakończ wszystkie pozostałe", "End all others", "Mettre fin à toutes les autres");
    public static readonly Text Ended = new("Logowanie zostało zakończone.", "The session has been ended.", "La connexion a pris fin.");
    public static readonly Text OthersEnded = new(
        "Wszystkie pozostałe logowania zostały zakończone.", "All other sessions have been ended.", "Toutes les autres connexions ont pris fin.");
}
