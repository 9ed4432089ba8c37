using DebateInvite.Domain.Events;

namespace DebateInvite.Domain.Tests.Events;

public class PublicationTests
{
    private static readonly DateTime Now = new(2027, 6, 1, 8, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Publish_Draft_IsSeen_Once()
    {
        var debate = Draft();
        var version = debate.Version;

        debate.Publish().ShouldBeTrue();

        (debate.IsPublished, debate.WithdrawnAt).ShouldBe((true, null));
        debate.Version.ShouldNotBe(version);
        debate.Publish().ShouldBeFalse();
    }

    [Theory]
    [InlineData("Debata (kopia)", true)]
    [InlineData("Debata (Kopia)", true)]
    [InlineData("Debate (copy) ", true)]
    [InlineData("Débat\u00a0(copie)", true)]
    [InlineData("(kopia)", true)]
    [InlineData("Debata o kopii", false)]
    [InlineData("(kopia) Debata", false)]
    public void Publish_TitledAsACopyInALanguage_Not(string title, bool isCopy)
    {
        var debate = Draft();
        debate.Texts.Add(new EventText { Language = Language.En, Title = title });

        debate.Publish().ShouldBe(!isCopy);
        debate.IsPublished.ShouldBe(!isCopy);
    }

    [Fact]
    public void Withdraw_Published_KnowsSinceWhen_AndPublishForgets()
    {
        var debate = Draft();
        debate.Withdraw(Now).ShouldBeFalse();
        debate.WithdrawnAt.ShouldBeNull();
        debate.Publish();

        debate.Withdraw(Now).ShouldBeTrue();

        (debate.IsPublished, debate.WithdrawnAt).ShouldBe((false, Now));
        debate.Publish().ShouldBeTrue();
        debate.WithdrawnAt.ShouldBeNull();
    }

    [Fact]
    public void Archive_OnlyWhatThereIsNothingToDoAbout()
    {
        var debate = Draft();
        debate.Publish();
        debate.Archive(Now).ShouldBeFalse();
        debate.MayBeArchivedAt(debate.OverAt).ShouldBeTrue();
        debate.CancelledAt = Now;
        debate.Archive(Now).ShouldBeTrue();
        debate.Archive(Now.AddDays(1)).ShouldBeFalse();
        debate.ArchivedAt.ShouldBe(Now);
        debate.Unarchive().ShouldBeTrue();
        debate.Unarchive().ShouldBeFalse();
    }

    [Fact]
    public void Publish_FromTheArchive_BringsItBack()
    {
        var debate = Draft();
        debate.Archive(Now).ShouldBeTrue();

        debate.Publish();

        debate.ArchivedAt.ShouldBeNull();
    }

    [Theory]
    [InlineData("2027-06-21T11:30", "2027-06-15", "")]
    [InlineData("2027-06-21T11:30", "2027-06-01", "")]
    [InlineData("2027-06-21T11:30", "2027-05-31", "RepliesClose PromotionEnds")]
    [InlineData("2027-06-01T10:00", "2027-06-01", "Start")]
    [InlineData("2027-06-01T10:01", "2027-06-01", "")]
    [InlineData("2027-05-01T10:00", "2027-04-01", "Start RepliesClose PromotionEnds Over")]
    public void MovedIntoThePast_SaysWhat(string start, string close, string expected)
    {
        var debate = Draft();
        var before = debate.Moments;
        (debate.StartsAt, debate.RepliesCloseOn) = (DateTime.Parse(start, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(close, System.Globalization.CultureInfo.InvariantCulture));

        string.Join(' ', debate.Moments.MovedIntoThePast(before, Now)).ShouldBe(expected);
        string.Join(' ', debate.Moments.MovedIntoThePast(before: null, Now)).ShouldBe(expected);
        debate.Moments.MovedIntoThePast(debate.Moments, Now).ShouldBeEmpty();
    }

    [Fact]
    public void PrivacyGaps_CloseOneByOne()
    {
        var debate = Draft();
        debate.PrivacyGaps.ShouldBe(PrivacyGaps.ControllerAddress | PrivacyGaps.DataProtectionOfficer | PrivacyGaps.Mailbox);
        debate.ControllerAddress = "ul. Nowa 1";
        debate.MailboxRole = MailboxRole.Host;
        debate.PrivacyGaps.ShouldBe(PrivacyGaps.DataProtectionOfficer);
        debate.HasNoDataProtectionOfficer = true;
        debate.PrivacyGaps.ShouldBe(PrivacyGaps.None);
    }

    private static DebateEvent Draft()
    {
        var debate = DebateEvent.Unpublished("debata");
        (debate.StartsAt, debate.RepliesCloseOn) = (new DateTime(2027, 6, 21, 11, 30, 0), new DateOnly(2027, 6, 15));
        debate.Texts.Add(new EventText { Title = "Debata" });
        return debate;
    }
}
