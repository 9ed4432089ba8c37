using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Tests.Campaigns;

public class CampaignTests
{
    private const string By = "organizator@example.org";

    private static readonly DateTime At = Sample.Now;
    private static readonly DebateEvent Debate = Sample.Debate();

    [Fact]
    public void Schedule_Draft_FreezesItForItsTime()
    {
        var campaign = new Campaign();
        var version = campaign.Version;

        campaign.Schedule(At, Debate, By).ShouldBeTrue();

        (campaign.State, campaign.SendAt, campaign.CanBeEdited).ShouldBe((CampaignState.Scheduled, At, false));
        campaign.Version.ShouldNotBe(version);
    }

    [Fact]
    public void Schedule_Twice_KeepsTheFirstTime()
    {
        var campaign = new Campaign();
        campaign.Schedule(At, Debate, By);
        var version = campaign.Version;

        campaign.Schedule(At.AddDays(1), Debate, By).ShouldBeFalse();

        (campaign.SendAt, campaign.Version).ShouldBe((At, version));
    }

    [Fact]
    public void CallOff_Scheduled_IsADraftAgain()
    {
        var campaign = new Campaign();
        campaign.CallOff().ShouldBeFalse();
        campaign.Schedule(At, Debate, By);

        campaign.CallOff().ShouldBeTrue();

        (campaign.State, campaign.SendAt, campaign.CanBeEdited).ShouldBe((CampaignState.Draft, null, true));
    }

    [Fact]
    public void CallOff_Begun_GoesOn()
    {
        var campaign = new Campaign();
        campaign.Schedule(At, Debate, By);
        campaign.Begin();

        campaign.CallOff().ShouldBeFalse();
        campaign.Schedule(At, Debate, By).ShouldBeFalse();

        (campaign.State, campaign.SendAt).ShouldBe((CampaignState.Sending, At));
    }

    [Fact]
    public void Complete_Sending_GivesUpTheLease()
    {
        var campaign = new Campaign();
        campaign.Schedule(At, Debate, By);
        campaign.Begin();
        campaign.LeasedUntil = At.AddMinutes(5);

        campaign.Complete(At.AddMinutes(1));

        (campaign.State, campaign.QueuedAt, campaign.LeasedUntil).ShouldBe((CampaignState.Queued, At.AddMinutes(1), null));
        campaign.CallOff().ShouldBeFalse();
    }

    [Fact]
    public void Begin_CalledOffInTheMeantime_StaysADraft()
    {
        var campaign = new Campaign();
        campaign.Schedule(At, Debate, By);
        campaign.CallOff();

        campaign.Begin();

        campaign.State.ShouldBe(CampaignState.Draft);
    }

    [Fact]
    public void Begin_Queued_IsNotSentAgain()
    {
        var campaign = new Campaign();
        campaign.Schedule(At, Debate, By);
        campaign.Begin();
        campaign.Complete(At);

        campaign.Begin();

        campaign.State.ShouldBe(CampaignState.Queued);
    }

    [Fact]
    public void Version_EachStepAndEdit_ChangesIt()
    {
        var campaign = new Campaign();
        List<Guid> versions = [campaign.Version];
        Action[] steps =
        [
            campaign.Edited, () => campaign.Schedule(At, Debate, By), () => campaign.CallOff(), () => campaign.Schedule(At, Debate, By), campaign.Begin,
            () => campaign.Complete(At),
        ];

        foreach (var step in steps)
        {
            step();
            versions.Add(campaign.Version);
        }

        versions.ShouldBeUnique();
    }

    [Fact]
    public void CallOff_Draft_LeavesTheVersionAlone()
    {
        var campaign = new Campaign();
        var version = campaign.Version;

        campaign.CallOff();

        campaign.Version.ShouldBe(version);
    }

    [Fact]
    public void TextIn_LanguageWithoutText_IsTheFirstThereIs()
    {
        var campaign = new Campaign
        {
            Texts = { new CampaignText { Language = Language.Fr, Subject = "Rappel" }, new CampaignText { Language = Language.En, Subject = "Reminder" } },
        };

        campaign.TextIn(Language.Fr).Subject.ShouldBe("Rappel");
        campaign.TextIn(Language.Pl).Subject.ShouldBe("Reminder");
    }

    [Theory]
    [InlineData(Audience.NotInvited, true)]
    [InlineData(Audience.NotAnswered, false)]
    [InlineData(Audience.Accepted, false)]
    [InlineData(Audience.WaitListed, false)]
    public void IsInvitation_OnlyToThoseNotInvitedYet(Audience audience, bool isInvitation) =>
        new Campaign { Audience = audience }.IsInvitation.ShouldBe(isInvitation);

    [Theory]
    [InlineData(Audience.Accepted, new[] { Reply.Accepted })]
    [InlineData(Audience.WaitListed, new[] { Reply.WaitListed })]
    [InlineData(Audience.NotAnswered, new[] { Reply.None })]
    [InlineData(Audience.NotInvited, new[] { Reply.None })]
    [InlineData(Audience.OpenedAndSilent, new[] { Reply.None })]
    [InlineData(Audience.Declined, new[] { Reply.Declined, Reply.Cancelled })]
    public void Audience_MeansGuestsWithTheseReplies(Audience audience, Reply[] replies) => audience.Replies().ShouldBe(replies);

    [Fact]
    public void Audience_All_LeavesOutAddressesThatNobodyHasConfirmed() =>
        Enum.GetValues<Reply>().Except(Audience.All.Replies()).ShouldBe([Reply.Held, Reply.Unconfirmed], ignoreOrder: true);
}
