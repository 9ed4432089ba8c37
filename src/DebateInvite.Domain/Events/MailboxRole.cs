namespace DebateInvite.Domain.Events;

/// <summary>As whom somebody runs the mailbox that guests write to. Kept by name, so a name once used stays.</summary>
public enum MailboxRole
{
    /// <summary>It is the host, and controller, itself.</summary>
    Host,

    /// <summary>On behalf of the host and on its instructions (GDPR art. 28).</summary>
    Processor,

    /// <summary>Decides for itself what becomes of its mail (GDPR art. 4(7)).</summary>
    SeparateController,

    /// <summary>Decides together with the host (GDPR art. 26).</summary>
    JointController,
}
