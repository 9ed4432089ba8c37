using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DebateInvite.Web.TagHelpers;

/// <summary>A value and how it is shown.</summary>
public sealed record Option(string Value, string Label);

/// <summary><c>&lt;select-field for="Sector" label="…" options="…" /&gt;</c></summary>
[HtmlTargetElement("select-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SelectField : Field
{
    public IEnumerable<Option> Options { get; set; } = [];

    protected override IHtmlContent BuildControl(IHtmlContent content)
    {
        var select = new TagBuilder("select");
        select.Attributes["id"] = Id;
        select.Attributes["name"] = Name;
        if (!Optional)
            select.Attributes["required"] = "required";
        Describe(select.Attributes);

        foreach (var (value, label) in Options)
        {
            var option = new TagBuilder("option");
            option.Attributes["value"] = value;
            if (string.Equals(value, Value, StringComparison.OrdinalIgnoreCase))
                option.Attributes["selected"] = "selected";
            option.InnerHtml.Append(label);
            select.InnerHtml.AppendHtml(option);
        }

        return select;
    }
}
