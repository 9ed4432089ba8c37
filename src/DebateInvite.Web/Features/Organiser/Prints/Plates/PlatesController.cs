using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Organiser.ConfirmIdentity;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Hosting;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Prints.Plates;

/// <summary>Name plates to stand on a table, for those with a tag or for names that somebody types.</summary>
[Route("organiser/{slug:slug}/prints/plates")]
[Needs(Right.SeeGuests)]
public sealed class PlatesController(ReadSeated seated, AuditLog audit) : Controller
{
    /// <param name="tag">Of whom; null: of nobody yet. Nobody wants a plate for all.</param>
    [HttpGet]
    [AsksAgain]
    public async Task<IActionResult> Show(DebateEvent debate, string? tag, CancellationToken cancellation)
    {
        var chosen = GuestCriteria.CleanTag(tag);
        var people = chosen is null ? null : await seated.RunAsync(debate, chosen, cancellation);
        if (people is not null)
            await audit.NoteAsync(AuditKind.ListPrinted, debate.Slug, "plates", people.Guests.Count);
        return View(await PageAsync(debate, new PlatesForm { Tag = chosen }, cancellation) with { People = people });
    }

    /// <summary>It is a POST for the length of what is typed, and since names need not stand in addresses.</summary>
    [HttpPost]
    [OnlyReads]
    public async Task<IActionResult> Typed(DebateEvent debate, PlatesForm form, CancellationToken cancellation) =>
        View(nameof(Show), await PageAsync(debate, form, cancellation));

    private async Task<PlatesPage> PageAsync(DebateEvent debate, PlatesForm form, CancellationToken cancellation) =>
        new(debate, form, await seated.TagsAsync(debate, cancellation));
}

/// <param name="Tags">Those that one can choose.</param>
public sealed record PlatesPage(DebateEvent Event, PlatesForm Form, IReadOnlyList<string> Tags)
{
    /// <summary>Who has the tag and a seat; null: none is chosen.</summary>
    public Seated? People { get; init; }

    public IReadOnlyList<Plate> Plates =>
    [
        .. Form.Lines.Select(line => Plate.Of(line.Name, line.Function)),
        .. People?.Each.Select(one => Plate.Of(one.Who.Name, one.Who.IsGuest ? one.Guest.Details.JobTitle ?? one.Guest.Details.Organisation : null)) ?? [],
    ];
}
