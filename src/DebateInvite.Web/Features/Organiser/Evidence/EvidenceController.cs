using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Organiser.ConfirmIdentity;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace DebateInvite.Web.Features.Organiser.Evidence;

/// <summary>What an event owes to whoever has paid for it, as one file.</summary>
[Route("organiser/{slug:slug}/evidence")]
[Needs(Right.Export, Right.Settings)]
public sealed class EvidenceController(EvidenceFile file) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(DebateEvent debate, [FromServices] ReadUploads read, CancellationToken cancellation) =>
        View(await read.RunAsync(debate, new UploadForm(), cancellation));

    /// <param name="form">Without a choice of what to say of people, it is as little as possible.</param>
    [HttpGet("file")]
    [AsksAgain(IsFile = true)]
    public async Task<IActionResult> Download(DebateEvent debate, EvidenceForm form, [FromServices] AuditLog audit, CancellationToken cancellation)
    {
        // Before the first byte: nobody has it without a word about it.
        await audit.NoteAsync(AuditKind.EvidenceExported, debate.Slug, form.NamesPeople ? "names" : "pseudonyms");
        Response.ContentType = EvidenceFile.ContentType;
        Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = file.NameFor(debate, form.NamesPeople) }.ToString();
        await file.RunAsync(debate, form.NamesPeople, Response.Body, cancellation);
        return new EmptyResult();
    }
}

public sealed class EvidenceForm
{
    public const string Names = "names";
    public const string Pseudonyms = "pseudonyms";

    /// <summary><see cref="Names"/> or <see cref="Pseudonyms"/>.</summary>
    public string People { get; set; } = Pseudonyms;

    public bool NamesPeople => People is Names;
}
