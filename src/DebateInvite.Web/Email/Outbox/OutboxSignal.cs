namespace DebateInvite.Web.Email.Outbox;

/// <summary>A mail was queued in this process.</summary>
public sealed class OutboxSignal : WorkSignal;
