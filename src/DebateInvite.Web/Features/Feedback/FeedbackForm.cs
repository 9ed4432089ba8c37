using DebateInvite.Domain.Events;
using DebateInvite.Domain.Feedback;
using DebateInvite.Domain.Typing;
using FluentValidation;

namespace DebateInvite.Web.Features.Feedback;

/// <summary>Answers as they are posted, by their questions' places; all are text until the validator has seen them.</summary>
public sealed class FeedbackForm
{
    public AnswerForm First { get; set; } = new();
    public AnswerForm Second { get; set; } = new();
    public AnswerForm Third { get; set; } = new();

    /// <summary>The event's questions, not what is posted.</summary>
    internal IReadOnlyList<FeedbackQuestion> Questions { get; private set; } = [];

    /// <summary>Each answer by the name of its part in the form.</summary>
    public IReadOnlyList<(string Name, AnswerForm Answer)> Parts() => [(nameof(First), First), (nameof(Second), Second), (nameof(Third), Third)];

    public IReadOnlyList<string?> Typed() => [First.Value, Second.Value, Third.Value];

    public FeedbackForm About(DebateEvent debate)
    {
        Questions = debate.FeedbackQuestions;
        return this;
    }
}

public sealed class AnswerForm
{
    public string? Value { get; set; }
}

public sealed class FeedbackFormValidator : AbstractValidator<FeedbackForm>
{
    public FeedbackFormValidator()
    {
        RuleFor(form => form).Must(form => form.Questions.Zip(form.Typed()).Any(pair => CleanText.Lines(pair.Second) is not null))
            .OverridePropertyName("First.Value").WithMessage(_ => FeedbackTexts.NothingAnswered);
        RuleFor(form => form.First.Value).Must((form, typed) => Fits(form, 0, typed)).WithMessage(_ => FeedbackTexts.RatingInvalid).AtMost(FeedbackAnswer.WordsMaxLength);
        RuleFor(form => form.Second.Value).Must((form, typed) => Fits(form, 1, typed)).WithMessage(_ => FeedbackTexts.RatingInvalid).AtMost(FeedbackAnswer.WordsMaxLength);
        RuleFor(form => form.Third.Value).Must((form, typed) => Fits(form, 2, typed)).WithMessage(_ => FeedbackTexts.RatingInvalid).AtMost(FeedbackAnswer.WordsMaxLength);
    }

    private static bool Fits(FeedbackForm form, int place, string? typed) => string.IsNullOrEmpty(typed)
        || form.Questions.ElementAtOrDefault(place) is not { Kind: FeedbackKind.Rating } || FeedbackAnswer.ReadRating(typed) is not null;
}
