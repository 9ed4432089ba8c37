using DebateInvite.Domain.Events;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Replies.Forms;

public static class ClosedPage
{
    /// <summary>Says that replies are no longer taken (410), and whom to ask.</summary>
    public static ViewResult RepliesClosed(this Controller controller, DebateEvent debate) =>
        controller.View(StatusCodes.Status410Gone, "/Features/Replies/Forms/Closed.cshtml", debate);
}
