using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DebateInvite.Web.TagHelpers;

/// <summary><c>&lt;text-field for="Email" type="email" label="…" /&gt;</c>; with <c>rows</c> a text area.</summary>
[HtmlTargetElement("text-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TextField : Field
{
    public string Type { get; set; } = "text";

    /// <summary>See the HTML standard's list of autofill field names.</summary>
    public string? Autocomplete { get; set; }

    public string? Inputmode { get; set; }

    public int? Maxlength { get; set; }

    public int? Rows { get; set; }

    /// <summary>Whether a browser asks for it; not where the form knows better when it may be empty.</summary>
    public bool Needed { get; set; } = true;

    /// <summary>Another language than the page's.</summary>
    public string? Lang { get; set; }

    protected override IHtmlContent BuildControl(IHtmlContent content)
    {
        var control = new TagBuilder(Rows is null ? "input" : "textarea");
        var attributes = control.Attributes;
        attributes["id"] = Id;
        attributes["name"] = Name;
        if (Rows is { } rows)
        {
            attributes["rows"] = rows.ToString(CultureInfo.InvariantCulture);
            // HTML drops a line feed right after the start tag.
            control.InnerHtml.AppendHtml("\n").Append(Value);
        }
        else
        {
            control.TagRenderMode = TagRenderMode.SelfClosing;
            attributes["type"] = Type;
            if (Type is not "password")
                attributes["value"] = Value;
        }

        if (Autocomplete is not null)
            attributes["autocomplete"] = Autocomplete;
        if (Inputmode is not null)
            attributes["inputmode"] = Inputmode;
        if (Maxlength is { } length)
            attributes["maxlength"] = length.ToString(CultureInfo.InvariantCulture);
        if (Lang is not null)
            attributes["lang"] = Lang;
        if (!Optional && Needed)
            attributes["required"] = "required";
        Describe(attributes);
        return control;
    }
}
