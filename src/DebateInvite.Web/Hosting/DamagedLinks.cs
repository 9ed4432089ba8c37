using System.Globalization;
using System.Text.RegularExpressions;

namespace DebateInvite.Web.Hosting;

/// <summary>
/// Mail programs take what stands behind a link for a part of it, break long ones, and capitalise; so do telephones with the first letter of
/// what is typed. Where there is no page, but one that was plainly meant, it is shown: addresses of the site are small letters, digits,
/// hyphens and dots, and what opens a guest's page stands out.
/// </summary>
public sealed partial class DamagedLinks(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (context.GetEndpoint() is not null || !HttpMethods.IsGet(request.Method) || Mended(request.Path.Value ?? "") is not { } path)
            return next(context);

        context.Response.Redirect(request.PathBase.Add(path).ToUriComponent() + request.QueryString);
        return Task.CompletedTask;
    }

    /// <param name="path">Begins with a slash, without the language.</param>
    /// <returns>Null: nothing is plainly damaged.</returns>
    public static string? Mended(string path)
    {
        var seen = string.Concat(path.Where(IsSeen)).ToLowerInvariant();
        var mended = OfGuest().Match(seen) is { Success: true } own
            ? $"/{own.Groups["page"].Value}/{string.Concat(own.Groups["secret"].Value.Where(char.IsAsciiLetterOrDigit))}{own.Groups["rest"].Value}"
            : OfSite().Match(seen) is { Success: true } page ? $"/{page.Groups["path"].Value}" : path;
        return mended == path ? null : mended;
    }

    private static bool IsSeen(char letter) =>
        !char.IsWhiteSpace(letter) && !char.IsControl(letter) && char.GetUnicodeCategory(letter) is not UnicodeCategory.Format;

    // A broken line may leave a hyphen, or the sign for it of quoted-printable (RFC 2045 §6.7); a plus sign may have been a space.
    [GeneratedRegex(
        @"^/+(?<page>[ri]|confirm)/[^0-9a-z]*(?<secret>([0-9a-f][=+-]*){32})(?<rest>/deputy|/certificate|/feedback|/event\.ics)?(?![0-9a-f])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OfGuest();

    // What stands around it, and all behind what is in no address, is not of it.
    [GeneratedRegex(@"^[/\p{P}\p{S}-[.\\]]*(?:(?<path>[a-z0-9](?:[a-z0-9/.-]*[a-z0-9])?)|[\p{P}\p{S}]*\z)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OfSite();
}
