using DebateInvite.Domain.Events;
using DebateInvite.Domain.Feedback;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Features.Organiser.Editing;
using FluentValidation;

namespace DebateInvite.Web.Features.Organiser.Settings.Feedback;

public sealed class QuestionsForm : ISettingsForm
{
    public static readonly SettingsSection Section = new(
        "feedback",
        QuestionsTexts.Title,
        [.. new[] { nameof(First), nameof(Second), nameof(Third) }.SelectMany(FieldsOf)],
        Of);

    /// <summary>The <see cref="DebateEvent.Version"/> that was shown.</summary>
    public Guid Version { get; set; }

    public string? Seen { get; set; }

    public QuestionForm First { get; set; } = new();
    public QuestionForm Second { get; set; } = new();
    public QuestionForm Third { get; set; } = new();

    /// <summary>Each question by the name of its part in the form.</summary>
    public IReadOnlyList<(string Name, QuestionForm Question)> Parts() => [(nameof(First), First), (nameof(Second), Second), (nameof(Third), Third)];

    public void ApplyTo(DebateEvent debate) => debate.FeedbackQuestions = [.. Parts().Select(part => part.Question.ToQuestion()).OfType<FeedbackQuestion>()];

    /// <summary>Whether it asks what the event asks already.</summary>
    public bool HasQuestionsOf(DebateEvent debate) => Meanwhile.Changed(Of(debate), this, Section.Fields).Count == 0;

    private static QuestionsForm Of(DebateEvent debate) => new()
    {
        Version = debate.Version,
        First = QuestionForm.Of(debate.FeedbackQuestions.ElementAtOrDefault(0)),
        Second = QuestionForm.Of(debate.FeedbackQuestions.ElementAtOrDefault(1)),
        Third = QuestionForm.Of(debate.FeedbackQuestions.ElementAtOrDefault(2)),
    };

    private static IEnumerable<EditedField> FieldsOf(string part) =>
    [
        new($"{part}.{nameof(QuestionForm.Kind)}", QuestionsTexts.Kind) { Words = QuestionsTexts.InWords },
        new($"{part}.{nameof(QuestionForm.Pl)}", QuestionsTexts.Words, Language.Pl),
        new($"{part}.{nameof(QuestionForm.En)}", QuestionsTexts.Words, Language.En),
        new($"{part}.{nameof(QuestionForm.Fr)}", QuestionsTexts.Words, Language.Fr),
    ];
}

/// <summary>One question; without words it is none.</summary>
public sealed class QuestionForm
{
    /// <summary>Name of a <see cref="FeedbackKind"/>.</summary>
    public string? Kind { get; set; }

    public string? Pl { get; set; }
    public string? En { get; set; }
    public string? Fr { get; set; }

    public static QuestionForm Of(FeedbackQuestion? question) => new()
    {
        Kind = (question?.Kind ?? FeedbackKind.Rating).ToString(),
        Pl = question?.Words.GetValueOrDefault(Language.Pl),
        En = question?.Words.GetValueOrDefault(Language.En),
        Fr = question?.Words.GetValueOrDefault(Language.Fr),
    };

    public FeedbackQuestion? ToQuestion()
    {
        var words = new Dictionary<Language, string>();
        foreach (var (language, typed) in new[] { (Language.Pl, Pl), (Language.En, En), (Language.Fr, Fr) })
        {
            if (CleanText.Prose(typed)?.ReplaceLineEndings(" ").Trim() is { Length: > 0 } said)
                words.Add(language, said);
        }

        return words.Count == 0 ? null : new FeedbackQuestion(NameOf.Read<FeedbackKind>(Kind) ?? FeedbackKind.Rating, words);
    }
}

public sealed class QuestionsFormValidator : AbstractValidator<QuestionsForm>
{
    public QuestionsFormValidator()
    {
        var question = new QuestionFormValidator();
        RuleFor(form => form.First).SetValidator(question);
        RuleFor(form => form.Second).SetValidator(question);
        RuleFor(form => form.Third).SetValidator(question);
    }
}

public sealed class QuestionFormValidator : AbstractValidator<QuestionForm>
{
    public QuestionFormValidator()
    {
        RuleFor(question => question.Kind).Must(typed => NameOf.Read<FeedbackKind>(typed) is not null).WithMessage(_ => QuestionsTexts.KindRequired);
        RuleFor(question => question.Pl).AtMost(FeedbackQuestion.WordsMaxLength, CleanText.Prose);
        RuleFor(question => question.En).AtMost(FeedbackQuestion.WordsMaxLength, CleanText.Prose);
        RuleFor(question => question.Fr).AtMost(FeedbackQuestion.WordsMaxLength, CleanText.Prose);
    }
}
