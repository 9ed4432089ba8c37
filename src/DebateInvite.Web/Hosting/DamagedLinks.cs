using System.Globalization;
using System.Text.RegularExpressions;

namespace DebateInvite.Web.Hosting;

/// <summary>
/// Mail programs take a full stop behind a link for a part of it, break long ones, and capitalise. Where there is no page, but one that was
/// plainly meant, it is shown: no address of the site ends in punctuation, and what opens a guest's page stands out.
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
        var seen = string.Concat(path.Where(letter => !char.IsWhiteSpace(letter) && !char.IsControl(letter) && char.GetUnicodeCategory(letter) is not UnicodeCategory.Format));
        var mended = OfGuest().Match(seen) is { Success: true } own
            ? $"/{own.Groups["page"].Value}/{own.Groups["secret"].Value}{own.Groups["rest"].Value}".ToLowerInvariant()
            : Behind().Replace(path, "");
        // Two slashes would lead to another site.
        return mended == path || mended.Length < 2 || mended.StartsWith("//", StringComparison.Ordinal) || mended.Contains('\\', StringComparison.Ordinal) ? null : mended;
    }

    [GeneratedRegex(
        @"^/(?<page>[ri]|confirm)/[^0-9a-z/]*(?<secret>[0-9a-f]{32})(?<rest>/deputy|/event\.ics)?(?![0-9a-z])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OfGuest();

    [GeneratedRegex(@"[\p{Zs}.,;:)\]>}""'”’»…]+\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Behind();
}
