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

    /// <summary>What a valid form says; institution and language are the guest's who is represented.</summary>
    public GuestDetails ToDetails(Guest guest) => new()
    {
        FirstName = FirstName ?? "",
        LastName = LastName ?? "",
        Email = Email,
        Organisation = guest.Details.Organisation,
        Sector = guest.Details.Sector,
        Language = guest.Details.Language,
    };
}

public sealed class DeputyFormValidator : AbstractValidator<DeputyForm>
{
    public DeputyFormValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;

        RuleFor(form => form.FirstName).Filled(RsvpTexts.FirstNameRequired).AtMost(Guest.NameMaxLength).NoLink();
        RuleFor(form => form.LastName).Filled(RsvpTexts.LastNameRequired).AtMost(Guest.NameMaxLength).NoLink();
        RuleFor(form => form.Email).EmailAddressOf(PersonalInvitationTexts.DeputyEmailRequired);
    }
}
