using DebateInvite.Domain;
using DebateInvite.Domain.Access;
using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Shared;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Campaigns;

/// <summary>A reminder goes out: to oneself as a test, now or at a time, or after all not.</summary>
[Route("organiser/{slug:slug}/campaigns/{id:guid}")]
[Needs(Right.Campaigns)]
public sealed class CampaignSendingController : Controller
{
    [HttpPost("test")]
    public async Task<IActionResult> Test(
        DebateEvent debate, Campaign campaign, string? language, [FromServices] SendTest send, CancellationToken cancellation)
    {
        if (LanguageExtensions.All.Where(known => known.Code() == language).Cast<Language?>().FirstOrDefault() is not { } chosen)
            return BadRequest();

        var organiser = CurrentOrganiser.Of(User).Email;
        await send.RunAsync(debate, campaign, chosen, organiser, cancellation);
        this.Flash(CampaignTexts.TestSent.With(organiser));
        return RedirectToAction("Show", "Campaigns", new { debate.Slug, campaign.Id });
    }

    [HttpPost("send")]
    public async Task<IActionResult> Send(
        DebateEvent debate, Campaign campaign, SendForm form, [FromServices] ScheduleCampaign schedule, [FromServices] ShowCampaign show, [FromServices] TimeProvider clock, CancellationToken cancellation)
    {
        if (form.TimeFor(debate, clock.Now()) is { } sendAt)
        {
            var outcome = await schedule.RunAsync(debate, campaign, form, sendAt, CurrentOrganiser.Of(User).Email, cancellation);
            if (outcome is not CampaignOutcome.Doubtful)
                return this.BackTo(debate, campaign, outcome, form.When is SendForm.Now ? CampaignTexts.Begun : CampaignTexts.ScheduledDone);

            // Sent again from the page that says so, it goes.
            ModelState.AddModelError(nameof(SendForm.SendAt), CampaignTexts.Doubtful);
            return await PageAsync(form.When is SendForm.Later ? campaign.DoubtsAt(debate, sendAt) : Doubts.None);
        }

        ModelState.AddModelError(nameof(SendForm.SendAt), CampaignTexts.SendAtInvalid);
        return await PageAsync(Doubts.None);

        async Task<IActionResult> PageAsync(Doubts then) =>
            this.Invalid("Show", await show.RunAsync(debate, campaign, state: null, page: null, cancellation) with { Send = form, DoubtsThen = then });
    }

    [HttpPost("call-off")]
    public async Task<IActionResult> CallOff(DebateEvent debate, Campaign campaign, [FromServices] ChangeCampaign change, CancellationToken cancellation)
    {
        var outcome = await change.CallOffAsync(debate, campaign, cancellation);
        return this.BackTo(debate, campaign, outcome, CampaignTexts.CalledOff);
    }
}
