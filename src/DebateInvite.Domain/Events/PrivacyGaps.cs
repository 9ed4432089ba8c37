namespace DebateInvite.Domain.Events;

/// <summary>What organisers have not said yet of what the privacy notice has to say (GDPR art. 13 and 14).</summary>
[Flags]
public enum PrivacyGaps
{
    None = 0,
    ControllerAddress = 1,
    DataProtectionOfficer = 2,
    Mailbox = 4,
}
