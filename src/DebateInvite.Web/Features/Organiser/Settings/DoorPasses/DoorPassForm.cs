using DebateInvite.Domain.Arrivals;
using DebateInvite.Web.Features.Replies.Forms;
using FluentValidation;

namespace DebateInvite.Web.Features.Organiser.Settings.DoorPasses;

/// <summary>A pass to be made.</summary>
public sealed class DoorPassForm
{
    /// <summary>Of the entrance.</summary>
    public string? Name { get; set; }
}

public sealed class DoorPassFormValidator : AbstractValidator<DoorPassForm>
{
    public DoorPassFormValidator()
    {
        RuleFor(form => form.Name).Filled(DoorPassTexts.NameRequired).AtMost(DoorPass.NameMaxLength);
    }
}
