using DebateInvite.Domain.Deletions;

namespace DebateInvite.Web.Features.Organiser.Deletions;

public sealed record DeletionPage(DeletionState State, PutOffForm Form);

/// <param name="Done">A deletion that was done.</param>
public sealed record CertificatePage(DeletionState State, Deletion Done);
