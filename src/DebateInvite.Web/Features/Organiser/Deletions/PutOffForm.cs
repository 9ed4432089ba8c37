using DebateInvite.Domain.Deletions;
using DebateInvite.Web.Features.Organiser.Shared;
using FluentValidation;

namespace DebateInvite.Web.Features.Organiser.Deletions;

/// <summary>Until when an announced deletion is put off, and why.</summary>
public sealed class PutOffForm
{
    public string? Until { get; set; }

    public string? Reason { get; set; }
}

public sealed class PutOffFormValidator : AbstractValidator<PutOffForm>
{
    public PutOffFormValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;

        RuleFor(form => form.Until).Must(typed => FormDates.Day(typed) is not null).WithMessage(_ => DeletionTexts.UntilRequired);
        RuleFor(form => form.Reason).Filled(DeletionTexts.ReasonRequired).AtMost(Deletion.ReasonMaxLength);
    }
}
