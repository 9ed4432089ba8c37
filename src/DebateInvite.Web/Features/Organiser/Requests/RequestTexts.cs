using DebateInvite.Domain.Guests;

namespace DebateInvite.Web.Features.Organiser.Requests;

/// <summary>Words of the pages about what guests ask for.</summary>
public static class RequestTexts
{
    public static readonly Text Title = new("Prośby gości", "Guests’ requests", "Demandes des personnes invitées");
    public static readonly Text Intro = new(
        "Po terminie odpowiedzi goście nie zmieniają zgłoszeń sami, tylko o to proszą. Odwołać udział mogą zawsze.",
        "After the last day for replies, guests do not change them themselves but ask. They can always cancel.",
        "Après le dernier jour pour répondre, les personnes invitées ne modifient plus elles-mêmes mais demandent. Elles peuvent toujours annuler.");
    public static readonly Text None = new("Żadna prośba nie czeka na decyzję.", "No request is waiting for a decision.", "Aucune demande n’attend de décision.");
    public static readonly Text Guest = new("Gość", "Guest", "Personne");
    public static readonly Text GuestCard = new("Karta gościa", "Guest’s page", "Fiche de la personne invitée");
    public static readonly Text Asked = new("Kiedy", "Asked", "Demandé le");
    public static readonly Text What = new("O co prosi", "Asks for", "Demande");
    public static readonly Text ToCome = new("miejsce na wydarzeniu", "a place at the event", "une place");
    public static readonly Text Now = new("Teraz", "Now", "Actuellement");
    public static readonly Text Wished = new("Po zmianie", "After the change", "Après modification");
    public static readonly Text Field = new("Pole", "Field", "Champ");
    public static readonly Text Hidden = new(
        "Prośba obejmuje także dane, których Państwa rola nie pokazuje.",
        "The request is also about data that your role does not show.",
        "La demande porte aussi sur des données que votre rôle ne montre pas.");
    public static readonly Text NoChange = new(
        "Zgłoszenie jest już takie, o jakie gość prosi.", "The reply is already as the guest asks.", "La réponse est déjà telle que demandée.");
    public static readonly Text Seats = new(
        "Potrzebne miejsca: {0}. Wolne: {1}.", "Seats needed: {0}. Left: {1}.", "Places nécessaires : {0}. Libres : {1}.");
    public static readonly Text NoLimit = new("bez limitu", "no limit", "sans limite");
    public static readonly Text Answer = new("Odpowiedź dla gościa", "Answer to the guest", "Réponse à la personne");
    public static readonly Text AnswerHint = new(
        "Trafi do wiadomości i do historii gościa.", "It goes into the message and the guest’s history.", "Elle figure dans le message et dans l’historique de la personne.");
    public static readonly Text Grant = new("Uwzględnij", "Grant", "Accepter");
    public static readonly Text Refuse = new("Nie uwzględniaj", "Do not grant", "Ne pas accepter");
    public static readonly Text DecisionRequired = new("Prosimy wybrać, czy prośba ma być uwzględniona.", "Please choose whether to grant the request.", "Veuillez choisir d’accepter ou non la demande.");

    public static Text Of(ReplyOutcome outcome) => outcome switch
    {
        ReplyOutcome.Accepted or ReplyOutcome.Edited => new("Prośba została uwzględniona.", "The request has been granted.", "La demande a été acceptée."),
        ReplyOutcome.WaitListed => new(
            "Nie ma wolnych miejsc: gość jest na liście rezerwowej.", "There is no free seat: the guest is on the waiting list.", "Il n’y a plus de place : la personne est sur la liste d’attente."),
        ReplyOutcome.Refused => new("Prośba nie została uwzględniona.", "The request has not been granted.", "La demande n’a pas été retenue."),
        ReplyOutcome.NoSeatLeft => new(
            "Nie ma tylu wolnych miejsc; nic nie zmieniono.", "There are not that many seats left; nothing has changed.", "Il n’y a pas assez de places ; rien n’a changé."),
        ReplyOutcome.Closed => new(
            "Wydarzenie jest odwołane albo już się odbyło; nic nie zmieniono.", "The event is cancelled or over; nothing has changed.", "L’événement est annulé ou terminé ; rien n’a changé."),
        _ => new(
            "Ta prośba nie czeka już na decyzję; nic nie zmieniono.", "This request no longer waits for a decision; nothing has changed.", "Cette demande n’attend plus de décision ; rien n’a changé."),
    };
}
