using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Guests;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Features.Replies;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Secretariat;

/// <summary>Replies that come by telephone, letter and mail, written down by keyboard alone.</summary>
[Route("organiser/{slug:slug}/secretariat")]
[Needs(Right.ChangeReplies)]
public sealed class SecretariatController(
    FindGuests find, RecordReply record, IValidator<SecretariatForm> validator, TimeProvider clock) : Controller
{
    /// <param name="q">Letters of a name, an institution or an address.</param>
    /// <param name="channel">That of the reply before: letters come in piles.</param>
    [HttpGet]
    public async Task<IActionResult> Show(DebateEvent debate, string? q, string? channel, CancellationToken cancellation)
    {
        var found = await find.RunAsync(debate, q, chosen: null, cancellation);
        return View(Page(debate, found, SecretariatForm.For(found, channel, Today(debate))));
    }

    [HttpPost]
    public async Task<IActionResult> Record(DebateEvent debate, string? q, SecretariatForm form, CancellationToken cancellation)
    {
        if (!await IsValidAsync(debate, form, cancellation))
            return await AgainAsync(debate, q, form, cancellation);

        var (reply, by) = (form.ToReply(), form.By(CurrentOrganiser.Of(User)));
        if (form.IsNewGuest)
            return await AnswerAsync(debate, q, form, await record.RunAsync(debate, form.NewId, form.ToDetails(Language.Pl), reply, by, cancellation), form.FullName, cancellation);
        if (await find.OneAsync(debate, Guid.Parse(form.Guest!), cancellation) is { } guest)
            return await AnswerAsync(debate, q, form, await record.RunAsync(guest, reply, by, cancellation), guest.FullName, cancellation);

        ModelState.AddModelError(nameof(form.Guest), SecretariatTexts.GuestRequired);
        return await AgainAsync(debate, q, form, cancellation);
    }

    private async Task<IActionResult> AnswerAsync(
        DebateEvent debate, string? q, SecretariatForm form, ReplyOutcome outcome, string name, CancellationToken cancellation)
    {
        if (outcome is ReplyOutcome.EmailTaken)
            ModelState.AddModelError(nameof(form.Email), GuestTexts.EmailTaken);
        if (outcome is ReplyOutcome.Closed)
            ModelState.AddModelError(nameof(form.Note), IsLate(debate) ? GuestTexts.ReasonRequired : GuestTexts.Of(outcome));
        if (!ModelState.IsValid)
            return await AgainAsync(debate, q, form, cancellation);

        var message = SecretariatTexts.Recorded.With(name, GuestTexts.Of(outcome));
        if (outcome is ReplyOutcome.AlreadyReplied or ReplyOutcome.WaitListed)
            this.FlashWarning(message);
        else
            this.Flash(message);
        return RedirectToAction(nameof(Show), new { debate.Slug, channel = form.Channel });
    }

    private async Task<bool> IsValidAsync(DebateEvent debate, SecretariatForm form, CancellationToken cancellation)
    {
        if (form.CompanionNames?.Count > debate.CompanionsAllowed)
            ModelState.AddModelError(nameof(form.Companions), SecretariatTexts.CompanionsTooMany.For(debate.CompanionsAllowed));
        if (FormDates.Day(form.ReceivedOn) > Today(debate))
            ModelState.AddModelError(nameof(form.ReceivedOn), SecretariatTexts.DayToCome);
        return await validator.IsValidAsync(form, ModelState, cancellation);
    }

    private async Task<IActionResult> AgainAsync(DebateEvent debate, string? q, SecretariatForm form, CancellationToken cancellation)
    {
        var found = await find.RunAsync(debate, q, Guid.TryParse(form.Guest, out var chosen) ? chosen : null, cancellation);
        return this.Invalid("Show", Page(debate, found, form));
    }

    private SecretariatPage Page(DebateEvent debate, FoundGuests found, SecretariatForm form) =>
        new(debate, found, form, IsLate(debate), FormDates.Write(Today(debate)));

    private bool IsLate(DebateEvent debate) => debate.TakesLateRepliesAt(clock.Now());

    private DateOnly Today(DebateEvent debate) => DateOnly.FromDateTime(EventTime.ToLocal(clock.Now(), debate.TimeZone));
}

/// <param name="IsLate">Whether taking a reply needs a reason.</param>
/// <param name="Today">At the event's place, as a form writes it.</param>
public sealed record SecretariatPage(DebateEvent Event, FoundGuests Found, SecretariatForm Form, bool IsLate, string Today);
