using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Features.Invitation;
using DebateInvite.Web.Features.PersonalInvitation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Replies.Forms;

/// <summary>Replies are no longer taken.</summary>
/// <param name="What">What was posted all the same; null: somebody only looks.</param>
/// <param name="Typed">What stood in the form, label by label, to be copied into a letter.</param>
public sealed record ClosedPage(DebateEvent Event, EventState State, Posted? What, IReadOnlyList<(string Label, string Value)> Typed)
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
        StatusCodes.Status410Gone,
        "/Features/Replies/Forms/Closed.cshtml",
        new ClosedPage(debate, debate.StateAt(now), GuestsPostAttribute.Of(controller.HttpContext, controller.HttpContext.GetEndpoint())?.What, [.. Typed(form)]));

    private static IEnumerable<(string Label, string Value)> Typed(object? form) => form switch
    {
        RsvpForm reply => RowsOf(reply),
        DeputyForm deputy => GuestFields.Rows(GuestSnapshot.Nobody with { Details = deputy.ToDetails().Cleaned() }).Where(row => row.Label != GuestTerms.Language),
        DeclineForm { Message: { Length: > 0 } message } => [(GuestTerms.Message, message)],
        _ => [],
    };

    /// <summary>What stands in a reply form, label by label.</summary>
    public static IEnumerable<(string Label, string Value)> RowsOf(RsvpForm form) =>
        GuestFields.Rows(GuestSnapshot.Nobody with { Details = form.ToDetails().Cleaned(), Companions = form.CompanionNames });
}
