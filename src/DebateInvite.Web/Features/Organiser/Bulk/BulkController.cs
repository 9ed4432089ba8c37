using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Guests;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Bulk;

/// <summary>Several guests at once: first what would happen, then it happens.</summary>
[Route("organiser/{slug:slug}/guests/bulk")]
public sealed class BulkController(DebateContext db, PreviewBulk preview, ApplyBulk apply) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Preview(string slug, BulkForm form, CancellationToken cancellation)
    {
        if (await db.EventToShowAsync(slug, cancellation) is not { } debate)
            return NotFound();
        if (Problem(form) is { } problem)
            return BackToList(slug, form, problem);

        var page = await preview.RunAsync(debate, form, form.Action!.Value, cancellation);
        return page.Changed.Count == 0 ? BackToList(slug, form, BulkTexts.NothingToDo) : View(page);
    }

    [HttpPost("apply")]
    public async Task<IActionResult> Apply(string slug, BulkForm form, CancellationToken cancellation)
    {
        if (await db.EventToShowAsync(slug, cancellation) is null)
            return NotFound();
        if (Problem(form) is { } problem)
            return BackToList(slug, form, problem);

        var result = await apply.RunAsync(slug, form, form.Action!.Value, User.Identity!.Name!, cancellation);
        var message = BulkTexts.Done.With(result.Changed, result.Asked) + (result.Waiting > 0 ? " " + BulkTexts.Waiting.For(result.Waiting) : "");
        if (result.Changed < result.Asked || result.Waiting > 0)
            this.FlashWarning(message);
        else
            this.Flash(message);
        return RedirectToList(slug, form);
    }

    private static Text? Problem(BulkForm form) =>
        form.Action is not { } action ? BulkTexts.ActionRequired
        : !form.All && form.Keys.Count == 0 ? BulkTexts.GuestsRequired
        : action is BulkAction.AddTag or BulkAction.RemoveTag && (form.Tags.Tags.Count == 0 || !form.Tags.TagsFit) ? BulkTexts.TagRequired
        : null;

    private RedirectToActionResult BackToList(string slug, BulkForm form, Text problem)
    {
        this.FlashWarning(problem);
        return RedirectToList(slug, form);
    }

    private RedirectToActionResult RedirectToList(string slug, BulkForm form) => RedirectToAction(
        nameof(GuestsController.Index), "Guests", new { slug, q = form.Filter.Search.Length > 0 ? form.Filter.Search : null, reply = form.Filter.Reply });
}
