using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Organiser.ConfirmIdentity;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Guests.Record;

/// <summary>A copy of all that is stored of a guest, for the guest who asks for it (GDPR art. 15): to read, and for programs.</summary>
[Route("organiser/{slug:slug}/guests/{id:guid}/record")]
[Needs(Right.SeeGuests, Right.SeeNeeds, Right.SeeNotes)]
public sealed class RecordController(ReadRecord read, AuditLog audit) : Controller
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
    };

    [HttpGet]
    [AsksAgain]
    public async Task<IActionResult> Show(DebateEvent debate, Guest guest, CancellationToken cancellation)
    {
        await audit.NoteAsync(AuditKind.RecordExported, debate.Slug, guest.Code, count: 1);
        return View(new RecordPage(debate, guest, await read.RunAsync(debate, guest, cancellation)));
    }

    [HttpGet("json")]
    [AsksAgain(IsFile = true)]
    public async Task<IActionResult> Download(DebateEvent debate, Guest guest, CancellationToken cancellation)
    {
        await audit.NoteAsync(AuditKind.RecordExported, debate.Slug, $"{guest.Code}; json", count: 1);
        return File(
            JsonSerializer.SerializeToUtf8Bytes(await read.RunAsync(debate, guest, cancellation), Readable), "application/json", $"{debate.Slug}-{guest.Code}.json");
    }
}

public sealed record RecordPage(DebateEvent Event, Guest Guest, PersonRecord Record)
{
    public string Stamp(DateTime? utc) => utc is { } at ? Dates.Stamp(EventTime.ToLocal(at, Event.TimeZone)) : "–";
}
