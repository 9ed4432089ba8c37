using DebateInvite.Web.Data.Identity;

namespace DebateInvite.Web.Features.Organiser.Audit;

/// <summary>Words of the desk's log.</summary>
public static class AuditTexts
{
    public static readonly Text Title = new("Dziennik panelu", "Log of the desk", "Journal de l’espace");
    public static readonly Text Sub = new(
        "Kto, kiedy i skąd co zrobił w panelu. Wpisów nie można zmienić ani usunąć; znikają po roku, a adresy sieciowe są skracane po 30 dniach.",
        "Who did what on the desk, when and from where. Entries can be neither changed nor deleted; they go after a year, and network addresses are shortened after 30 days.",
        "Qui a fait quoi, quand et d’où. Les entrées ne peuvent être ni modifiées ni supprimées ; elles disparaissent au bout d’un an, et les adresses réseau sont abrégées après 30 jours.");
    public static readonly Text Caption = new("Wpisy dziennika", "Entries of the log", "Entrées du journal");
    public static readonly Text SearchHint = new("Osoba, wydarzenie lub szczegół", "Person, event or detail", "Personne, événement ou détail");
    public static readonly Text What = new("Czynność", "What", "Action");
    public static readonly Text Everything = new("wszystkie", "everything", "toutes");
    public static readonly Text From = new("Od dnia", "From", "Du");
    public static readonly Text Until = new("Do dnia", "Until", "Au");
    public static readonly Text At = new("Kiedy", "When", "Quand");
    public static readonly Text AtUtc = new("Kiedy (UTC)", "When (UTC)", "Quand (UTC)");
    public static readonly Text Who = new("Kto", "Who", "Qui");
    public static readonly Text Nobody = new("nieznana osoba", "somebody unknown", "personne inconnue");
    public static readonly Text Site = new("serwis", "the site", "le site");
    public static readonly Text Event = new("Wydarzenie", "Event", "Événement");
    public static readonly Text Subject = new("Szczegół", "Detail", "Détail");
    public static readonly Text Count = new("Goście", "Guests", "Personnes invitées");
    public static readonly Text Network = new("Adres w sieci", "Network address", "Adresse réseau");
    public static readonly Text Device = new("Urządzenie", "Device", "Appareil");
    public static readonly Text Where = new("Skąd", "From where", "D’où");
    public static readonly Text Export = new("Pobierz jako CSV", "Download as CSV", "Télécharger en CSV");

    public static Text Of(AuditKind kind) => kind switch
    {
        AuditKind.SignedIn => new("zalogowanie", "signed in", "connexion"),
        AuditKind.SignInFailed => new("nieudane logowanie", "failed sign-in", "connexion refusée"),
        AuditKind.SignInsPaused => new("logowanie wstrzymane po wielu próbach", "sign-ins paused after many tries", "connexions suspendues après plusieurs échecs"),
        AuditKind.SignedOut => new("wylogowanie", "signed out", "déconnexion"),
        AuditKind.SessionsEnded => new("zakończenie innych logowań", "other sessions ended", "fin d’autres connexions"),
        AuditKind.PasswordChanged => new("zmiana hasła", "password changed", "mot de passe changé"),
        AuditKind.PasswordReset => new("ustawienie hasła z odnośnika", "password set by a link", "mot de passe choisi par un lien"),
        AuditKind.AccountAdded => new("dodanie konta", "account added", "compte ajouté"),
        AuditKind.AccountRemoved => new("usunięcie konta", "account removed", "compte supprimé"),
        AuditKind.RolesChanged => new("zmiana ról", "roles changed", "rôles modifiés"),
        AuditKind.FactorsChanged => new("zmiana drugiego składnika", "second factor changed", "second facteur modifié"),
        AuditKind.FactorsTakenOff => new("zdjęcie drugiego składnika z konta", "second factor taken off an account", "second facteur retiré d’un compte"),
        AuditKind.RecoveryCodeUsed => new("użycie kodu zapasowego", "recovery code used", "code de secours utilisé"),
        AuditKind.Refused => new("odmowa z braku uprawnień", "refused for lack of a right", "refus faute de droit"),
        AuditKind.GuestsExported => new("pobranie listy gości", "guest list exported", "liste des personnes invitées exportée"),
        AuditKind.RecordExported => new("kopia danych gościa", "copy of a guest’s data", "copie des données d’une personne"),
        AuditKind.EvidenceExported => new("pobranie pliku dowodowego", "evidence file downloaded", "dossier justificatif téléchargé"),
        AuditKind.EvidenceFileAdded => new("dodanie pliku do dowodów", "file added to the evidence", "fichier ajouté aux justificatifs"),
        AuditKind.EvidenceFileRemoved => new("usunięcie pliku z dowodów", "file removed from the evidence", "fichier retiré des justificatifs"),
        AuditKind.GuestsDeleted => new("usunięcie gości", "guests deleted", "personnes supprimées"),
        AuditKind.GuestsMerged => new("połączenie gości", "guests merged", "fiches fusionnées"),
        AuditKind.ImportConfirmed => new("import gości", "guests imported", "personnes importées"),
        AuditKind.ImportTakenBack => new("cofnięcie importu", "import taken back", "importation annulée"),
        AuditKind.CampaignScheduled => new("zlecenie wysyłki", "mailing ordered", "envoi programmé"),
        AuditKind.CampaignCalledOff => new("odwołanie wysyłki", "mailing called off", "envoi annulé"),
        AuditKind.MailsSentAgain => new("ponowne wysłanie poczty", "message sent again", "courrier renvoyé"),
        AuditKind.SettingsChanged => new("zmiana ustawień", "settings changed", "réglages modifiés"),
        AuditKind.EventCreated => new("utworzenie wydarzenia", "event created", "événement créé"),
        AuditKind.EventFeatured => new("wydarzenie na stronie głównej", "event put on the front page", "événement mis en page d’accueil"),
        AuditKind.EventCancelled => new("odwołanie wydarzenia", "event cancelled", "événement annulé"),
        AuditKind.EventReinstated => new("przywrócenie wydarzenia", "event reinstated", "événement rétabli"),
        AuditKind.EventPublished => new("publikacja wydarzenia", "event published", "événement publié"),
        AuditKind.EventWithdrawn => new("wycofanie wydarzenia z publikacji", "event withdrawn from publication", "événement retiré de la publication"),
        AuditKind.EventArchived => new("przeniesienie wydarzenia do archiwum", "event archived", "événement archivé"),
        AuditKind.EventUnarchived => new("przywrócenie wydarzenia z archiwum", "event brought back from the archive", "événement sorti des archives"),
        AuditKind.EventDeleted => new("usunięcie pustego wydarzenia", "empty event deleted", "événement vide supprimé"),
        AuditKind.DeclarationSaved => new("zapisanie deklaracji dostępności", "accessibility declaration saved", "déclaration d’accessibilité enregistrée"),
        AuditKind.DeletionAnnounced => new("zapowiedź usunięcia danych", "deletion of data announced", "suppression des données annoncée"),
        AuditKind.DeletionPutOff => new("odłożenie usunięcia danych", "deletion of data put off", "suppression des données reportée"),
        AuditKind.DeletionWithdrawn => new("wycofanie usunięcia danych", "deletion of data withdrawn", "suppression des données retirée"),
        AuditKind.DeletionDone => new("usunięcie danych wydarzenia", "event’s data deleted", "données de l’événement supprimées"),
        AuditKind.DoorPassMade => new("przepustka na wejście", "door pass made", "passe d’entrée créé"),
        AuditKind.DoorPassRevoked => new("unieważnienie przepustki", "door pass revoked", "passe d’entrée révoqué"),
        AuditKind.ListPrinted => new("wydruk z danymi gości", "guests’ data set for printing", "données préparées pour l’impression"),
        AuditKind.SecurityListIssued => new("wydanie listy dla ochrony", "security list issued", "liste pour la sécurité remise"),
        AuditKind.AuditExported => new("pobranie dziennika", "log exported", "journal exporté"),
        AuditKind.BackupRestored => new("przywrócenie kopii zapasowej", "backup put back", "sauvegarde restaurée"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    /// <summary>Who did it, as the page says it.</summary>
    public static string NameOf(AuditEntry entry) => entry.Organiser ?? (entry.Network.Length == 0 ? Site : Nobody);
}
