using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DebateInvite.Web.TagHelpers;

/// <summary><c>&lt;file-field for="File" accept=".csv" label="…" /&gt;</c>; its form needs <c>enctype="multipart/form-data"</c>.</summary>
[HtmlTargetElement("file-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FileField : Field
{
    /// <summary>Which files a browser offers, as in the HTML standard.</summary>
    public string? Accept { get; set; }

    protected override IHtmlContent BuildControl(IHtmlContent content)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = "file";
        input.Attributes["id"] = Id;
        input.Attributes["name"] = Name;
        if (Accept is not null)
            input.Attributes["accept"] = Accept;
        if (!Optional)
            input.Attributes["required"] = "required";
        Describe(input.Attributes);
        return input;
    }
}
