using DebateInvite.Domain.Guests;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DebateInvite.Web.TagHelpers;

/// <summary><c>&lt;reply-badge of="@guest.Reply" /&gt;</c>: a guest's reply at a glance. Lists have many, for which a partial view each is slow.</summary>
[HtmlTargetElement("reply-badge", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ReplyBadge : TagHelper
{
    public Reply Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Of switch
        {
            Reply.Accepted => "badge badge--good",
            Reply.WaitListed or Reply.Held or Reply.Unconfirmed => "badge badge--wait",
            Reply.None => "badge badge--none",
            _ => "badge badge--no",
        });
        output.Content.SetContent(Terms.Of(Of));
    }
}
