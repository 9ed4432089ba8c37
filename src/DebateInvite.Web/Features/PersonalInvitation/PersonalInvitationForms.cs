using DebateInvite.Domain.Guests;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Features.Replies.Forms;
using FluentValidation;

namespace DebateInvite.Web.Features.PersonalInvitation;

/// <summary>A guest declines, and may say why.</summary>
public sealed class DeclineForm
{
    public string? Message { get; set; }
}

public sealed class DeclineFormValidator : AbstractValidator<DeclineForm>
{
    public DeclineFormValidator() => RuleFor(form => form.Message).AtMost(Guest.MessageMaxLength);
}

/// <summary>Who comes instead, from the same institution.</summary>
public sealed class DeputyForm : INamesRecipient
{
    public string? FirstName { get; set; }
    public string? LastName { get; set; }
    public string? Email { get; set; }

    /// <summary>What a valid form says.</summary>
    /// <param name="represented">The guest, who is of the same institution and writes the same language; null: it is not about anybody yet.</param>
    public GuestDetails ToDetails(Guest? represented = null) => new()
    {
        FirstName = FirstName ?? "",
        LastName = LastName ?? "",
        Email = Email,
        Organisation = represented?.Details.Organisation,
        Sector = represented?.Details.Sector,
        Language = represented?.Details.Language ?? CurrentLanguage.Value,
    };
}

public sealed class DeputyFormValidator : AbstractValidator<DeputyForm>
{
    public DeputyFormValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;

        this.OneName(form => form.FirstName, form => form.LastName);
        RuleFor(form => form.Email).EmailAddressOf(PersonalInvitationTexts.DeputyEmailRequired);
    }
}
