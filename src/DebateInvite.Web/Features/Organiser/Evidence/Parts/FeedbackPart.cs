using System.Globalization;
using System.Runtime.CompilerServices;
using DebateInvite.Domain.Feedback;
using DebateInvite.Web.Features.Organiser.Feedback;
using DebateInvite.Web.Spreadsheets;

namespace DebateInvite.Web.Features.Organiser.Evidence.Parts;

/// <summary>What guests have answered after the event, as far as organisers see it too; whose answers they are, nobody knows.</summary>
public sealed class FeedbackPart(ReadFeedback read) : IEvidencePart
{
    public Text Title => FeedbackResultTexts.Title;

    public Text Explanation => EvidenceTexts.FeedbackText;

    public async IAsyncEnumerable<EvidenceEntry> EntriesAsync(EvidenceRequest request, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var results = await read.RunAsync(request.Event, cancellation);
        yield return EvidenceEntry.Of("feedback/ratings.csv", CsvFile.Of(
        [
            [EvidenceTexts.Question, FeedbackResultTexts.Number, .. Ratings.Select(rating => rating.ToString(CultureInfo.InvariantCulture))],
            .. results.Questions.Select(question => new[] { question.Question.In(CurrentLanguage.Value), $"{question.Count}" }
                .Concat(question.IsShown && question.Question.Kind is FeedbackKind.Rating ? question.Ratings.Select(people => $"{people}") : Ratings.Select(_ => ""))),
        ]));
        if (!request.NamesPeople)
            yield break;

        foreach (var (question, number) in results.Questions.Select((question, index) => (question, index + 1)).Where(one => one.question is { IsShown: true, Words.Count: > 0 }))
            yield return EvidenceEntry.Of(FormattableString.Invariant($"feedback/words-{number}.csv"), CsvFile.Of([[question.Question.In(CurrentLanguage.Value)], .. question.Words.Select(words => new[] { words })]));
    }

    private static IEnumerable<int> Ratings => Enumerable.Range(FeedbackAnswer.LowestRating, FeedbackAnswer.HighestRating - FeedbackAnswer.LowestRating + 1);
}
