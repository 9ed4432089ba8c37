namespace DebateInvite.Web.Spreadsheets;

/// <summary>A file that cannot be taken for a list. The message is for the organiser.</summary>
public sealed class UnreadableFileException(string message) : Exception(message);
