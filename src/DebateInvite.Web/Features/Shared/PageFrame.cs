using DebateInvite.Domain.Events;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace DebateInvite.Web.Features.Shared;

public static class PageFrame
{
    /// <summary>What the page says of itself where it is a sample, which the frame shows above it.</summary>
    public const string Sample = "Sample";

    /// <summary>Tells the page frame which event the page is about.</summary>
    public static void Frame(this ViewDataDictionary viewData, DebateEvent debate, string title)
    {
        var text = debate.TextIn(CurrentLanguage.Value);
        viewData["Title"] = title == text.Title ? title : $"{title} – {text.Title}";
        viewData["SiteName"] = text.Title;
        viewData["Host"] = text.Host;
        viewData["Slug"] = debate.Slug;
    }
}
