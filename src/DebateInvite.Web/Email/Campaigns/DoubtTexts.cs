using DebateInvite.Domain.Campaigns;

namespace DebateInvite.Web.Email.Campaigns;

/// <summary>Why a mailing may make no sense, in words; on the desk and in mails to organisers.</summary>
public static class DoubtTexts
{
    private static readonly (Doubts Doubt, Text Says)[] All =
    [
        (Doubts.EventCancelled, new(
            "Wydarzenie jest odwołane. Prosimy sprawdzić, czy treść o tym mówi.",
            "The event is cancelled. Please check that the text says so.",
            "L’événement est annulé. Veuillez vérifier que le texte le dit.")),
        (Doubts.EventUnpublished, new(
            "Wydarzenie nie jest opublikowane: odnośniki gości nie działają.",
            "The event is not published: guests’ links do not work.",
            "L’événement n’est pas publié : les liens personnels ne fonctionnent pas.")),
        (Doubts.EventBegun, new(
            "O tej porze wydarzenie już trwa albo się skończyło.",
            "By that time the event has begun, or is over.",
            "À ce moment-là, l’événement aura commencé ou sera terminé.")),
        (Doubts.RepliesClosed, new(
            "Ta wysyłka prosi o odpowiedź, a ostatni dzień odpowiedzi będzie już wtedy za nami.",
            "This mailing asks for a reply, and by that time the last day for replies has passed.",
            "Cet envoi demande une réponse, et le dernier jour pour répondre sera alors passé.")),
        (Doubts.EventNotOver, new(
            "O tej porze wydarzenie jeszcze się nie skończy: nie wszyscy już przyszli, a zaświadczenia są dopiero po nim.",
            "By that time the event is not over: not everybody has come yet, and certificates are there only after it.",
            "À ce moment-là, l’événement ne sera pas terminé : tout le monde n’est pas encore là, et les attestations ne sont disponibles qu’après.")),
        (Doubts.NoCertificates, new(
            "Treść prowadzi do zaświadczenia o udziale, a zaświadczenia są w ustawieniach wyłączone: odnośnik otworzy zwykłą stronę gościa.",
            "The text leads to the certificate of attendance, and certificates are switched off in the settings: the link will open the guest’s usual page.",
            "Le texte mène à l’attestation de participation, et les attestations sont désactivées dans les réglages : le lien ouvrira la page habituelle de la personne.")),
        (Doubts.EventMoved, new(
            "Od czasu zaplanowania wysyłki zmienił się termin lub miejsce wydarzenia. Prosimy sprawdzić, czy treść podaje właściwe.",
            "The event’s time or place has changed since the mailing was scheduled. Please check that the text gives the right one.",
            "La date ou le lieu de l’événement a changé depuis la programmation de l’envoi. Veuillez vérifier que le texte indique les bons.")),
    ];

    /// <summary>A sentence for each, the weightiest first.</summary>
    public static IEnumerable<Text> Of(Doubts doubts) => All.Where(one => doubts.HasFlag(one.Doubt)).Select(one => one.Says);
}
