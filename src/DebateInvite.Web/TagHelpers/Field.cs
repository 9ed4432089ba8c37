using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DebateInvite.Web.TagHelpers;

/// <summary>
/// A form field as every form has it: label, hint, error and control, tied together by <c>aria-describedby</c>. What was
/// typed comes back after an error, also when it did not fit the model's type.
/// </summary>
public abstract class Field : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    /// <summary>Marked as such beside the label; all other fields are required.</summary>
    public bool Optional { get; set; }

    /// <summary>Where several fields share a name; else made of the name.</summary>
    public string? FieldId { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    protected string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    protected string Id => FieldId ?? TagBuilder.CreateSanitizedId(Name, "_");

    protected bool IsInvalid => Errors.Count > 0;

    /// <summary>What was typed, or the model's value.</summary>
    protected string Value => ViewContext.ViewData.ModelState.TryGetValue(Name, out var entry) && entry.AttemptedValue is { } attempted
        ? attempted
        : Convert.ToString(For.Model, CultureInfo.InvariantCulture) ?? "";

    private IReadOnlyList<string> Errors => ViewContext.ViewData.ModelState.TryGetValue(Name, out var entry)
        ? [.. entry.Errors.Select(error => error.ErrorMessage)]
        : [];

    private string HintId => $"{Id}-hint";

    private string ErrorId => $"{Id}-error";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var control = BuildControl(await output.GetChildContentAsync());
        var isGroup = control is null;
        output.TagName = isGroup ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", IsInvalid ? "field field--invalid" : "field");

        var label = new TagBuilder(isGroup ? "legend" : "label");
        label.AddCssClass("field__label");
        if (!isGroup)
            label.Attributes["for"] = Id;
        label.InnerHtml.Append(Label);
        if (Optional)
            label.InnerHtml.AppendHtml(Tag("span", "field__optional", " " + FormTexts.Optional));

        output.Content.SetHtmlContent(HasOwnLabel ? HtmlString.Empty : label);
        if (Hint is not null)
            output.Content.AppendHtml(Tag("p", "field__hint", Hint, HintId));
        AppendError(output.Content);
        if (control is not null)
            output.Content.AppendHtml(control);
        else
            AppendGroup(output);
    }

    /// <summary>Whether the control carries the label itself, as a single check box does.</summary>
    protected virtual bool HasOwnLabel => false;

    /// <summary>The control, or null for a group of them.</summary>
    protected abstract IHtmlContent? BuildControl(IHtmlContent content);

    protected virtual void AppendGroup(TagHelperOutput output)
    {
    }

    /// <summary>Ties a control to its hint and error.</summary>
    protected void Describe(AttributeDictionary attributes)
    {
        var ids = string.Join(' ', new[] { Hint is null ? null : HintId, IsInvalid ? ErrorId : null }.OfType<string>());
        if (ids.Length > 0)
            attributes["aria-describedby"] = ids;
        if (IsInvalid)
            attributes["aria-invalid"] = "true";
    }

    protected static TagBuilder Tag(string name, string cssClass, string text, string? id = null)
    {
        var tag = new TagBuilder(name);
        tag.AddCssClass(cssClass);
        if (id is not null)
            tag.Attributes["id"] = id;
        tag.InnerHtml.Append(text);
        return tag;
    }

    private void AppendError(TagHelperContent content)
    {
        if (!IsInvalid)
            return;

        var error = new TagBuilder("p");
        error.AddCssClass("field__error");
        error.Attributes["id"] = ErrorId;
        error.InnerHtml.AppendHtml(Tag("span", "visually-hidden", FormTexts.ErrorPrefix + " ")).Append(string.Join(' ', Errors));
        content.AppendHtml(error);
    }
}
