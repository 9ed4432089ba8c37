using FluentValidation;

namespace DebateInvite.Web.Features.Organiser.Accounts;

public sealed record AccountsPage(IReadOnlyList<AccountRow> Organisers, AddAccountForm Form);

/// <param name="LockedUntil">The end of the present or of the last lockout, at the desk's wall clock; null: never locked.</param>
/// <param name="HasSecondFactor">So that a password alone opens nothing.</param>
public sealed record AccountRow(Guid Id, string Email, bool IsSelf, bool HasPassword, bool IsLocked, DateTime? LockedUntil, bool HasSecondFactor);

public sealed record RemovalPage(Guid Id, string Email);

public sealed class AddAccountForm
{
    public string? Email { get; set; }
}

public sealed class AddAccountFormValidator : AbstractValidator<AddAccountForm>
{
    public AddAccountFormValidator()
    {
        RuleFor(form => form.Email).EmailAddressOf(AccountsTexts.EmailRequired);
    }
}
