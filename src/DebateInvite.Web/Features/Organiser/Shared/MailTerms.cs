using DebateInvite.Web.Email.Outbox;

namespace DebateInvite.Web.Features.Organiser.Shared;

/// <summary>Names of mails and of what became of them.</summary>
public static class MailTerms
{
    /// <param name="kind">An <see cref="OutboxMessage.Kind"/>.</param>
    public static string NameOf(string kind) => kind switch
    {
        "place-confirmed" => new Text("Potwierdzenie udziału", "Confirmation", "Confirmation"),
        "waiting-list" => new Text("Wpis na listę rezerwową", "Waiting list", "Liste d’attente"),
        "already-registered" => new Text("Zgłoszenie już jest", "Already registered", "Réponse déjà reçue"),
        "place-freed" => new Text("Zwolnione miejsce", "A place is free", "Place libérée"),
        "reply-withdrawn" => new Text("Potwierdzenie rezygnacji", "Cancellation", "Annulation"),
        "reply-notification" => new Text("Powiadomienie organizatora", "Notification to organisers", "Avis aux organisateurs"),
        "named-as-deputy" => new Text("Wskazanie jako zastępca", "Named as a deputy", "Désignation comme remplaçant"),
        "deputy-sent" => new Text("Potwierdzenie zastępstwa", "Deputy confirmed", "Remplacement confirmé"),
        "lost-link" => new Text("Ponowny odnośnik", "Link sent again", "Lien renvoyé"),
        "change-requested" => new Text("Prośba gościa", "A guest’s request", "Demande d’un invité"),
        "request-answered" => new Text("Odpowiedź na prośbę", "Answer to a request", "Réponse à une demande"),
        "invitation" => new Text("Zaproszenie", "Invitation", "Invitation"),
        "reminder" => new Text("Przypomnienie", "Reminder", "Rappel"),
        "account-link" => new Text("Dostęp do panelu", "Access to the desk", "Accès à l’espace"),
        _ => kind,
    };

    public static Text Of(OutboxState state) => state switch
    {
        OutboxState.Sent => new("wysłana", "sent", "envoyé"),
        OutboxState.Failed => new("niedostarczona", "failed", "échoué"),
        _ => new("w kolejce", "waiting", "en attente"),
    };
}
