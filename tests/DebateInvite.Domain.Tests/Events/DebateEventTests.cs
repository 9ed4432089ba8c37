using DebateInvite.Domain.Events;

namespace DebateInvite.Domain.Tests.Events;

public class DebateEventTests
{
    [Theory]
    [InlineData("2027-06-21T11:30:00", null, "2027-12-21")]
    [InlineData("2027-06-21T22:00:00", "2027-06-22T01:00:00", "2027-12-22")]
    // There is no 31 February.
    [InlineData("2027-08-31T10:00:00", null, "2028-02-29")]
    public void GuestsKeptUntil_SixMonthsAfterTheLastDay(string startsAt, string? endsAt, string keptUntil)
    {
        var debate = new DebateEvent { StartsAt = Sample.Wall(startsAt), EndsAt = endsAt is null ? null : Sample.Wall(endsAt) };

        debate.GuestsKeptUntil.ShouldBe(DateOnly.FromDateTime(Sample.Wall(keptUntil)));
    }

    [Fact]
    public void TextIn_LanguageWithoutText_IsTheFirstThereIs()
    {
        var debate = Sample.Debate();
        debate.Texts.AddRange([new EventText { Language = Language.Fr, Title = "Débat" }, new EventText { Language = Language.En, Title = "Debate" }]);

        debate.TextIn(Language.Fr).Title.ShouldBe("Débat");
        debate.TextIn(Language.Pl).Title.ShouldBe("Debate");
    }

    [Fact]
    public void Revised_RaisesTheRevisionAndChangesTheVersion()
    {
        var debate = Sample.Debate();
        var version = debate.Version;

        debate.Revised();

        debate.Revision.ShouldBe(1);
        debate.Version.ShouldNotBe(version);
    }

    [Fact]
    public void Accept_RepliesLeaveTheVersionAlone()
    {
        var debate = Sample.Debate();
        var version = debate.Version;

        debate.Replied();

        // Otherwise no organiser could ever save settings while replies come in.
        debate.Version.ShouldBe(version);
    }

    [Theory]
    [InlineData("debata", true)]
    [InlineData("debata-2027", true)]
    [InlineData("2027", true)]
    [InlineData("", false)]
    [InlineData("Debata", false)]
    [InlineData("dębata", false)]
    [InlineData("-debata", false)]
    [InlineData("debata-", false)]
    [InlineData("de--bata", false)]
    [InlineData("debata/x", false)]
    [InlineData("debata\n", false)]
    [InlineData("a23456789-123456789-123456789-123456789-123456789-123456789-", false)]
    public void IsSlug_OnlyLowerCaseWordsAndHyphens(string slug, bool isSlug) => DebateEvent.IsSlug(slug).ShouldBe(isSlug);

    [Fact]
    public void IsSlug_Length_IsLimited()
    {
        DebateEvent.IsSlug(new string('a', DebateEvent.SlugMaxLength)).ShouldBeTrue();
        DebateEvent.IsSlug(new string('a', DebateEvent.SlugMaxLength + 1)).ShouldBeFalse();
    }
}
