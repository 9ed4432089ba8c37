using DebateInvite.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DebateInvite.Web.TagHelpers;

/// <summary>What is wrong in a form, at its top, each with a link to the field. Nothing when all is well.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummary : TagHelper
{
    /// <summary>The form; its properties are declared in the order of the fields. Not set: the page's model.</summary>
    public object? Form { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var order = (Form ?? ViewContext.ViewData.Model)?.GetType().GetProperties().Select(property => property.Name).ToList() ?? [];
        var errors = ViewContext.ViewData.ModelState
            .OrderBy(field => order.IndexOf(field.Key.Split('.')[0]) is var index and >= 0 ? index : int.MaxValue)
            .SelectMany(field => field.Value?.Errors.Select(error => (field.Key, error.ErrorMessage)) ?? [])
            .ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "error-summary");
        output.Attributes.SetAttribute("id", "error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");

        var title = new TagBuilder("h2");
        title.InnerHtml.Append(SharedTexts.ErrorSummary);
        var list = new TagBuilder("ul");
        foreach (var (field, message) in errors)
            list.InnerHtml.AppendHtml(Item(field, message));
        output.Content.AppendHtml(title).AppendHtml(list);
    }

    private static TagBuilder Item(string field, string message)
    {
        var item = new TagBuilder("li");
        if (field.Length == 0)
        {
            item.InnerHtml.Append(message);
            return item;
        }

        var link = new TagBuilder("a");
        link.Attributes["href"] = "#" + TagBuilder.CreateSanitizedId(field, "_");
        link.InnerHtml.Append(message);
        item.InnerHtml.AppendHtml(link);
        return item;
    }
}
