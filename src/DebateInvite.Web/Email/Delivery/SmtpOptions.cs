using System.ComponentModel.DataAnnotations;
using System.Net;

namespace DebateInvite.Web.Email.Delivery;

/// <summary>Configuration section <c>Smtp</c>.</summary>
public sealed record SmtpOptions
{
    public const string Section = "Smtp";

    /// <summary>The mail server's name or IP address. Empty: mails are written as files into <see cref="PickupDirectory"/>.</summary>
    public string? Host { get; init; }

    /// <summary>587 is submission (RFC 6409), 465 submission over TLS (RFC 8314), 25 relay.</summary>
    [Range(1, 65535, ErrorMessage = "Smtp:Port must be between 1 and 65535.")]
    public int Port { get; init; } = 587;

    [EnumDataType(typeof(SmtpSecurity), ErrorMessage = "Smtp:Security must be None, StartTls, Tls or Auto.")]
    public SmtpSecurity Security { get; init; } = SmtpSecurity.Auto;

    public string? Username { get; init; }

    public string? Password { get; init; }

    /// <summary>Sender of every mail, <c>Name &lt;local@domain&gt;</c> or <c>local@domain</c>. Needed with <see cref="Host"/>.</summary>
    public string? From { get; init; }

    /// <summary>Where <c>.eml</c> files go when there is no host; relative to the content root.</summary>
    [Required(ErrorMessage = "Smtp:PickupDirectory must not be empty.")]
    public string PickupDirectory { get; init; } = "App_Data/mail";

    /// <summary>How long the server may take for each step (connecting, greeting, signing in, each answer), in seconds.</summary>
    [Range(1, 600, ErrorMessage = "Smtp:TimeoutSeconds must be between 1 and 600.")]
    public int TimeoutSeconds { get; init; } = 30;

    /// <summary>How many connections to the server there may be at once. Where it takes fewer, there are fewer.</summary>
    [Range(1, 50, ErrorMessage = "Smtp:Connections must be between 1 and 50.")]
    public int Connections { get; init; } = 1;

    /// <summary>How many mails may be sent in a minute, over all connections of a process; null: as many as the server takes.</summary>
    [Range(1, 100_000, ErrorMessage = "Smtp:PerMinute must be between 1 and 100000.")]
    public int? PerMinute { get; init; }

    /// <summary>That there is no host on purpose, outside development too, as for a site that is only tried out.</summary>
    [AllowedValues(true, false, ErrorMessage = "Smtp:FilesAreMeant must be true or false.")]
    public bool FilesAreMeant { get; init; }

    internal bool HasHost => !string.IsNullOrEmpty(Host);

    internal bool HasCredentials => !string.IsNullOrEmpty(Username);

    internal string SenderMailbox => string.IsNullOrEmpty(From) ? "DebateInvite <no-reply@localhost>" : From;

    internal TimeSpan Timeout => TimeSpan.FromSeconds(TimeoutSeconds);

    /// <summary>True when the host can only be this machine, so that nobody can listen on the way.</summary>
    internal bool IsLoopback =>
        string.Equals(Host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(Host, out var address) && IPAddress.IsLoopback(address));

    // A record prints its members; the password must not reach a log that way.
    public override string ToString() => HasHost ? $"SMTP {Host}:{Port} ({Security})" : $"Pickup directory {PickupDirectory}";
}
