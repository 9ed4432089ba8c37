using DebateInvite.Domain.Events;
using DebateInvite.Domain.Feedback;
using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Tests.Feedback;

/// <summary>The event is over on 22 June at 0:00 in Warsaw; thirty days after its day is 21 July.</summary>
public class FeedbackTests
{
    [Theory]
    [InlineData("2027-06-21T21:59:59", false)]
    [InlineData("2027-06-21T22:00:00", true)]
    [InlineData("2027-07-21T21:59:59", true)]
    [InlineData("2027-07-21T22:00:00", false)]
    public void TakesFeedbackAt_FromTheEnd_ForThirtyDays(string at, bool takes)
    {
        var debate = Asking();

        debate.TakesFeedbackAt(Sample.Utc(at)).ShouldBe(takes);
        debate.CancelledAt = Sample.Now;
        debate.TakesFeedbackAt(Sample.Utc(at)).ShouldBeFalse();
        Sample.Debate().TakesFeedbackAt(Sample.Utc(at)).ShouldBeFalse("Nothing is asked.");
    }

    [Theory]
    [InlineData("2027-06-21T21:59:59", false)]
    [InlineData("2027-06-21T22:00:00", true)]
    [InlineData("2029-01-01T00:00:00", true)]
    public void GivesCertificatesAt_FromTheEnd(string at, bool gives)
    {
        var debate = Sample.Debate();
        debate.GivesCertificatesAt(Sample.Utc(at)).ShouldBeFalse();

        debate.GivesCertificates = true;

        debate.GivesCertificatesAt(Sample.Utc(at)).ShouldBe(gives);
    }

    [Fact]
    public void In_ValidForm_AreAnswersThatSayNothingButThemselves()
    {
        var debate = Asking();

        var answers = FeedbackAnswer.In(debate, ["4", "  dużo\r\ntreści ", null]);

        answers.Select(answer => (answer.Question, answer.Rating, answer.Words)).ShouldBe([(1, 4, null), (2, (int?)null, "dużo\ntreści")]);
        answers.ShouldAllBe(answer => answer.EventId == debate.Id && answer.Id >= 0);
        FeedbackAnswer.In(debate, ["", " ", "5"]).ShouldBeEmpty("There is no third question.");
        typeof(FeedbackAnswer).GetProperties().Where(property => property.PropertyType == typeof(DateTime) || property.Name.Contains("Guest", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("5", 5)]
    [InlineData("0", null)]
    [InlineData("6", null)]
    [InlineData("-1", null)]
    [InlineData("3.5", null)]
    [InlineData("trzy", null)]
    [InlineData(null, null)]
    public void ReadRating_OneToFive(string? typed, int? rating) => FeedbackAnswer.ReadRating(typed).ShouldBe(rating);

    [Theory]
    [InlineData(Language.Pl, "Jak?")]
    [InlineData(Language.En, "How?")]
    [InlineData(Language.Fr, "Jak?")]
    public void In_LanguageWithoutWords_IsAskedInTheFirst(Language language, string asked) => Asking().FeedbackQuestions[0].In(language).ShouldBe(asked);

    [Fact]
    public void GiveFeedback_IsOnce_AndNoChangeThatAnybodyCouldOverwrite()
    {
        var guest = Sample.Debate().NewGuest();
        var version = guest.Version;

        guest.GiveFeedback().ShouldBeTrue();
        guest.GiveFeedback().ShouldBeFalse();

        (guest.HasGivenFeedback, guest.Version).ShouldBe((true, version));
    }

    [Fact]
    public void Merge_EitherHasAnswered_ThePersonHas()
    {
        var debate = Sample.Debate();
        var (kept, gone) = (debate.NewGuest(), debate.NewGuest());
        gone.GiveFeedback();

        debate.Merge(kept, gone);

        kept.HasGivenFeedback.ShouldBeTrue();
    }

    [Theory]
    [InlineData(true, false, GuestStanding.Attended, true)]
    [InlineData(true, true, GuestStanding.Attended, true)]
    [InlineData(false, true, GuestStanding.EventOver, true)]
    [InlineData(false, false, GuestStanding.EventOver, false)]
    public void StandingOf_EventOver_ByWhoCame_DecidesWhoIsAskedAndWhoGetsACertificate(bool hasCome, bool hadPlace, GuestStanding standing, bool isAsked)
    {
        var debate = Asking();
        var guest = hadPlace ? debate.Replied() : debate.NewGuest();
        var now = Sample.Utc("2027-06-22T10:00:00");

        var found = debate.StandingOf(guest, now, hasCome);

        (found, found.IsAsked(debate, guest, now), found.GetsCertificate(debate)).ShouldBe((standing, isAsked, false));
        debate.GivesCertificates = true;
        found.GetsCertificate(debate).ShouldBe(hasCome);
        debate.StandingOf(guest, Sample.Now, hasCome).ShouldNotBe(GuestStanding.Attended);
    }

    private static DebateEvent Asking()
    {
        var debate = Sample.Debate();
        debate.FeedbackQuestions =
        [
            new(FeedbackKind.Rating, new Dictionary<Language, string> { [Language.Pl] = "Jak?", [Language.En] = "How?" }),
            new(FeedbackKind.Text, new Dictionary<Language, string> { [Language.Pl] = "Co?" }),
        ];
        return debate;
    }
}
