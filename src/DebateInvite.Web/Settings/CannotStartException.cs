namespace DebateInvite.Web.Settings;

/// <summary>The program ends with exit code 1 and these words, which are for the operator: a sentence a line.</summary>
public sealed class CannotStartException(string words) : Exception(words);
