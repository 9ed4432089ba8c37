namespace DebateInvite.Testing.Smtp;

/// <summary>What the server does at one step in place of, or before, what it should do.</summary>
public sealed record SmtpFault
{
    private SmtpFault()
    {
    }

    /// <summary>Waits this long first.</summary>
    public TimeSpan Delay { get; private init; }

    /// <summary>The answer given in place of the right one, code and text; null: none.</summary>
    public string? Answer { get; private init; }

    /// <summary>Keeps the message although the client is not told so; only at <see cref="SmtpStage.EndOfData"/>.</summary>
    public bool KeepsMessage { get; private init; }

    public bool Closes { get; private init; }

    public bool Hangs { get; private init; }

    /// <summary>Answers with this line and carries on, for example <c>452 4.2.2 Mailbox full</c>.</summary>
    public static SmtpFault Reply(string answer) => new() { Answer = answer };

    /// <summary>Answers with this line, then closes the connection, for example <c>421 4.3.2 Shutting down</c>.</summary>
    public static SmtpFault ReplyAndClose(string answer) => new() { Answer = answer, Closes = true };

    /// <summary>Closes the connection without a word.</summary>
    public static SmtpFault Close { get; } = new() { Closes = true };

    /// <summary>Takes the message, then closes the connection without a word.</summary>
    public static SmtpFault KeepAndClose { get; } = new() { KeepsMessage = true, Closes = true };

    /// <summary>Never answers; the connection stays open.</summary>
    public static SmtpFault Hang { get; } = new() { Hangs = true };

    /// <summary>Takes the message and never says so; the connection stays open.</summary>
    public static SmtpFault KeepAndHang { get; } = new() { KeepsMessage = true, Hangs = true };

    /// <summary>Does the right thing, late.</summary>
    public static SmtpFault Slow(TimeSpan delay) => new() { Delay = delay };
}
