using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Organiser.ConfirmIdentity;
using DebateInvite.Web.Features.Organiser.Shared;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Guests.Bulk;

/// <summary>Several guests at once: first what would happen, then it happens.</summary>
[Route("organiser/{slug:slug}/guests/bulk")]
[Needs(Right.ManageGuests)]
public sealed class BulkController(PreviewBulk preview, ApplyBulk apply, DeskAccess access, DeskRights rights) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Preview(DebateEvent debate, BulkForm form, CancellationToken cancellation)
    {
        if (form.Action is { } action && !access.May(action.Needs()))
            return await rights.RefuseAsync(ControllerContext, [action.Needs()]);
        if (Problem(form) is { } problem)
            return BackToList(debate, form, problem);

        var page = await preview.RunAsync(debate, form, form.Action!.Value, cancellation);
        return page.Changed.Count == 0 ? BackToList(debate, form, BulkTexts.NothingToDo) : View(page);
    }

    [HttpPost("apply")]
    public async Task<IActionResult> Apply(DebateEvent debate, BulkForm form, CancellationToken cancellation) =>
        form.Action is BulkAction.Delete ? BadRequest() : await ApplyAsync(debate, form, cancellation);

    /// <summary>Has an address of its own, because whoever deletes is asked first who they are.</summary>
    [HttpPost("delete")]
    [Needs(Right.DeleteGuests)]
    [AsksAgain]
    public async Task<IActionResult> Delete(DebateEvent debate, BulkForm form, CancellationToken cancellation) =>
        form.Action is BulkAction.Delete ? await ApplyAsync(debate, form, cancellation) : BadRequest();

    private async Task<IActionResult> ApplyAsync(DebateEvent debate, BulkForm form, CancellationToken cancellation)
    {
        if (form.Action is { } action && !access.May(action.Needs()))
            return await rights.RefuseAsync(ControllerContext, [action.Needs()]);
        if (Problem(form) is { } problem)
            return BackToList(debate, form, problem);

        var page = await preview.RunAsync(debate, form, form.Action!.Value, cancellation);
        if (page.IsOtherThanSeen)
            return this.View(StatusCodes.Status409Conflict, nameof(Preview), page);

        var result = await apply.RunAsync(page, CurrentOrganiser.Of(User).By, cancellation);
        var message = BulkTexts.Done.With(result.Changed, result.Asked) + (result.Waiting > 0 ? " " + BulkTexts.Waiting.For(result.Waiting) : "");
        if (result.Changed < result.Asked || result.Waiting > 0)
            this.FlashWarning(message);
        else
            this.Flash(message);
        return RedirectToList(debate, form);
    }

    private static Text? Problem(BulkForm form) =>
        form.Action is not { } action ? BulkTexts.ActionRequired
        : form.IsEmpty ? BulkTexts.GuestsRequired
        : action is BulkAction.AddTag or BulkAction.RemoveTag && (form.Tags.Tags.Count == 0 || !form.Tags.TagsFit) ? BulkTexts.TagRequired
        : null;

    private LocalRedirectResult BackToList(DebateEvent debate, BulkForm form, Text problem)
    {
        this.FlashWarning(problem);
        return RedirectToList(debate, form);
    }

    private LocalRedirectResult RedirectToList(DebateEvent debate, BulkForm form) =>
        LocalRedirect(Url.Action(nameof(GuestsController.Index), "Guests", new { debate.Slug }) + form.FilterFor(access.Sight).ToQuery().TrimEnd('?'));
}
