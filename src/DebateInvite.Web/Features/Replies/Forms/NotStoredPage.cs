using DebateInvite.Web.Features.LostLink;
using DebateInvite.Web.Features.PersonalInvitation;

namespace DebateInvite.Web.Features.Replies.Forms;

/// <summary>A guest's form that was not stored, to be sent again as it was.</summary>
/// <param name="IsRefused">There were too many; otherwise the site cannot store anything.</param>
/// <param name="Wait">When to send it again.</param>
public sealed record NotStoredPage(object Form, bool IsRefused, TimeSpan Wait)
{
    /// <summary>Whole minutes, one at least.</summary>
    public int Minutes => Math.Max(1, (int)Math.Ceiling(Wait.TotalMinutes));

    public static bool CanShow(object? form) => form is RsvpForm or LostLinkForm or DeputyForm or DeclineForm;
}
