using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DebateInvite.Web.TagHelpers;

/// <summary>A single check box; its label is the element's content, or <c>label</c>.</summary>
[HtmlTargetElement("check-field")]
public sealed class CheckField : Field
{
    protected override bool HasOwnLabel => true;

    protected override IHtmlContent BuildControl(IHtmlContent content)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = "checkbox";
        input.Attributes["id"] = Id;
        input.Attributes["name"] = Name;
        input.Attributes["value"] = "true";
        if (Value is "true" or "True" or "on" or "1")
            input.Attributes["checked"] = "checked";
        if (!Optional)
            input.Attributes["required"] = "required";
        Describe(input.Attributes);
        return Choice.Of(input, Id, Label.Length > 0 ? new StringHtmlContent(Label) : content);
    }
}

internal static class Choice
{
    /// <summary>A box or button with its label.</summary>
    public static TagBuilder Of(TagBuilder input, string id, IHtmlContent text)
    {
        var label = new TagBuilder("label");
        label.Attributes["for"] = id;
        label.InnerHtml.AppendHtml(text);

        var choice = new TagBuilder("div");
        choice.AddCssClass("choice");
        choice.InnerHtml.AppendHtml(input).AppendHtml(label);
        return choice;
    }
}
