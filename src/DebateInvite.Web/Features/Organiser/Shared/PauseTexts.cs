using DebateInvite.Domain.Events;

namespace DebateInvite.Web.Features.Organiser.Shared;

/// <summary>Why nobody is moving up from the waiting list.</summary>
public static class PauseTexts
{
    /// <returns>Null when there is nothing to explain.</returns>
    public static Text? Of(PromotionPause pause) => pause switch
    {
        PromotionPause.NoSeatLeft => new(
            "Nie ma wolnych miejsc. Gdy ich przybędzie, lista przesunie się w kolejności zgłoszeń.",
            "There is no seat left. If you add seats, the list moves up, first come, first served.",
            "Il n’y a plus de place. Si vous en ajoutez, la liste avance dans l’ordre d’arrivée."),
        PromotionPause.CutOffPassed => new(
            "Termin minął, więc lista nie przesuwa się już sama: miejsca przyznaje organizator.",
            "The last day for that has passed, so the list no longer moves up by itself: organisers give out the seats.",
            "La date limite est passée : la liste n’avance plus d’elle-même, les organisateurs attribuent les places."),
        PromotionPause.NextDoesNotFit => new(
            "Pierwsza osoba na liście potrzebuje więcej miejsc, niż jest wolnych, a nikt jej nie wyprzedza.",
            "The first on the list needs more seats than are left, and nobody overtakes.",
            "La première personne de la liste a besoin de plus de places qu’il n’en reste, et personne ne la devance."),
        PromotionPause.EventStarted => new(
            "Wydarzenie już się zaczęło, więc lista nie przesuwa się sama.",
            "The event has begun, so the list no longer moves up by itself.",
            "L’événement a commencé : la liste n’avance plus d’elle-même."),
        PromotionPause.NotPublished => new(
            "Wydarzenie nie jest opublikowane; lista przesunie się po publikacji.",
            "The event is not published; the list moves up once it is.",
            "L’événement n’est pas publié ; la liste avancera après la publication."),
        PromotionPause.EventCancelled => new(
            "Wydarzenie jest odwołane.",
            "The event has been cancelled.",
            "L’événement est annulé."),
        _ => null,
    };
}
