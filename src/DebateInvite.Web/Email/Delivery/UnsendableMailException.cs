namespace DebateInvite.Web.Email.Delivery;

/// <summary>The mail cannot be written as a valid message; its message says why, for the organiser.</summary>
internal sealed class UnsendableMailException(string message) : Exception(message);
