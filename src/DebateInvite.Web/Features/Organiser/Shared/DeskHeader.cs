using DebateInvite.Domain.Access;
using DebateInvite.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Shared;

/// <summary>
/// The head of every page of the desk: the event being worked on, which is the one in the address or else the featured one of one's own,
/// and the ways from here. Who is not signed in sees only where they are.
/// </summary>
[ViewComponent(Name = "DeskHeader")]
public sealed class DeskHeader(Addressed addressed, DeskAccess access) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        if (User.Identity?.IsAuthenticated is not true)
            return View(DeskHead.Closed);

        await access.LoadAsync(HttpContext.RequestAborted);
        var named = access.Event;
        var debate = named ?? await addressed.FirstAsync(access.Grants.EventsWith(right: null), HttpContext.RequestAborted);
        var title = debate?.TextIn(CurrentLanguage.Value).Title ?? DeskTexts.Desk;
        return View(new DeskHead(User.Identity.Name, title, debate?.Slug, named is null ? null : Part(named.Slug))
        {
            Rights = access.Grants.RightsAt(debate?.Id),
            IsPublished = debate?.IsPublished is not false,
        });
    }

    // The part of the event's desk: what follows its name in the address; empty on the overview. Some belong to the guest list.
    private string Part(string slug)
    {
        var path = HttpContext.Request.Path.Value ?? "";
        var start = $"/organiser/{slug}/";
        var part = path.StartsWith(start, StringComparison.OrdinalIgnoreCase) ? path[start.Length..].Split('/')[0] : "";
        return part is "import" or "requests" or "unconfirmed" ? "guests" : part is "deletion" or "privacy" or "evidence" ? "settings" : part is "feedback" ? "arrivals" : part;
    }
}

/// <param name="Organiser">Who is signed in, or null.</param>
/// <param name="Slug">Null when there is no event at all.</param>
/// <param name="Part">Which part of the event's desk is shown; null outside of it.</param>
public sealed record DeskHead(string? Organiser, string Title, string? Slug, string? Part)
{
    /// <summary>What one may do in that event.</summary>
    public IReadOnlySet<Right> Rights { get; init; } = new HashSet<Right>();

    /// <summary>Otherwise the way to the invitation leads to its preview.</summary>
    public bool IsPublished { get; init; } = true;

    public static DeskHead Closed => new(Organiser: null, DeskTexts.Desk, Slug: null, Part: null);
}
