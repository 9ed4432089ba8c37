using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Tests.Campaigns;

public class CampaignTests
{
    private static readonly DateTime At = Sample.Now;

    [Fact]
    public void Schedule_Draft_FreezesItForItsTime()
    {
        var campaign = new Campaign();
        var version = campaign.Version;

        campaign.Schedule(At).ShouldBeTrue();

        (campaign.State, campaign.SendAt, campaign.CanBeEdited).ShouldBe((CampaignState.Scheduled, At, false));
        campaign.Version.ShouldNotBe(version);
    }

    [Fact]
    public void Schedule_Twice_KeepsTheFirstTime()
    {
        var campaign = new Campaign();
        campaign.Schedule(At);
        var version = campaign.Version;

        campaign.Schedule(At.AddDays(1)).ShouldBeFalse();

        (campaign.SendAt, campaign.Version).ShouldBe((At, version));
    }

    [Fact]
    public void CallOff_Scheduled_IsADraftAgain()
    {
        var campaign = new Campaign();
        campaign.CallOff().ShouldBeFalse();
        campaign.Schedule(At);

        campaign.CallOff().ShouldBeTrue();

        (campaign.State, campaign.SendAt, campaign.CanBeEdited).ShouldBe((CampaignState.Draft, null, true));
    }

    [Fact]
    public void CallOff_Begun_GoesOn()
    {
        var campaign = new Campaign();
        campaign.Schedule(At);
        campaign.Begin();

        campaign.CallOff().ShouldBeFalse();
        campaign.Schedule(At).ShouldBeFalse();

        (campaign.State, campaign.SendAt).ShouldBe((CampaignState.Sending, At));
    }

    [Fact]
    public void Complete_Sending_GivesUpTheLease()
    {
        var campaign = new Campaign();
        campaign.Schedule(At);
        campaign.Begin();
        campaign.LeasedUntil = At.AddMinutes(5);

        campaign.Complete(At.AddMinutes(1));

        (campaign.State, campaign.QueuedAt, campaign.LeasedUntil).ShouldBe((CampaignState.Queued, At.AddMinutes(1), null));
        campaign.CallOff().ShouldBeFalse();
    }

    [Fact]
    public void TextIn_LanguageWithoutText_IsTheFirstThereIs()
    {
        var campaign = new Campaign { Texts = { new CampaignText { Language = Language.Fr, Subject = "Rappel" } } };

        campaign.TextIn(Language.Pl).Subject.ShouldBe("Rappel");
    }

    [Theory]
    [InlineData(Audience.Accepted, Reply.Accepted)]
    [InlineData(Audience.WaitListed, Reply.WaitListed)]
    [InlineData(Audience.NotAnswered, Reply.None)]
    public void Audience_MeansGuestsWithOneReply(Audience audience, Reply reply) => audience.Reply().ShouldBe(reply);
}
