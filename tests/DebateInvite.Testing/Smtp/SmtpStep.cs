namespace DebateInvite.Testing.Smtp;

/// <summary>The points of a conversation at which the server can be told to fail.</summary>
public enum SmtpStage
{
    /// <summary>A connection was accepted; the greeting comes next.</summary>
    Connect,

    /// <summary>EHLO or HELO.</summary>
    Hello,

    StartTls,
    Auth,
    Mail,
    Recipient,

    /// <summary>The DATA command, before any content.</summary>
    Data,

    /// <summary>The final dot has arrived.</summary>
    EndOfData,

    Reset,
    Quit,
}

/// <summary>Where a conversation stands.</summary>
/// <param name="Session">Number of the connection, counted from 1.</param>
/// <param name="Recipients">Recipients accepted so far, or at <see cref="SmtpStage.Recipient"/> the one in question.</param>
/// <param name="MailsBefore">Mails already taken over this connection.</param>
public sealed record SmtpStep(SmtpStage Stage, int Session, IReadOnlyList<string> Recipients, int MailsBefore);
