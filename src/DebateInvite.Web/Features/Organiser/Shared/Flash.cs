using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace DebateInvite.Web.Features.Organiser.Shared;

/// <summary>What the page after a redirect says first: that something was done, or that it was not.</summary>
public sealed record Flash(string Message, bool IsWarning)
{
    private const string MessageKey = "Flash.Message";
    private const string WarningKey = "Flash.IsWarning";

    /// <summary>The message, which is thereby said; null when there is none.</summary>
    public static Flash? Take(ITempDataDictionary tempData) =>
        tempData[MessageKey] is string message ? new Flash(message, tempData[WarningKey] is true) : null;

    internal void Leave(ITempDataDictionary tempData)
    {
        tempData[MessageKey] = Message;
        tempData[WarningKey] = IsWarning;
    }
}

public static class FlashExtensions
{
    /// <summary>Says that something was done.</summary>
    public static void Flash(this Controller controller, string message) => new Flash(message, IsWarning: false).Leave(controller.TempData);

    /// <summary>Says that something was not done, or has a consequence to know about.</summary>
    public static void FlashWarning(this Controller controller, string message) => new Flash(message, IsWarning: true).Leave(controller.TempData);
}
