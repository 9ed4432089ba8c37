using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Prints;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Messages.Prints;
using DebateInvite.Web.Features.Organiser.ConfirmIdentity;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Security;
using DebateInvite.Web.Spreadsheets;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Prints.Security;

/// <summary>The list for who guards the building: its versions, and issuing the next.</summary>
[Route("organiser/{slug:slug}/prints/security")]
[Needs(Right.SeeGuests)]
public sealed class SecurityController(ReadSecurityLists read, AuditLog audit) : Controller
{
    [HttpGet]
    [AsksAgain]
    public async Task<IActionResult> List(DebateEvent debate, CancellationToken cancellation) =>
        View(await read.RunAsync(debate, new SecurityForm(), cancellation));

    [HttpPost]
    [Needs(Right.SeeGuests, Right.Export, Right.ManageGuests)]
    [AsksAgain]
    public async Task<IActionResult> Issue(
        DebateEvent debate, SecurityForm form, [FromServices] IssueSecurityList issue, [FromServices] IValidator<SecurityForm> validator, CancellationToken cancellation)
    {
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return this.Invalid(nameof(List), await read.RunAsync(debate, form, cancellation));

        var (outcome, list) = await issue.RunAsync(debate, form, CurrentOrganiser.Of(User).Email, cancellation);
        if (list is null)
        {
            this.FlashWarning(SecurityTexts.Of(outcome));
            return RedirectToAction(nameof(List), new { debate.Slug });
        }

        this.Flash(list.SentTo is { } address ? SecurityTexts.IssuedAndSent.With(list.Number, address) : SecurityTexts.Issued.With(list.Number));
        return RedirectToAction(nameof(Show), new { debate.Slug, list.Id });
    }

    [HttpGet("{id:guid}")]
    [AsksAgain]
    public async Task<IActionResult> Show(DebateEvent debate, SecurityList list, CancellationToken cancellation)
    {
        await audit.NoteAsync(AuditKind.ListPrinted, debate.Slug, FormattableString.Invariant($"security {list.Number}"), list.Rows.Count);
        return View(new SecurityListPage(debate, list, list.Since(await read.BeforeAsync(list, cancellation))));
    }

    [HttpGet("{id:guid}/file")]
    [Needs(Right.SeeGuests, Right.Export)]
    [AsksAgain(IsFile = true)]
    public async Task<IActionResult> Download(DebateEvent debate, SecurityList list, CancellationToken cancellation)
    {
        await audit.NoteAsync(AuditKind.GuestsExported, debate.Slug, FormattableString.Invariant($"security {list.Number}; xlsx"), list.Rows.Count);
        var file = new MemoryStream();
        await SecurityListFile.WriteAsync(list.Rows, list.Since(await read.BeforeAsync(list, cancellation)), file, cancellation);
        file.Position = 0;
        return File(file, XlsxFile.ContentType, SecurityListFile.NameOf(debate.Slug, list.Number));
    }
}
