using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features;

public static class FormAnswers
{
    /// <summary>The page again (400) with everything that was typed, for something in it to be corrected.</summary>
    public static ViewResult Invalid(this Controller controller, string view, object page) =>
        controller.View(StatusCodes.Status400BadRequest, view, page);

    /// <summary>A page with another status than 200.</summary>
    public static ViewResult View(this Controller controller, int status, string view, object page)
    {
        controller.Response.StatusCode = status;
        return controller.View(view, page);
    }
}
