using DebateInvite.Web.Email.Messages.Accounts;

namespace DebateInvite.Web.Features.Organiser.Accounts;

/// <param name="Choice">The rows of the form, as <see cref="RolesForm.Events"/> has them.</param>
public sealed record AccountsPage(IReadOnlyList<AccountRow> Organisers, AddAccountForm Form, IReadOnlyList<EventChoice> Choice);

/// <param name="LockedUntil">The end of the present or of the last lockout, at the desk's wall clock; null: never locked.</param>
/// <param name="HasSecondFactor">So that a password alone opens nothing.</param>
public sealed record AccountRow(
    Guid Id, string Email, bool IsSelf, bool HasPassword, bool IsLocked, DateTime? LockedUntil, IReadOnlyList<GrantedRole> Roles, bool HasSecondFactor);

public sealed record RemovalPage(Guid Id, string Email);

public sealed record RolesPage(Guid Id, string Email, RolesForm Form, IReadOnlyList<EventChoice> Choice)
{
    public string InWords(RolesForm form) => string.Join("; ", form.Chosen.Select(chosen =>
        new GrantedRole(chosen.Role, chosen.Slug is null ? null : Choice.FirstOrDefault(known => known.Slug == chosen.Slug)?.Title ?? chosen.Slug)));
}

/// <param name="Slug">Null: all events.</param>
public sealed record EventChoice(string? Slug, string Title);
