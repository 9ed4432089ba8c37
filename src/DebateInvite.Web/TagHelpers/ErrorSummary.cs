using System.Globalization;
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
        var form = (Form ?? ViewContext.ViewData.Model)?.GetType();
        var errors = ViewContext.ViewData.ModelState
            .OrderBy(field => Position(form, field.Key), StringComparer.Ordinal)
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
        // Leads keyboard and screen reader there without a script (HTML standard, "autofocus" on any focusable element).
        output.Attributes.SetAttribute("autofocus", "autofocus");

        var title = new TagBuilder("h2");
        title.InnerHtml.Append(FormTexts.ErrorSummary);
        var list = new TagBuilder("ul");
        foreach (var (field, message) in errors)
            list.InnerHtml.AppendHtml(Item(field, message));
        output.Content.AppendHtml(title).AppendHtml(list);
    }

    // Where a field stands in its form, in a shape that sorts: the third field of the fourth part is 0004.0003.
    private static string Position(Type? form, string field)
    {
        var position = "";
        foreach (var name in field.Split('.'))
        {
            var properties = form?.GetProperties() ?? [];
            var index = Array.FindIndex(properties, property => property.Name == name);
            position += (index < 0 ? 9999 : index).ToString("D4", CultureInfo.InvariantCulture) + ".";
            form = index < 0 ? null : properties[index].PropertyType;
        }

        return position;
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
