namespace DebateInvite.Web.Data;

/// <summary>
/// A commit failed. If that was because the connection was lost, nobody can know whether it took place: so the work is not run
/// again by itself, which could add a guest twice, and whoever asked for it is told that the database was away. Done again by
/// them, it meets what it did: a known address, a version that has changed, a mail's key.
/// </summary>
public sealed class CommitUnknownException(Exception failure) : Exception("A transaction may or may not have been committed.", failure);
