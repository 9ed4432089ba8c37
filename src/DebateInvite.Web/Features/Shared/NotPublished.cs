using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Replies.Forms;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Shared;

/// <summary>A page that guests see also while the event's other pages are taken back from them.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class StaysWhenWithdrawnAttribute : Attribute;

/// <param name="Post">What was posted all the same.</param>
public sealed record UnpublishedPage(DebateEvent Event, Unstored Post);

public static class NotPublished
{
    /// <summary>
    /// What guests see of an event that is not published (ADR 23), 404: nothing of one that they cannot know. Whoever has a link
    /// of their own, or may have seen the page before it was taken back, is told that nothing of theirs is lost, and whom to ask; and
    /// whoever has just posted something, that it is not stored.
    /// </summary>
    /// <param name="form">What was posted, if it was.</param>
    public static ActionResult Unpublished(this Controller controller, DebateEvent debate, object? form = null)
    {
        var isKnown = debate.WithdrawnAt is not null || controller.RouteData.Values.ContainsKey("token") || controller.RouteData.Values.ContainsKey("secret");
        if (!isKnown)
            return controller.NotFound();

        controller.ViewData.Frame(debate, SharedTexts.UnpublishedTitle);
        return controller.View(StatusCodes.Status404NotFound, "/Features/Shared/NotPublished.cshtml", new UnpublishedPage(debate, Unstored.Of(controller, form)));
    }
}
