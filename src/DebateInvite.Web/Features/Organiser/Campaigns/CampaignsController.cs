using DebateInvite.Domain.Access;
using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Outbox;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Features.Organiser.Drafts;
using DebateInvite.Web.Features.Organiser.Editing;
using DebateInvite.Web.Features.Organiser.Guests;
using DebateInvite.Web.Features.Organiser.Guests.Bulk;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Features.Shared;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Campaigns;

/// <summary>Reminders: written, looked at, and what became of them.</summary>
[Route("organiser/{slug:slug}/campaigns")]
[Needs(Right.Campaigns)]
public sealed class CampaignsController(IValidator<CampaignForm> validator, OwnDrafts drafts, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> List(DebateEvent debate, [FromServices] ListCampaigns list, CancellationToken cancellation) =>
        View(await list.RunAsync(debate, cancellation));

    [HttpGet("new")]
    public async Task<IActionResult> New(DebateEvent debate, string? audience, string? tag, CancellationToken cancellation)
    {
        var form = Proposed(audience, tag);
        return View("Form", new CampaignFormPage(
            debate, form, Campaign: null, await drafts.OpenAsync(DraftForms.NewCampaign(debate), form, debate.TimeZone, cancellation)));
    }

    /// <summary>From the list of guests: to those chosen there. Begins a draft with the proposed texts.</summary>
    /// <param name="audience">An invitation, or to whoever they are then; not said: to everybody, or those with the list's reply.</param>
    [HttpPost("for")]
    public async Task<IActionResult> For(
        DebateEvent debate, string? audience, GuestSelection chosen, [FromServices] CreateCampaign create, [FromServices] DeskAccess access, CancellationToken cancellation)
    {
        var form = CampaignForm.For(NameOf.Read<Audience>(audience) ?? AudienceExtensions.Of(chosen.All ? chosen.FilterFor(access.Sight).Reply : null));
        if (await create.ForChosenAsync(debate, form, chosen, access.Sight, CurrentOrganiser.Of(User).Email, cancellation) is { } campaign)
            return RedirectToAction(nameof(Edit), new { debate.Slug, campaign.Id });

        this.FlashWarning(chosen.IsEmpty || chosen.Keys.Count <= Campaign.MaxGuests ? BulkTexts.GuestsRequired : CampaignTexts.TooManyPicked.With(Campaign.MaxGuests));
        return LocalRedirect(Url.Action("Index", "Guests", new { debate.Slug }) + chosen.FilterFor(access.Sight).ToQuery().TrimEnd('?'));
    }

    [HttpPost("new")]
    public async Task<IActionResult> New(DebateEvent debate, CampaignForm form, [FromServices] CreateCampaign create, CancellationToken cancellation)
    {
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return this.Invalid("Form", NewPage(debate, form));

        await create.RunAsync(debate.Id, form, CurrentOrganiser.Of(User).Email, cancellation);
        await drafts.ForgetAsync(DraftForms.NewCampaign(debate), cancellation);
        return RedirectToAction(nameof(Show), new { debate.Slug, form.Id });
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(
        DebateEvent debate, Campaign campaign, string? state, string? page, [FromServices] ShowCampaign show, CancellationToken cancellation) =>
        View(await show.RunAsync(debate, campaign, NameOf.Read<OutboxState>(state), Pager.Number(page), cancellation));

    [HttpGet("{id:guid}/edit")]
    public async Task<IActionResult> Edit(DebateEvent debate, Campaign campaign, CancellationToken cancellation)
    {
        if (!campaign.CanBeEdited)
            return this.BackTo(debate, campaign, CampaignOutcome.TooLate, CampaignTexts.Saved);

        var form = Meanwhile.Open(CampaignForm.Of(campaign), CampaignFields.All);
        return View("Form", new CampaignFormPage(
            debate, form, campaign, await drafts.OpenAsync(DraftForms.Campaign(campaign), form, debate.TimeZone, cancellation)));
    }

    [HttpPost("{id:guid}/edit")]
    public async Task<IActionResult> Edit(
        DebateEvent debate, Campaign campaign, CampaignForm form, [FromServices] ChangeCampaign change, CancellationToken cancellation)
    {
        var meanwhile = Meanwhile.Merge(form, CampaignForm.Of(campaign), CampaignFields.All, campaign.Edits, ModelState);
        var page = new CampaignFormPage(debate, form, campaign, drafts.Begin(DraftForms.Campaign(campaign))) { Meanwhile = meanwhile };
        if (campaign.CanBeEdited && meanwhile.Conflicts.Count > 0)
            return this.View(StatusCodes.Status409Conflict, "Form", page);
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return this.Invalid("Form", page);

        var by = CurrentOrganiser.Of(User).Email;
        var outcome = await change.RunAsync(campaign, form.Version, known => form.TryApplyTo(known, by, clock.Now()), cancellation);
        if (outcome is CampaignOutcome.Conflict)
        {
            ModelState.AddModelError("", EditingTexts.AtThisMoment);
            return this.View(StatusCodes.Status409Conflict, "Form", page);
        }

        if (outcome is CampaignOutcome.Done)
            await drafts.ForgetAsync(DraftForms.Campaign(campaign), cancellation);
        return this.BackTo(debate, campaign, outcome, CampaignTexts.Saved + meanwhile.InWords(debate.TimeZone));
    }

    [HttpPost("{id:guid}/copy")]
    public async Task<IActionResult> Copy(DebateEvent debate, Campaign campaign, [FromServices] CopyCampaign copy, CancellationToken cancellation)
    {
        var draft = await copy.RunAsync(campaign, CurrentOrganiser.Of(User).Email, cancellation);
        this.Flash(CampaignTexts.Copied);
        return RedirectToAction(nameof(Edit), new { debate.Slug, draft.Id });
    }

    [HttpPost("{id:guid}/discard")]
    public async Task<IActionResult> Discard(DebateEvent debate, Campaign campaign, [FromServices] ChangeCampaign change, CancellationToken cancellation)
    {
        var outcome = await change.DiscardAsync(campaign, cancellation);
        if (outcome is not CampaignOutcome.Done)
            return this.BackTo(debate, campaign, outcome, CampaignTexts.Discarded);

        this.Flash(CampaignTexts.Discarded);
        return RedirectToAction(nameof(List), new { debate.Slug });
    }

    private CampaignFormPage NewPage(DebateEvent debate, CampaignForm form) =>
        new(debate, form, Campaign: null, drafts.Begin(DraftForms.NewCampaign(debate)));

    private static CampaignForm Proposed(string? audience, string? tag)
    {
        var form = CampaignForm.For(NameOf.Read<Audience>(audience) ?? Audience.NotAnswered);
        form.Tag = tag;
        return form;
    }
}

/// <param name="Campaign">As it is stored; null: it is a new one.</param>
public sealed record CampaignFormPage(DebateEvent Event, CampaignForm Form, Campaign? Campaign, DraftOffer Draft)
{
    public bool IsNew => Campaign is null;

    /// <summary>Whether only those are meant who were picked, or whom a filter fits by more than the tag.</summary>
    public bool IsNarrowed => Campaign is not null && (Campaign.GuestIds.Count > 0 || (Campaign.Criteria with { Tag = null }) != GuestCriteria.Everybody);

    /// <summary>What others have changed since the form was shown.</summary>
    public Meanwhile Meanwhile { get; init; } = Meanwhile.Nothing;
}
