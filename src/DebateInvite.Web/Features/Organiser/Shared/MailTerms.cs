using DebateInvite.Domain.Outbox;

namespace DebateInvite.Web.Features.Organiser.Shared;

/// <summary>What became of a mail, as the desk says it.</summary>
public static class MailTerms
{
    public static Text Of(OutboxState state) => state switch
    {
        OutboxState.Sent => new("wysłana", "sent", "envoyé"),
        OutboxState.Failed => new("niedostarczona", "failed", "échoué"),
        _ => new("w kolejce", "waiting", "en attente"),
    };
}
