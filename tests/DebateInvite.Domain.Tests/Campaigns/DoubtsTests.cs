using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Events;

namespace DebateInvite.Domain.Tests.Campaigns;

/// <summary>When a scheduled mailing no longer makes sense. The event begins on 21 June at 9:30 UTC; replies close on 15 June at 22:00 UTC.</summary>
public class DoubtsTests
{
    private const string By = "organizator@example.org";

    [Theory]
    [InlineData(Audience.NotInvited, "2027-06-15T21:59:59", Doubts.None)]
    [InlineData(Audience.NotInvited, "2027-06-15T22:00:00", Doubts.RepliesClosed)]
    [InlineData(Audience.NotAnswered, "2027-06-16T08:00:00", Doubts.RepliesClosed)]
    [InlineData(Audience.OpenedAndSilent, "2027-06-16T08:00:00", Doubts.RepliesClosed)]
    [InlineData(Audience.Accepted, "2027-06-16T08:00:00", Doubts.None)]
    [InlineData(Audience.WaitListed, "2027-06-16T08:00:00", Doubts.None)]
    [InlineData(Audience.All, "2027-06-21T09:29:59", Doubts.None)]
    [InlineData(Audience.All, "2027-06-21T09:30:00", Doubts.EventBegun)]
    [InlineData(Audience.Accepted, "2027-07-01T00:00:00", Doubts.EventBegun)]
    [InlineData(Audience.NotInvited, "2027-07-01T00:00:00", Doubts.EventBegun)]
    [InlineData(Audience.Came, "2027-06-10T08:00:00", Doubts.EventNotOver)]
    [InlineData(Audience.Came, "2027-06-21T21:59:59", Doubts.EventNotOver)]
    [InlineData(Audience.Came, "2027-06-21T22:00:00", Doubts.None)]
    public void DoubtsAt_ATime_AreThoseOfTheAudience(Audience audience, string at, Doubts doubts) =>
        new Campaign { Audience = audience }.DoubtsAt(Sample.Debate(), Sample.Utc(at)).ShouldBe(doubts);

    [Theory]
    [InlineData("Prosimy o odpowiedź do {{Deadline}}.", Doubts.RepliesClosed)]
    [InlineData("Prosimy o odpowiedź do {{ Deadline }}.", Doubts.RepliesClosed)]
    [InlineData("Do zobaczenia, {{Date}}.", Doubts.None)]
    public void DoubtsAt_TextNamesTheLastDayForReplies_AsksForOne(string body, Doubts doubts)
    {
        var campaign = new Campaign { Audience = Audience.All, Texts = { new CampaignText { Body = body } } };

        campaign.DoubtsAt(Sample.Debate(), Sample.Utc("2027-06-16T08:00:00")).ShouldBe(doubts);
    }

    [Theory]
    [InlineData("{{Certificate}}", false, Doubts.NoCertificates)]
    [InlineData("{{ Certificate }}", false, Doubts.NoCertificates)]
    [InlineData("{{Certificate}}", true, Doubts.None)]
    [InlineData("{{Link}}", false, Doubts.None)]
    public void DoubtsAt_TextLeadsToCertificates_ThatTheEventDoesNotGive(string body, bool gives, Doubts doubts)
    {
        var debate = Sample.Debate();
        debate.GivesCertificates = gives;

        new Campaign { Audience = Audience.Came, Texts = { new CampaignText { Body = body } } }.DoubtsAt(debate, Sample.Utc("2027-06-22T08:00:00")).ShouldBe(doubts);
    }

    [Theory]
    [InlineData("cancelled", Doubts.EventCancelled)]
    [InlineData("withdrawn", Doubts.EventUnpublished)]
    [InlineData("moved on", Doubts.EventMoved)]
    [InlineData("moved to the past", Doubts.EventMoved | Doubts.EventBegun)]
    [InlineData("other address", Doubts.EventMoved)]
    [InlineData("other room", Doubts.EventMoved)]
    [InlineData("deadline before it", Doubts.RepliesClosed)]
    [InlineData("deadline after it", Doubts.None)]
    [InlineData("more seats", Doubts.None)]
    [InlineData("other title", Doubts.None)]
    public void Hold_EventHasChangedSince_HoldsWhatNoLongerMakesSense(string change, Doubts doubts)
    {
        var debate = Sample.Debate();
        debate.Texts.Add(new EventText { Language = Language.Pl, Title = "Debata", Venue = "Sala 1" });
        var campaign = Scheduled(debate, Audience.NotAnswered, "2027-06-10T08:00:00");

        Change(debate, change);

        campaign.Hold(debate, Sample.Now).ShouldBe(doubts is not Doubts.None);
        (campaign.State, campaign.HeldFor).ShouldBe((doubts is Doubts.None ? CampaignState.Scheduled : CampaignState.Held, doubts));
        campaign.Hold(debate, Sample.Now).ShouldBeFalse();
    }

    [Fact]
    public void Hold_SiteWasOffUntilAfterTheDeadline_CountsTheTimeThatItIs()
    {
        var debate = Sample.Debate();
        var campaign = Scheduled(debate, Audience.NotAnswered, "2027-06-10T08:00:00");

        campaign.Hold(debate, Sample.Utc("2027-06-15T21:59:59")).ShouldBeFalse();
        campaign.Hold(debate, Sample.Utc("2027-06-15T22:00:00")).ShouldBeTrue();
    }

    [Fact]
    public void Hold_KnownWhenItWasScheduled_GoesOut_UnlessSomethingElseHappens()
    {
        var debate = Sample.Debate();
        var campaign = new Campaign { Audience = Audience.NotAnswered };
        campaign.Schedule(Sample.Utc("2027-06-16T08:00:00"), debate, By, Doubts.RepliesClosed).ShouldBeTrue();
        campaign.Hold(debate, Sample.Now).ShouldBeFalse();

        debate.CancelledAt = Sample.Now;

        campaign.Hold(debate, Sample.Now).ShouldBeTrue();
        campaign.HeldFor.ShouldBe(Doubts.EventCancelled);
    }

    [Fact]
    public void Schedule_Held_GoesByTheEventAsItIsNow()
    {
        var debate = Sample.Debate();
        var campaign = Scheduled(debate, Audience.Accepted, "2027-06-10T08:00:00");
        debate.StartsAt = debate.StartsAt.AddDays(1);
        campaign.Hold(debate, Sample.Now);

        campaign.DoubtsAt(debate, Sample.Now).ShouldBe(Doubts.EventMoved);
        campaign.Schedule(Sample.Utc("2027-06-11T08:00:00"), debate, By, Doubts.EventMoved).ShouldBeTrue();

        (campaign.State, campaign.HeldFor).ShouldBe((CampaignState.Scheduled, Doubts.None));
        campaign.Hold(debate, Sample.Now).ShouldBeFalse();
    }

    [Fact]
    public void CallOff_Held_IsADraftThatKnowsNothingOfIt()
    {
        var debate = Sample.Debate();
        var campaign = Scheduled(debate, Audience.Accepted, "2027-06-10T08:00:00");
        debate.StartsAt = debate.StartsAt.AddDays(1);
        campaign.Hold(debate, Sample.Now);

        campaign.CallOff().ShouldBeTrue();

        (campaign.State, campaign.SendAt, campaign.ScheduledBy, campaign.HeldFor).ShouldBe((CampaignState.Draft, null, null, Doubts.None));
        campaign.DoubtsAt(debate, Sample.Now).ShouldBe(Doubts.None);
    }

    [Fact]
    public void Hold_Begun_GoesOn()
    {
        var debate = Sample.Debate();
        var campaign = Scheduled(debate, Audience.Accepted, "2027-06-10T08:00:00");
        campaign.Begin();
        debate.CancelledAt = Sample.Now;

        campaign.Hold(debate, Sample.Now).ShouldBeFalse();
        campaign.State.ShouldBe(CampaignState.Sending);
    }

    [Fact]
    public void Repick_OneOfTwoPickedBecomesTheOther_IsPickedOnce()
    {
        var (kept, gone) = (Guid.NewGuid(), Guid.NewGuid());
        var campaign = new Campaign();
        campaign.Pick([gone, kept]);

        campaign.Repick(gone, kept).ShouldBeTrue();

        campaign.GuestIds.ShouldBe([kept]);
        campaign.Repick(gone, kept).ShouldBeFalse();
    }

    private static Campaign Scheduled(DebateEvent debate, Audience audience, string sendAt)
    {
        var campaign = new Campaign { Audience = audience };
        campaign.Schedule(Sample.Utc(sendAt), debate, By).ShouldBeTrue();
        return campaign;
    }

    private static void Change(DebateEvent debate, string change)
    {
        switch (change)
        {
            case "cancelled": debate.CancelledAt = Sample.Now; break;
            case "withdrawn": debate.Withdraw(Sample.Now); break;
            case "moved on": debate.StartsAt = debate.StartsAt.AddDays(1); break;
            case "moved to the past": debate.StartsAt = debate.StartsAt.AddYears(-1); break;
            case "other address": debate.Address = "ul. Inna 1"; break;
            case "other room": debate.Texts[0].Venue = "Sala 2"; break;
            case "deadline before it": debate.RepliesCloseOn = new DateOnly(2027, 6, 5); break;
            case "deadline after it": debate.RepliesCloseOn = new DateOnly(2027, 6, 10); break;
            case "more seats": debate.Capacity = 500; break;
            default: debate.Texts[0].Title = "Inna debata"; break;
        }
    }
}
