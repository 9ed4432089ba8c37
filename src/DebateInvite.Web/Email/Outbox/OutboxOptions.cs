using System.ComponentModel.DataAnnotations;

namespace DebateInvite.Web.Email.Outbox;

/// <summary>Section <c>Outbox</c>: how patient the outbox is. Times as <c>hh:mm:ss</c>. The defaults suit real mail servers.</summary>
public sealed record OutboxOptions
{
    /// <summary>How long a mail server that could not be used is left in peace, whatever becomes due.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan Pause { get; init; } = OutboxSender.Pause;

    /// <summary>How long a mail waits after its first, second, … try; after the last of them it has failed.</summary>
    public IReadOnlyList<TimeSpan> RetryDelays { get; init; } = [];

    /// <summary>
    /// How long a process may keep the mails that it took: at least ten times <c>Smtp:TimeoutSeconds</c>, so that the slowest
    /// mail ends within it. When the process was killed meanwhile, others wait that long for them.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:05", "01:00:00")]
    public TimeSpan Lease { get; init; } = TimeSpan.FromMinutes(5);
}
