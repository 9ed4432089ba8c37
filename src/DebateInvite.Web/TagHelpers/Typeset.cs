using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DebateInvite.Web.TagHelpers;

/// <summary>Sets the text of a long piece that is written as HTML as its language wants it (<see cref="Typography"/>).</summary>
[HtmlTargetElement("div", Attributes = "typeset")]
public sealed class Typeset : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.RemoveAll("typeset");
        output.Content.SetHtmlContent(Typography.TypesetHtml((await output.GetChildContentAsync()).GetContent()));
    }
}
