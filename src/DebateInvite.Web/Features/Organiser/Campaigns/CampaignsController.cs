using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Outbox;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Bulk;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Features.Shared;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Campaigns;

/// <summary>Reminders: written, looked at, sent at a time, and what became of them.</summary>
[Route("organiser/{slug:slug}/campaigns")]
public sealed class CampaignsController(DebateContext db, ShowCampaign show, ChangeCampaign change) : Controller
{
    [HttpGet]
    public async Task<IActionResult> List(string slug, [FromServices] ListCampaigns list, CancellationToken cancellation) =>
        await db.EventToShowAsync(slug, cancellation) is { } debate ? View(await list.RunAsync(debate, cancellation)) : NotFound();

    [HttpGet("new")]
    public async Task<IActionResult> New(string slug, string? audience, string? tag, CancellationToken cancellation) =>
        await db.EventToShowAsync(slug, cancellation) is { } debate
            ? Form(debate, Proposed(audience, tag), isNew: true)
            : NotFound();

    /// <summary>From the list of guests: those picked there. Begins a draft with the proposed texts.</summary>
    [HttpPost("for")]
    public async Task<IActionResult> For(
        string slug, string? audience, BulkForm chosen, [FromServices] CreateCampaign create, [FromServices] IValidator<CampaignForm> validator, CancellationToken cancellation)
    {
        if (await db.EventToShowAsync(slug, cancellation) is not { } debate)
            return NotFound();

        var form = Proposed(audience, tag: null);
        var guests = await chosen.ChosenAsync(db.Guests.AsNoTracking().Where(g => g.EventId == debate.Id), cancellation);
        form.Guests = [.. guests.Select(guest => guest.Id)];
        if (form.Guests.Length == 0)
        {
            this.FlashWarning(BulkTexts.GuestsRequired);
            return RedirectToAction("Index", "Guests", new { slug });
        }

        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return Form(debate, form, isNew: true, StatusCodes.Status400BadRequest);

        await create.RunAsync(debate.Id, form, User.Identity!.Name!, cancellation);
        return RedirectToAction(nameof(Edit), new { slug, form.Id });
    }

    [HttpPost("new")]
    public async Task<IActionResult> New(
        string slug, CampaignForm form, [FromServices] CreateCampaign create, [FromServices] IValidator<CampaignForm> validator, CancellationToken cancellation)
    {
        if (await db.EventToShowAsync(slug, cancellation) is not { } debate)
            return NotFound();
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return Form(debate, form, isNew: true, StatusCodes.Status400BadRequest);

        await create.RunAsync(debate.Id, form, User.Identity!.Name!, cancellation);
        return RedirectToAction(nameof(Show), new { slug, form.Id });
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(string slug, Guid id, string? state, string? page, CancellationToken cancellation) =>
        await db.EventToShowAsync(slug, cancellation) is { } debate
        && await show.RunAsync(debate, id, NameOf.Read<OutboxState>(state), Pager.Number(page), cancellation) is { } campaign
            ? View(campaign)
            : NotFound();

    [HttpGet("{id:guid}/edit")]
    public async Task<IActionResult> Edit(string slug, Guid id, CancellationToken cancellation) =>
        await FindAsync(slug, id, cancellation) is not var (debate, campaign) ? NotFound()
        : campaign.CanBeEdited ? Form(debate, CampaignForm.Of(campaign), isNew: false)
        : Back(slug, id, CampaignOutcome.TooLate, CampaignTexts.Saved);

    [HttpPost("{id:guid}/edit")]
    public async Task<IActionResult> Edit(
        string slug, Guid id, CampaignForm form, [FromServices] IValidator<CampaignForm> validator, CancellationToken cancellation)
    {
        if (await FindAsync(slug, id, cancellation) is not var (debate, stored))
            return NotFound();
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return Form(debate, form, isNew: false, StatusCodes.Status400BadRequest);

        var outcome = await change.RunAsync(debate.Id, id, form.Version, campaign => Write(form, campaign), cancellation);
        if (outcome is not CampaignOutcome.Conflict)
            return Back(slug, id, outcome, CampaignTexts.Saved);

        // Saving again, after this has been said, is meant.
        ModelState.AddModelError("", CampaignTexts.EditConflict);
        form.Version = stored.Version;
        return Form(debate, form, isNew: false, StatusCodes.Status409Conflict);
    }

    [HttpPost("{id:guid}/test")]
    public async Task<IActionResult> Test(string slug, Guid id, string? language, [FromServices] SendTest send, CancellationToken cancellation)
    {
        if (await FindAsync(slug, id, cancellation) is not var (debate, campaign))
            return NotFound();
        if (LanguageExtensions.All.Where(known => known.Code() == language).Cast<Language?>().FirstOrDefault() is not { } chosen)
            return BadRequest();

        await send.RunAsync(debate, campaign, chosen, User.Identity!.Name!, cancellation);
        this.Flash(CampaignTexts.TestSent.With(User.Identity.Name));
        return RedirectToAction(nameof(Show), new { slug, id });
    }

    [HttpPost("{id:guid}/send")]
    public async Task<IActionResult> Send(
        string slug, Guid id, SendForm form, [FromServices] ScheduleCampaign schedule, [FromServices] TimeProvider clock, CancellationToken cancellation)
    {
        if (await db.EventToShowAsync(slug, cancellation) is not { } debate)
            return NotFound();
        if (form.TimeFor(debate, clock.Now()) is not { } sendAt)
            return await TimeRefusedAsync(debate, id, form, cancellation);

        var outcome = await schedule.RunAsync(debate.Id, id, form.Version, sendAt, cancellation);
        return Back(slug, id, outcome, form.When is SendForm.Now ? CampaignTexts.Begun : CampaignTexts.ScheduledDone);
    }

    [HttpPost("{id:guid}/call-off")]
    public async Task<IActionResult> CallOff(string slug, Guid id, CancellationToken cancellation)
    {
        if (await db.EventToShowAsync(slug, cancellation) is not { } debate)
            return NotFound();
        return Back(slug, id, await change.RunAsync(debate.Id, id, version: null, campaign => campaign.CallOff(), cancellation), CampaignTexts.CalledOff);
    }

    [HttpPost("{id:guid}/discard")]
    public async Task<IActionResult> Discard(string slug, Guid id, CancellationToken cancellation)
    {
        if (await db.EventToShowAsync(slug, cancellation) is not { } debate)
            return NotFound();

        var outcome = await change.RunAsync(debate.Id, id, version: null, campaign => campaign.CanBeEdited && db.Remove(campaign) is not null, cancellation);
        if (outcome is not CampaignOutcome.Done)
            return Back(slug, id, outcome, CampaignTexts.Discarded);

        this.Flash(CampaignTexts.Discarded);
        return RedirectToAction(nameof(List), new { slug });
    }

    private static CampaignForm Proposed(string? audience, string? tag)
    {
        var form = CampaignForm.For(NameOf.Read<Audience>(audience) ?? Audience.NotAnswered);
        form.Tag = tag;
        return form;
    }

    private static bool Write(CampaignForm form, Campaign campaign)
    {
        if (!campaign.CanBeEdited)
            return false;
        form.ApplyTo(campaign);
        return true;
    }

    private async Task<(DebateEvent Event, Campaign Campaign)?> FindAsync(string slug, Guid id, CancellationToken cancellation) =>
        await db.EventToShowAsync(slug, cancellation) is { } debate
        && await db.Campaigns.AsNoTracking().Include(c => c.Texts).SingleOrDefaultAsync(c => c.Id == id && c.EventId == debate.Id, cancellation) is { } campaign
            ? (debate, campaign)
            : null;

    private ViewResult Form(DebateEvent debate, CampaignForm form, bool isNew, int status = StatusCodes.Status200OK)
    {
        Response.StatusCode = status;
        return View("Form", new CampaignFormPage(debate, form, isNew));
    }

    private async Task<IActionResult> TimeRefusedAsync(DebateEvent debate, Guid id, SendForm form, CancellationToken cancellation)
    {
        if (await show.RunAsync(debate, id, state: null, page: null, cancellation) is not { } campaign)
            return NotFound();

        ModelState.AddModelError(nameof(SendForm.SendAt), CampaignTexts.SendAtInvalid);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Show", campaign with { Send = form });
    }

    private IActionResult Back(string slug, Guid id, CampaignOutcome outcome, Text done)
    {
        switch (outcome)
        {
            case CampaignOutcome.NotFound:
                return NotFound();
            case CampaignOutcome.Done:
                this.Flash(done);
                break;
            case CampaignOutcome.Conflict:
                this.FlashWarning(CampaignTexts.Conflict);
                break;
            default:
                this.FlashWarning(CampaignTexts.TooLate);
                break;
        }

        return RedirectToAction(nameof(Show), new { slug, id });
    }
}

public sealed record CampaignFormPage(DebateEvent Event, CampaignForm Form, bool IsNew);
