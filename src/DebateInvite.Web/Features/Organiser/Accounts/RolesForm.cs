using DebateInvite.Domain.Access;
using DebateInvite.Domain.Typing;
using FluentValidation;

namespace DebateInvite.Web.Features.Organiser.Accounts;

/// <summary>Which role somebody is to have, for all events and for each.</summary>
public class RolesForm
{
    /// <summary>Slugs, and nothing for all events. Posted with the roles: which row is which must not depend on events made meanwhile.</summary>
    public IList<string?> Events { get; set; } = [];

    /// <summary>Names of <see cref="Role"/>s in the order of <see cref="Events"/>; nothing: none there.</summary>
    public IList<string?> Roles { get; set; } = [];

    /// <summary>Tells the roles that the form was shown with from those that there are now.</summary>
    public string? Seen { get; set; }

    /// <summary>Makes it the form for these rows, with what was chosen in them.</summary>
    public void Show(IReadOnlyList<EventChoice> choice)
    {
        var chosen = Chosen;
        Events = [.. choice.Select(row => row.Slug)];
        Roles = [.. choice.Select(row => chosen.Where(known => known.Slug == row.Slug).Select(known => known.Role.ToString()).FirstOrDefault())];
    }

    /// <summary>The event's slug, or null for all, with the role.</summary>
    public IReadOnlyList<(string? Slug, Role Role)> Chosen =>
    [
        .. Events.Zip(Roles, (slug, name) => (Slug: string.IsNullOrEmpty(slug) ? null : slug, Role: NameOf.Read<Role>(name)))
            .Where(row => row.Role is not null)
            .Select(row => (row.Slug, row.Role!.Value))
            .DistinctBy(row => row.Slug, StringComparer.Ordinal),
    ];
}

public sealed class AddAccountForm : RolesForm
{
    public string? Email { get; set; }
}

public class RolesFormValidator<T> : AbstractValidator<T>
    where T : RolesForm
{
    protected RolesFormValidator()
    {
        RuleFor(form => form.Chosen).NotEmpty().WithMessage(_ => AccountsTexts.RoleRequired).OverridePropertyName("Roles[0]");
    }
}

public sealed class RolesFormValidator : RolesFormValidator<RolesForm>;

public sealed class AddAccountFormValidator : RolesFormValidator<AddAccountForm>
{
    public AddAccountFormValidator()
    {
        RuleFor(form => form.Email).EmailAddressOf(AccountsTexts.EmailRequired);
    }
}
