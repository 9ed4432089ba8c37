using DebateInvite.Domain.Events;
using DebateInvite.Domain.Feedback;
using DebateInvite.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Feedback;

/// <summary>Counts what guests have answered. Words come by their random numbers, in an order that means nothing and does not change.</summary>
public sealed class ReadFeedback(DebateContext db)
{
    public async Task<FeedbackResults> RunAsync(DebateEvent debate, CancellationToken cancellation)
    {
        var ratings = await db.FeedbackAnswers.Where(a => a.EventId == debate.Id && a.Rating != null)
            .GroupBy(a => new { a.Question, a.Rating }).Select(group => new { group.Key.Question, group.Key.Rating, Count = group.Count() }).ToListAsync(cancellation);
        var words = await db.FeedbackAnswers.Where(a => a.EventId == debate.Id && a.Words != null)
            .OrderBy(a => a.Id).Select(a => new { a.Question, a.Words }).ToListAsync(cancellation);
        return new FeedbackResults(debate,
        [
            .. debate.FeedbackQuestions.Select((question, index) => new QuestionResult(
                question,
                [.. Enumerable.Range(FeedbackAnswer.LowestRating, FeedbackAnswer.HighestRating).Select(rating => ratings.Find(one => one.Question == index + 1 && one.Rating == rating)?.Count ?? 0)],
                [.. words.Where(one => one.Question == index + 1).Select(one => one.Words!)])),
        ]);
    }
}

public sealed record FeedbackResults(DebateEvent Event, IReadOnlyList<QuestionResult> Questions);

/// <param name="Ratings">How many have given each rating, the lowest first.</param>
/// <param name="Words">What has been answered in words.</param>
public sealed record QuestionResult(FeedbackQuestion Question, IReadOnlyList<int> Ratings, IReadOnlyList<string> Words)
{
    public int Count => Question.Kind is FeedbackKind.Rating ? Ratings.Sum() : Words.Count;

    /// <summary>Of few, one can tell who has answered what (ADR 31).</summary>
    public bool IsShown => Count >= FeedbackAnswer.FewestShown;

    /// <summary>Null: nobody has rated.</summary>
    public double? Mean => Ratings.Sum() is > 0 and var count ? Ratings.Select((number, index) => (double)number * (index + FeedbackAnswer.LowestRating)).Sum() / count : null;
}
