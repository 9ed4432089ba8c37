using DebateInvite.Web.Features.Certificates;
using DebateInvite.Web.Features.Errors;
using DebateInvite.Web.Features.Feedback;
using DebateInvite.Web.Features.LostLink;
using DebateInvite.Web.Features.PersonalInvitation;

namespace DebateInvite.Web.Features.Replies.Forms;

/// <summary>What a guest wants by a post.</summary>
public enum Posted
{
    /// <summary>That the form be stored, or worked on.</summary>
    Form,
    Cancellation,
    Refusal,
    Acceptance,
    Confirmation,
    Certificate,

    /// <summary>Nothing: a script says that the page is looked at.</summary>
    Opening,
}

/// <summary>Why nothing has come of a guest's post.</summary>
public enum NotStoredReason
{
    /// <summary>Another site made the browser send it.</summary>
    Foreign,
    TooMany,

    /// <summary>The site cannot store anything.</summary>
    Away,

    /// <summary>It has something in the field that people do not see.</summary>
    Trap,
}

/// <summary>A guest's post that was not stored, to be sent again as it was.</summary>
/// <param name="Form">Null: there was only a button.</param>
/// <param name="Wait">When to send it again; null: at once.</param>
public sealed record NotStoredPage(object? Form, NotStoredReason Reason, Posted What, TimeSpan? Wait)
{
    public int Status => Reason switch
    {
        NotStoredReason.Foreign => StatusCodes.Status403Forbidden,
        NotStoredReason.TooMany => StatusCodes.Status429TooManyRequests,
        NotStoredReason.Trap => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status503ServiceUnavailable,
    };

    public string Explanation => Reason switch
    {
        NotStoredReason.Foreign => NotStoredTexts.Foreign,
        NotStoredReason.TooMany => What is Posted.Form ? Later : $"{ErrorTexts.TooManyTitle}. {Later}",
        NotStoredReason.Trap => NotStoredTexts.Trap,
        _ => NotStoredTexts.Away,
    };

    public string Title => (Reason, What) is (NotStoredReason.TooMany, Posted.Form) ? ErrorTexts.TooManyTitle : NotStoredTexts.TitleOf(What);

    // Whole minutes, one at least.
    private string Later => NotStoredTexts.Later.With(Math.Max(1, (int)Math.Ceiling((Wait ?? TimeSpan.Zero).TotalMinutes)));

    public static bool CanShow(object? form) => form is RsvpForm or LostLinkForm or DeputyForm or DeclineForm or FeedbackForm or CertificateNameForm;
}
