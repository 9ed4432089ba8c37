namespace DebateInvite.Web.Images;

/// <summary>A file that cannot be shown as a picture. The message is for the organiser.</summary>
public sealed class UnusablePictureException(string message) : Exception(message);
