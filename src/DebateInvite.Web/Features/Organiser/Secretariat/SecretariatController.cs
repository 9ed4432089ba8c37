using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Guests;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Features.Shared;
using DebateInvite.Web.Hosting;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Secretariat;

/// <summary>Replies that come by telephone, letter and mail, written down by keyboard alone.</summary>
[Route("organiser/{slug:slug}/secretariat")]
public sealed class SecretariatController(
    DebateContext db, FindGuests find, RecordReply record, IValidator<SecretariatForm> validator, TimeProvider clock) : Controller
{
    /// <param name="q">Letters of a name, an institution or an address.</param>
    /// <param name="channel">That of the reply before: letters come in piles.</param>
    [HttpGet]
    public async Task<IActionResult> Show(string slug, string? q, string? channel, CancellationToken cancellation)
    {
        if (await db.EventToShowAsync(slug, cancellation) is not { } debate)
            return NotFound();

        var found = await find.RunAsync(debate, q, chosen: null, cancellation);
        return Page(debate, found, Form(debate, found, channel));
    }

    [HttpPost]
    public async Task<IActionResult> Record(string slug, string? q, SecretariatForm form, CancellationToken cancellation)
    {
        if (await db.EventToShowAsync(slug, cancellation) is not { } debate)
            return NotFound();
        if (!await IsValidAsync(debate, form, cancellation))
            return await AgainAsync(debate, q, form, cancellation);

        var id = form.IsNewGuest ? form.NewId : Guid.Parse(form.Guest!);
        var reply = new RecordedReply(NameOf.Read<Reply>(form.Answer)!.Value, form.TellsGuest, form.CompanionNames);
        var outcome = await record.RunAsync(slug, id, reply, By(form), cancellation, form.IsNewGuest ? form.ToDetails(Language.Pl) : null);
        if (outcome is null or ReplyOutcome.Closed)
        {
            ModelState.AddModelError(
                outcome is not null ? nameof(form.Note) : form.IsNewGuest ? nameof(form.Email) : nameof(form.Guest),
                outcome is null ? GuestTexts.EmailTaken : IsLate(debate) ? GuestTexts.ReasonRequired : GuestTexts.Of(ReplyOutcome.Closed));
            return await AgainAsync(debate, q, form, cancellation);
        }

        await SayAsync(id, outcome.Value, cancellation);
        return RedirectToAction(nameof(Show), new { slug, channel = form.Channel });
    }

    private async Task<bool> IsValidAsync(DebateEvent debate, SecretariatForm form, CancellationToken cancellation)
    {
        if (form.CompanionNames?.Count > debate.CompanionsAllowed)
            ModelState.AddModelError(nameof(form.Companions), SecretariatTexts.CompanionsTooMany.For(debate.CompanionsAllowed));
        return await validator.IsValidAsync(form, ModelState, cancellation);
    }

    private async Task<IActionResult> AgainAsync(DebateEvent debate, string? q, SecretariatForm form, CancellationToken cancellation)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page(debate, await find.RunAsync(debate, q, Guid.TryParse(form.Guest, out var chosen) ? chosen : null, cancellation), form);
    }

    private ViewResult Page(DebateEvent debate, FoundGuests found, SecretariatForm form) =>
        View("Show", new SecretariatPage(debate, found, form, IsLate(debate), FormDates.Write(Today(debate))));

    private SecretariatForm Form(DebateEvent debate, FoundGuests found, string? channel)
    {
        // Nobody found: what was typed is likely the newcomer's name.
        var words = found.Search.Split(' ', 2);
        var isNew = found is { Guests.Count: 0, Search.Length: > 0 };
        return new SecretariatForm
        {
            Guest = isNew ? SecretariatForm.NewGuest : found.Guests is [var only, ..] ? only.Id.ToString() : null,
            FirstName = isNew && words.Length == 2 ? words[0] : null,
            LastName = isNew ? words[^1] : null,
            Channel = SecretariatTexts.Channels.FirstOrDefault(known => known == NameOf.Read<Channel>(channel), Channel.Phone).ToString(),
            ReceivedOn = FormDates.Write(Today(debate)),
            TellGuest = "true",
        };
    }

    private ChangedBy By(SecretariatForm form) => new(
        NameOf.Read<Channel>(form.Channel)!.Value, User.Identity!.Name, CleanText.Line(form.Note), FormDates.Day(form.ReceivedOn));

    private async Task SayAsync(Guid id, ReplyOutcome outcome, CancellationToken cancellation)
    {
        var name = await db.Guests.Where(g => g.Id == id).Select(g => g.Details.FirstName + " " + g.Details.LastName).SingleOrDefaultAsync(cancellation);
        var message = SecretariatTexts.Recorded.With(name, GuestTexts.Of(outcome));
        if (outcome is ReplyOutcome.AlreadyReplied or ReplyOutcome.WaitListed)
            this.FlashWarning(message);
        else
            this.Flash(message);
    }

    private bool IsLate(DebateEvent debate) => debate.StateAt(clock.Now()) is EventState.Closed;

    private DateOnly Today(DebateEvent debate) => DateOnly.FromDateTime(EventTime.ToLocal(clock.Now(), debate.TimeZone));
}

/// <param name="IsLate">Whether taking a reply needs a reason.</param>
/// <param name="Today">At the event's place, as a form writes it.</param>
public sealed record SecretariatPage(DebateEvent Event, FoundGuests Found, SecretariatForm Form, bool IsLate, string Today);
