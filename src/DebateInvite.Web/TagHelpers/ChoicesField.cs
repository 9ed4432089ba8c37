using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DebateInvite.Web.TagHelpers;

/// <summary>A group of check boxes, or with <c>radio</c> of radio buttons, under one legend.</summary>
[HtmlTargetElement("choices-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChoicesField : Field
{
    public IEnumerable<Option> Options { get; set; } = [];

    /// <summary>One choice only: radio buttons.</summary>
    public bool Radio { get; set; }

    protected override IHtmlContent? BuildControl(IHtmlContent content) => null;

    protected override void AppendGroup(TagHelperOutput output)
    {
        foreach (var (name, value) in Described())
            output.Attributes.SetAttribute(name, value);

        var chosen = Chosen();
        var choices = new TagBuilder("div");
        choices.AddCssClass("choices");
        foreach (var (option, index) in Options.Select((option, index) => (option, index)))
        {
            // The first one bears the field's id, so that the error summary's link leads to it.
            var id = index == 0 ? Id : FormattableString.Invariant($"{Id}-{index}");
            var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
            input.Attributes["type"] = Radio ? "radio" : "checkbox";
            input.Attributes["id"] = id;
            input.Attributes["name"] = Name;
            input.Attributes["value"] = option.Value;
            if (chosen.Contains(option.Value))
                input.Attributes["checked"] = "checked";

            choices.InnerHtml.AppendHtml(Choice.Of(input, id, new StringHtmlContent(option.Label)));
        }

        output.Content.AppendHtml(choices);
    }

    private AttributeDictionary Described()
    {
        var attributes = new AttributeDictionary();
        Describe(attributes);
        // Not an attribute of groups.
        attributes.Remove("aria-invalid");
        return attributes;
    }

    private HashSet<string> Chosen() => For.Model switch
    {
        IEnumerable<string?> many => many.OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase),
        _ => new HashSet<string>([Value], StringComparer.OrdinalIgnoreCase),
    };
}
