using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Security;

/// <summary>
/// The desk's forms hold a token against forgery. Guests' do not, since it would need a cookie, which some browsers do not keep: where
/// their posts come from is asked instead (<see cref="ForeignPosts"/>).
/// </summary>
internal sealed class TokensOfDesk(
    IAntiforgery antiforgery, IOptions<MvcViewOptions> options, IModelMetadataProvider metadata, IUrlHelperFactory urls,
    System.Text.Encodings.Web.HtmlEncoder encoder, ValidationHtmlAttributeProvider attributes)
    : DefaultHtmlGenerator(antiforgery, options, metadata, urls, encoder, attributes)
{
    public override IHtmlContent GenerateAntiforgery(ViewContext viewContext) =>
        OrganiserArea.Has(viewContext.ActionDescriptor) ? base.GenerateAntiforgery(viewContext) : HtmlString.Empty;
}
