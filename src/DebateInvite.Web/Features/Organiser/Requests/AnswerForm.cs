using DebateInvite.Domain.Guests;
using FluentValidation;

namespace DebateInvite.Web.Features.Organiser.Requests;

/// <summary>What an organiser decides, and has to say about it.</summary>
public sealed class AnswerForm
{
    public const string Grant = "grant";
    public const string Refuse = "refuse";

    public string? Answer { get; set; }

    public string? Decision { get; set; }

    public bool IsGranted => Decision is Grant;
}

public sealed class AnswerFormValidator : AbstractValidator<AnswerForm>
{
    public AnswerFormValidator()
    {
        RuleFor(form => form.Answer).AtMost(GuestChange.NoteMaxLength);
        RuleFor(form => form.Decision).Must(decision => decision is AnswerForm.Grant or AnswerForm.Refuse).WithMessage(_ => RequestTexts.DecisionRequired)
            .OverridePropertyName("");
    }
}
