using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Features.Invitation;
using DebateInvite.Web.Features.Replies.Forms;

namespace DebateInvite.Web.Features.PersonalInvitation;

public sealed record PersonalInvitationPage(InvitationPage Invitation, Guest Guest, RsvpForm Form, DeclineForm Decline)
{
    public DebateEvent Event => Invitation.Event;

    /// <summary>The event's letter (Markdown); where the guest has a salutation, it stands in place of the one to everybody.</summary>
    public string Letter
    {
        get
        {
            var letter = Invitation.Text.Invitation;
            if (Guest.Salutation is not { } salutation)
                return letter;

            // A first paragraph of one line that ends in a comma is a salutation.
            var (first, rest) = letter.Split("\n\n", 2) is [var one, var other] ? (one.Trim(), other) : ("", letter);
            var isSalutation = first.EndsWith(',') && !first.Contains('\n', StringComparison.Ordinal);
            return $"{Markdown.Escape(salutation.TrimEnd(','))},\n\n{(isSalutation ? rest : letter)}";
        }
    }
}

public sealed record DeputyPage(DebateEvent Event, Guest Guest, DeputyForm Form);
