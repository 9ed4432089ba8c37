using DebateInvite.Domain.Guests;
using DebateInvite.Web.Features.Feedback;
using DebateInvite.Web.Features.PersonalInvitation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Replies.Forms;

/// <summary>What a guest has posted where nothing is taken any more, so that the page can say that it is not stored.</summary>
/// <param name="What">Null: nothing was posted, somebody only looks.</param>
/// <param name="Typed">What stood in the form, label by label, to be copied into a letter.</param>
public sealed record Unstored(Posted? What, IReadOnlyList<(string Label, string Value)> Typed)
{
    /// <param name="form">What was posted, if it was.</param>
    public static Unstored Of(Controller controller, object? form) =>
        new(GuestsPostAttribute.Of(controller.HttpContext, controller.HttpContext.GetEndpoint())?.What, [.. RowsOf(form)]);

    private static IEnumerable<(string Label, string Value)> RowsOf(object? form) => form switch
    {
        RsvpForm reply => RowsOf(reply),
        DeputyForm deputy => GuestFields.Rows(GuestSnapshot.Nobody with { Details = deputy.ToDetails().Cleaned() }).Where(row => row.Label != GuestTerms.Language),
        FeedbackForm feedback => RowsOf(feedback),
        DeclineForm { Message: { Length: > 0 } message } => [(GuestTerms.Message, message)],
        _ => [],
    };

    /// <summary>The answers in a form, by their questions' places.</summary>
    public static IEnumerable<(string Label, string Value)> RowsOf(FeedbackForm form) => form.Typed()
        .Select((typed, index) => (FeedbackTexts.AnswerTo.With(index + 1), typed ?? ""))
        .Where(row => row.Item2.Length > 0);

    /// <summary>What stands in a reply form, label by label.</summary>
    public static IEnumerable<(string Label, string Value)> RowsOf(RsvpForm form) =>
        GuestFields.Rows(GuestSnapshot.Nobody with { Details = form.ToDetails().Cleaned(), Companions = form.CompanionNames });
}
