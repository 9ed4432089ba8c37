namespace DebateInvite.Web.Features.Organiser.Import.Reading;

/// <summary>A file that cannot be taken for a list. The message is for the organiser.</summary>
public sealed class UnreadableFileException(string message) : Exception(message);
