namespace DebateInvite.Web.Features.Organiser.Outbox;

/// <summary>Words of the outbox.</summary>
public static class OutboxTexts
{
    public static readonly Text Title = new("Poczta wychodząca", "Outbox", "Courrier sortant");
    public static readonly Text Sub = new("Każda wiadomość i jej stan", "Every message and its status", "Chaque message et son état");
    public static readonly Text Caption = new("Wiadomości, od najnowszej", "Messages, newest first", "Messages, du plus récent au plus ancien");
    public static readonly Text To = new("Adresat", "Recipient", "Destinataire");
    public static readonly Text Event = new("Wydarzenie", "Event", "Événement");
    public static readonly Text State = new("Stan", "Status", "État");
    public static readonly Text AllStates = new("wszystkie", "all", "tous");
    public static readonly Text Attempts = new("Próby", "Tries", "Essais");
    public static readonly Text LastError = new("Ostatni błąd", "Last error", "Dernière erreur");
    public static readonly Text CreatedAt = new("Utworzona", "Created", "Créé");
    public static readonly Text DueAt = new("Następna próba", "Next try", "Prochain essai");
    public static readonly Text SentAt = new("Wysłana", "Sent", "Envoyé le");
    public static readonly Text SearchHint = new("Adres lub nazwisko", "Address or name", "Adresse ou nom");

    public static readonly Text Subject = new("Temat", "Subject", "Objet");
    public static readonly Text Language = new("Język", "Language", "Langue");
    public static readonly Text AsHtml = new("Jak czyta ją adresat", "As the recipient reads it", "Tel que le lit le destinataire");
    public static readonly Text AsText = new("Wersja tekstowa", "Plain text part", "Version texte");
    public static readonly Text HasFile = new("Załącznik: {0}", "Attached: {0}", "Pièce jointe : {0}");
    public static readonly Text HasCalendar = new("Załącznik: plik kalendarza", "Attached: a calendar file", "Pièce jointe : un fichier d’agenda");
    public static readonly Text LinkHidden = new(
        "Odnośnik do ustawienia hasła jest przeznaczony tylko dla adresata, dlatego go tu nie pokazujemy.",
        "The link that sets the password is for the recipient alone, so it is not shown here.",
        "Le lien qui définit le mot de passe est réservé au destinataire ; il n’est donc pas affiché ici.");
    public static readonly Text Unreadable = new(
        "Tej wiadomości nie można odczytać w obecnej wersji programu.",
        "This version of the program cannot read this message.",
        "Cette version du programme ne peut pas lire ce message.");

    public static readonly Text SendAgain = new("Wyślij ponownie", "Send again", "Renvoyer");
    public static readonly Text SendNow = new("Wyślij teraz", "Send now", "Envoyer maintenant");
    public static readonly Text SendAgainSent = new(
        "Ta wiadomość została już wysłana. Adresat dostanie ją drugi raz.",
        "This message has been sent. The recipient will get it a second time.",
        "Ce message a déjà été envoyé. Le destinataire le recevra une seconde fois.");
    public static readonly Text SendSecondTime = new("Wyślij drugi raz", "Send a second time", "Envoyer une seconde fois");
    public static readonly PluralText SendFailedAgain = new(
        Pl: ("Wyślij ponownie {0} niedostarczoną", "Wyślij ponownie {0} niedostarczone", "Wyślij ponownie {0} niedostarczonych"),
        En: ("Send {0} undelivered message again", "Send all {0} undelivered messages again"),
        Fr: ("Renvoyer {0} message non distribué", "Renvoyer les {0} messages non distribués"));
    public static readonly PluralText Requeued = new(
        Pl: ("{0} wiadomość czeka na ponowne wysłanie.", "{0} wiadomości czekają na ponowne wysłanie.", "{0} wiadomości czeka na ponowne wysłanie."),
        En: ("{0} message waits to be sent again.", "{0} messages wait to be sent again."),
        Fr: ("{0} message attend d’être renvoyé.", "{0} messages attendent d’être renvoyés."));
    public static readonly Text NotRequeued = new(
        "Stan tej wiadomości zmienił się w międzyczasie; nic nie zrobiliśmy.",
        "The status of this message has changed meanwhile; nothing was done.",
        "L’état de ce message a changé entre-temps ; rien n’a été fait.");
}
