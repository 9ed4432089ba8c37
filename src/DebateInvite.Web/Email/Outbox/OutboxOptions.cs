using System.ComponentModel.DataAnnotations;

namespace DebateInvite.Web.Email.Outbox;

/// <summary>Section <c>Outbox</c>: how patient the outbox is. Times as <c>hh:mm:ss</c>. The defaults suit real mail servers.</summary>
public sealed record OutboxOptions : IValidatableObject
{
    private const string WrongDelays = "Outbox:RetryDelays must be at most 100 times between 00:00:01 and 7.00:00:00 (seven days).";

    /// <summary>How long a mail server that could not be used is left in peace, whatever becomes due.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00", ErrorMessage = "Outbox:Pause must be a time between 00:00:01 and 01:00:00.")]
    public TimeSpan Pause { get; init; } = OutboxSender.Pause;

    /// <summary>How long a mail waits after its first, second, … try; after the last of them it has failed.</summary>
    [MaxLength(100, ErrorMessage = WrongDelays)]
    public IReadOnlyList<TimeSpan> RetryDelays { get; init; } = [];

    /// <summary>
    /// How long a process may keep the mails that it took: at least ten times <c>Smtp:TimeoutSeconds</c>, so that the slowest
    /// mail ends within it. When the process was killed meanwhile, others wait that long for them.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:05", "01:00:00", ErrorMessage = "Outbox:Lease must be a time between 00:00:05 and 01:00:00.")]
    public TimeSpan Lease { get; init; } = TimeSpan.FromMinutes(5);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (RetryDelays.Any(delay => delay < TimeSpan.FromSeconds(1) || delay > TimeSpan.FromDays(7)))
            yield return new(WrongDelays);
    }
}
