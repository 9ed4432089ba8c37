using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Organiser.Shared;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Campaigns;

internal static class CampaignAnswers
{
    /// <summary>Back to the reminder, where it is said whether what was asked for was done.</summary>
    public static RedirectToActionResult BackTo(this Controller controller, DebateEvent debate, Campaign campaign, CampaignOutcome outcome, string done)
    {
        if (outcome is CampaignOutcome.Done)
            controller.Flash(done);
        else
            controller.FlashWarning(outcome is CampaignOutcome.Conflict ? CampaignTexts.Conflict : CampaignTexts.TooLate);
        return controller.RedirectToAction("Show", "Campaigns", new { debate.Slug, campaign.Id });
    }
}
