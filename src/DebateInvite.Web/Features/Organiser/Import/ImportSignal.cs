using DebateInvite.Web.Email;

namespace DebateInvite.Web.Features.Organiser.Import;

/// <summary>An import was confirmed in this process.</summary>
public sealed class ImportSignal : WorkSignal;
