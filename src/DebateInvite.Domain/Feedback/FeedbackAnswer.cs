using System.Globalization;
using System.Security.Cryptography;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Domain.Feedback;

/// <summary>
/// Somebody's answer to one question. Whose it is, is written nowhere; nor when it came, nor what the same person has answered to the other questions (ADR 31).
/// </summary>
public sealed class FeedbackAnswer
{
    public const int LowestRating = 1;
    public const int HighestRating = 5;
    public const int WordsMaxLength = 2_000;

    /// <summary>Answers to a question are shown from so many on.</summary>
    public const int FewestShown = 5;

    /// <summary>A random number, so that rows keep no order of arrival: in SQLite it is the place of the row.</summary>
    public long Id { get; private set; } = BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long))) & long.MaxValue;

    public Guid EventId { get; private set; }

    /// <summary>The question's place among the event's, from 1.</summary>
    public int Question { get; private set; }

    /// <summary>Null: it is in words.</summary>
    public int? Rating { get; private set; }

    public string? Words { get; private set; }

    /// <summary>The answers in what somebody has filled in; what is empty is none.</summary>
    /// <param name="typed">Valid; in the order of the event's questions.</param>
    public static IReadOnlyList<FeedbackAnswer> In(DebateEvent debate, IReadOnlyList<string?> typed) =>
    [
        .. debate.FeedbackQuestions.Zip(typed).Select((pair, index) => new FeedbackAnswer
        {
            EventId = debate.Id,
            Question = index + 1,
            Rating = pair.First.Kind is FeedbackKind.Rating ? ReadRating(pair.Second) : null,
            Words = pair.First.Kind is FeedbackKind.Text ? CleanText.Lines(pair.Second) : null,
        }).Where(answer => answer.Rating is not null || answer.Words is not null),
    ];

    /// <returns>Null for what is no rating.</returns>
    public static int? ReadRating(string? typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var rating) && rating is >= LowestRating and <= HighestRating ? rating : null;
}
