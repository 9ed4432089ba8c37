using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Shared;

public static class DeadLink
{
    /// <summary>The page for a link that has been used, has run out or was never ours: 410.</summary>
    public static ViewResult LinkIsDead(this Controller controller)
    {
        controller.Response.StatusCode = StatusCodes.Status410Gone;
        return controller.View("DeadLink");
    }
}
