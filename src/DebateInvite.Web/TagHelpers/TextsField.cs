using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DebateInvite.Web.TagHelpers;

/// <summary>Several texts of one kind under one legend and one name: <c>&lt;texts-field for="Companions" count="2" … /&gt;</c></summary>
[HtmlTargetElement("texts-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TextsField : Field
{
    public int Count { get; set; }

    /// <summary>Label of each; <c>{0}</c> is its number.</summary>
    public string ItemLabel { get; set; } = "";

    public int? Maxlength { get; set; }

    protected override IHtmlContent? BuildControl(IHtmlContent content) => null;

    protected override void AppendGroup(TagHelperOutput output)
    {
        var values = (For.Model as IEnumerable<string?> ?? []).ToList();
        var items = new TagBuilder("div");
        items.AddCssClass("field-row");
        for (var index = 0; index < Count; index++)
        {
            // The first one bears the field's id, so that the error summary's link leads to it.
            var id = index == 0 ? Id : FormattableString.Invariant($"{Id}-{index}");
            items.InnerHtml.AppendHtml(Item(id, string.Format(CultureInfo.CurrentCulture, ItemLabel, index + 1), values.ElementAtOrDefault(index)));
        }

        output.Content.AppendHtml(items);
    }

    private TagBuilder Item(string id, string label, string? value)
    {
        var name = Tag("label", "field__label", label);
        name.Attributes["for"] = id;
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = "text";
        input.Attributes["id"] = id;
        input.Attributes["name"] = Name;
        input.Attributes["value"] = value ?? "";
        // A browser would offer the guest's own name.
        input.Attributes["autocomplete"] = "off";
        if (Maxlength is { } length)
            input.Attributes["maxlength"] = length.ToString(CultureInfo.InvariantCulture);
        Describe(input.Attributes);

        var item = new TagBuilder("div");
        item.AddCssClass("field");
        item.InnerHtml.AppendHtml(name).AppendHtml(input);
        return item;
    }
}
