using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Features.Organiser.Settings.Contact;
using DebateInvite.Web.Features.Organiser.Settings.Funding;
using DebateInvite.Web.Features.Organiser.Shared;

namespace DebateInvite.Web.Features.Organiser.Overview;

/// <param name="Path">Below the desk: <c>/outbox</c>; below the event's desk: <c>guests</c>.</param>
/// <param name="Needs">What one must be allowed to take it.</param>
public sealed record NextStep(string Title, string Why, string Path, Right Needs);

/// <summary>What an organiser could do next, the most urgent first.</summary>
public static class NextSteps
{
    /// <summary>From how many days before a date a reminder of it makes sense.</summary>
    private const int ReminderDays = 10;

    /// <summary>From how many days before the event the door is to be thought of.</summary>
    private const int DoorDays = 3;

    /// <summary>Nobody is reminded more often than this. Days.</summary>
    private const int CampaignPause = 3;

    public static IEnumerable<NextStep> For(OverviewPage page)
    {
        var (debate, state) = (page.Event, page.State);
        var isComing = state is EventState.Open or EventState.Full or EventState.Closed or EventState.Begun;
        var mayRemind = page.LastCampaign is not { } last || last < page.Now.AddDays(-CampaignPause);

        if (page.MailsFailed > 0)
            yield return new(OverviewTexts.StepFailed.For(page.MailsFailed), OverviewTexts.StepFailedWhy, "/outbox?state=Failed", Right.Outbox);
        if (page.MailsStranded > 0)
            yield return new(OverviewTexts.StepStranded.For(page.MailsStranded), OverviewTexts.StepStrandedWhy, "/outbox?state=Pending", Right.Outbox);
        if (page.MailingsHeld.Count > 0)
            yield return new(OverviewTexts.StepHeld.For(page.MailingsHeld.Count), OverviewTexts.StepHeldWhy, page.MailingsHeld is [var one] ? $"campaigns/{one}" : "campaigns", Right.Campaigns);
        if (page.RequestsPending > 0)
            yield return new(OverviewTexts.StepRequests.For(page.RequestsPending), OverviewTexts.StepRequestsWhy, "requests", Right.ChangeReplies);
        if (page.RepliesUnconfirmed > 0)
            yield return new(OverviewTexts.StepUnconfirmed.For(page.RepliesUnconfirmed), OverviewTexts.StepUnconfirmedWhy, "unconfirmed", Right.ChangeReplies);
        if (isComing && !debate.IsPublished)
            yield return new(OverviewTexts.StepPublish, OverviewTexts.StepPublishWhy, "settings/publication", Right.Settings);
        if (isComing && debate.PrivacyGaps is not PrivacyGaps.None)
            yield return new(OverviewTexts.StepPrivacy, OverviewTexts.StepPrivacyWhy.With(PrivacySettingsTexts.MissingOf(debate)), "settings/contact#ControllerAddress", Right.Settings);
        if (isComing && debate.FundingGaps.FirstOrDefault() is { } gap)
            yield return new(OverviewTexts.StepFunding, OverviewTexts.StepPrivacyWhy.With(FundingSettingsTexts.MissingOf(debate)), FundingSettingsTexts.PlaceOf(gap), Right.Settings);
        if (state is EventState.Cancelled && mayRemind && page.With(Reply.Accepted) is var told and > 0)
            yield return new(OverviewTexts.StepCancelled.For(told), OverviewTexts.StepCancelledWhy, "campaigns", Right.Campaigns);
        if (isComing && debate.Capacity < debate.SeatsTaken)
            yield return new(OverviewTexts.StepOverbooked.For(debate.SeatsTaken - debate.Capacity.Value), OverviewTexts.StepOverbookedWhy, "guests?reply=Accepted", Right.ChangeReplies);
        if (debate.TakesRepliesAt(page.Now) && page.DaysLeft <= ReminderDays && mayRemind && page.With(Reply.None) is var silent and > 0)
            yield return new(OverviewTexts.StepRemind.For(silent), LastCampaign(page), "campaigns", Right.Campaigns);
        if (isComing && DaysToStart(page) <= ReminderDays && mayRemind && page.With(Reply.Accepted) is var coming and > 0)
            yield return new(OverviewTexts.StepRemindAccepted.For(coming), LastCampaign(page), "campaigns", Right.Campaigns);
        if (WhyNobodyMovesUp(page.Pause) is { } why)
            yield return new(OverviewTexts.StepWaiting.For(page.With(Reply.WaitListed)), why, page.Pause is PromotionPause.NoSeatLeft ? "settings/rules#Capacity" : "guests?reply=WaitListed", page.Pause is PromotionPause.NoSeatLeft ? Right.Settings : Right.ChangeReplies);
        if (isComing && page.WithNeeds > 0)
            yield return new(OverviewTexts.StepNeeds, OverviewTexts.StepNeedsWhy.For(page.WithNeeds), "#needs", Right.SeeNeeds);
        if (isComing && DaysToStart(page) <= DoorDays && !page.HasDoorPass)
            yield return new(OverviewTexts.StepDoor, OverviewTexts.StepDoorWhy, "settings/door-passes", Right.Settings);
        if (page.PeopleWhoCame > 0 && !page.AreThanked)
            yield return new(OverviewTexts.StepThank.For(page.PeopleWhoCame), debate.GivesCertificates ? OverviewTexts.StepThankWhy : OverviewTexts.StepThankWithout, "campaigns", Right.Campaigns);
        if (page.PeopleWhoCame > 0 && debate.IsFunded && !page.HasEvidence)
            yield return new(OverviewTexts.StepEvidence, OverviewTexts.StepEvidenceWhy, "evidence", Right.Settings);
        if (debate.TakesRepliesAt(page.Now) && debate.Capacity is null)
            yield return new(OverviewTexts.StepCapacity, OverviewTexts.StepCapacityWhy, "settings/rules#Capacity", Right.Settings);
    }

    // Only what an organiser can do something about.
    private static Text? WhyNobodyMovesUp(PromotionPause pause) =>
        pause is PromotionPause.EventStarted or PromotionPause.EventCancelled or PromotionPause.NotPublished ? null : PauseTexts.Of(pause);

    private static int DaysToStart(OverviewPage page) =>
        DateOnly.FromDateTime(page.Event.StartsAt).DayNumber
        - DateOnly.FromDateTime(EventTime.ToLocal(page.Now, page.Event.TimeZone)).DayNumber;

    private static string LastCampaign(OverviewPage page) => page.LastCampaign is { } last
        ? OverviewTexts.LastCampaign.With(Dates.Day(DateOnly.FromDateTime(EventTime.ToLocal(last, page.Event.TimeZone))))
        : OverviewTexts.NoCampaign;
}
