namespace DebateInvite.Domain.Feedback;

/// <summary>What guests are asked after an event.</summary>
/// <param name="Words">The question, in each language in which it is asked; in one at least.</param>
public sealed record FeedbackQuestion(FeedbackKind Kind, IReadOnlyDictionary<Language, string> Words)
{
    public const int WordsMaxLength = 300;

    /// <summary>In that language, or in the first in which it is asked.</summary>
    public string In(Language language) =>
        Words.GetValueOrDefault(language) ?? Words.OrderBy(words => words.Key).Select(words => words.Value).First();
}

/// <summary>How a question is answered. Stored as a number, so a value once used stays.</summary>
public enum FeedbackKind
{
    /// <summary>From <see cref="FeedbackAnswer.LowestRating"/> to <see cref="FeedbackAnswer.HighestRating"/>.</summary>
    Rating = 0,

    /// <summary>In one's own words.</summary>
    Text = 1,
}
