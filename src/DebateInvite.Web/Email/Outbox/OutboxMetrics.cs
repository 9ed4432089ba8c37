using System.Diagnostics.Metrics;

namespace DebateInvite.Web.Email.Outbox;

/// <summary>Counts what became of mails, by outcome.</summary>
public sealed class OutboxMetrics
{
    public const string MeterName = "DebateInvite.Outbox";

    private readonly Counter<long> mails;

    public OutboxMetrics(IMeterFactory meters)
    {
        mails = meters.Create(MeterName).CreateCounter<long>("debateinvite.outbox.mails", "{mail}", "Tries to send a mail");
    }

    public void Tried(string outcome) => mails.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
}
