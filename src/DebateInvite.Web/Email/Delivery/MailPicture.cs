namespace DebateInvite.Web.Email.Delivery;

/// <summary>A picture inside a mail, so that nothing is loaded from anywhere when it is read.</summary>
/// <param name="ContentId">The HTML part shows it as <c>cid:</c> and this (RFC 2392); in the form of a Message-ID.</param>
public sealed record MailPicture(string ContentId, byte[] Png);
