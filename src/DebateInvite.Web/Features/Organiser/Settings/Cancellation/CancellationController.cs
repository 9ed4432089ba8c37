using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Organiser.Campaigns;
using DebateInvite.Web.Features.Organiser.Shared;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Settings.Cancellation;

/// <summary>Whether an event takes place.</summary>
[Route("organiser/{slug:slug}/settings/cancellation")]
[Needs(Right.Settings)]
public sealed class CancellationController : Controller
{
    [HttpGet]
    public IActionResult Show(DebateEvent debate) => View(debate);

    [HttpPost]
    public async Task<IActionResult> Change(DebateEvent debate, bool cancelled, [FromServices] CancelOrReinstate change, CancellationToken cancellation)
    {
        var held = await change.RunAsync(debate, cancelled, cancellation);
        string done = cancelled ? SettingsTexts.Cancelled : SettingsTexts.Reinstated;
        if (held.Count == 0)
            this.Flash(done);
        else
            this.FlashWarning($"{done} {CampaignTexts.HeldNow.With(string.Join(", ", held.Select(mailing => $"{CampaignTexts.Of(mailing.Audience)} ({Dates.Stamp(EventTime.ToLocal(mailing.SendAt!.Value, debate.TimeZone))})")))}");
        return RedirectToAction("Show", "Settings", new { debate.Slug });
    }
}
