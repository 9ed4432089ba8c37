using System.Globalization;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Features.SecurityTxt;

/// <summary>Where to tell of a vulnerability (RFC 9116).</summary>
public sealed class SecurityTxtController(IOptions<SiteOptions> options, SiteAddress site, Addressed addressed, TimeProvider clock) : Controller
{
    // Less than a year ahead (§2.5.5), and always some time to go, since it is written anew each time.
    private const int MonthsValid = 6;

    [HttpGet(".well-known/security.txt")]
    public async Task<IActionResult> Show(CancellationToken cancellation)
    {
        var contact = options.Value.SecurityContact is { Length: > 0 } configured
            ? configured
            : await addressed.FeaturedAsync(cancellation) is { } debate ? $"mailto:{debate.ContactEmail}" : null;
        if (contact is null)
            return NotFound();

        var expires = clock.Now().Date.AddMonths(MonthsValid).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return Content(
            $"Contact: {contact}\nExpires: {expires}\nPreferred-Languages: pl, en, fr\nCanonical: {site.Base}/.well-known/security.txt\n", "text/plain; charset=utf-8");
    }
}
