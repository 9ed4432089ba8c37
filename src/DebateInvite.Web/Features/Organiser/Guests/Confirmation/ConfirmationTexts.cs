namespace DebateInvite.Web.Features.Organiser.Guests.Confirmation;

/// <summary>Words of the printed confirmation.</summary>
public static class ConfirmationTexts
{
    public static readonly Text Title = new("Potwierdzenie do druku: {0}", "Confirmation to print: {0}", "Confirmation à imprimer : {0}");
    public static readonly Text HowTo = new(
        "Prosimy wydrukować tę stronę z przeglądarki. Na papierze zostanie tylko list, w języku gościa.",
        "Please print this page from the browser. On paper, only the letter remains, in the guest’s language.",
        "Veuillez imprimer cette page depuis le navigateur. Sur le papier ne restera que la lettre, dans la langue de la personne.");
    public static readonly Text Confirmed = new(
        "dziękujemy za zgłoszenie. Miejsce jest potwierdzone.",
        "Thank you for your reply. Your place is confirmed.",
        "Nous vous remercions de votre réponse. Votre place est confirmée.");
    public static readonly Text Waiting = new(
        "dziękujemy za zgłoszenie. Wszystkie miejsca są obecnie zajęte, dlatego zgłoszenie jest na liście rezerwowej. Gdy zwolni się miejsce, damy znać.",
        "Thank you for your reply. All places are taken at the moment, so we have put you on the waiting list. If a place becomes free for you, we will let you know.",
        "Nous vous remercions de votre réponse. Toutes les places étant actuellement prises, nous avons inscrit votre nom sur la liste d’attente. Si une place se libère pour vous, nous vous préviendrons.");
    public static readonly Text Event = new("Wydarzenie", "Event", "Événement");
    public static readonly Text Guest = new("Gość", "Guest", "Invité(e)");
    public static readonly Text Code = new("Kod wstępu", "Entry code", "Code à présenter à l’entrée");
    public static readonly Text Change = new(
        "Jeżeli plany się zmienią, prosimy o wiadomość na adres {0}.",
        "If your plans change, please write to {0}.",
        "Si vos projets changent, merci d’écrire à {0}.");
}
