using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Invitation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Replies.Forms;

/// <summary>Replies are no longer taken.</summary>
/// <param name="Post">What was posted all the same.</param>
public sealed record ClosedPage(DebateEvent Event, EventState State, Unstored Post)
{
    public (string Title, string Text) Words => State switch
    {
        EventState.Cancelled => (InvitationTexts.CancelledTitle, InvitationTexts.CancelledText.With(Event.ContactEmail)),
        EventState.Over => (InvitationTexts.OverTitle, InvitationTexts.OverText.With(Event.ContactEmail)),
        EventState.Begun => (InvitationTexts.BegunTitle, InvitationTexts.BegunText.With(Event.ContactEmail)),
        _ => (RsvpTexts.ClosedTitle, RsvpTexts.ClosedText.With(Dates.Day(Event.RepliesCloseOn), Event.ContactEmail)),
    };
}

public static class ClosedPages
{
    /// <summary>Says that replies are no longer taken (410) and why, what has not been stored, and whom to ask.</summary>
    /// <param name="form">What was posted, if it was.</param>
    public static ViewResult RepliesClosed(this Controller controller, DebateEvent debate, DateTime now, object? form = null) => controller.View(
        StatusCodes.Status410Gone, "/Features/Replies/Forms/Closed.cshtml", new ClosedPage(debate, debate.StateAt(now), Unstored.Of(controller, form)));
}
