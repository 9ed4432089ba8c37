namespace DebateInvite.Web.Email.Delivery;

/// <summary>How the connection to the mail server is protected.</summary>
public enum SmtpSecurity
{
    /// <summary>TLS from the start on port 465, else STARTTLS: with a user name and password it must be offered, unless by this machine.</summary>
    Auto,

    /// <summary>No encryption, for a server on this machine or network.</summary>
    None,

    /// <summary>STARTTLS (RFC 3207); without it the server is not used.</summary>
    StartTls,

    /// <summary>TLS from the first byte (RFC 8314 §3.3).</summary>
    Tls,
}
