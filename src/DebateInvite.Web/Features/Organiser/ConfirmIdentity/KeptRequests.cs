using System.Security.Cryptography;
using System.Text.Json;
using DebateInvite.Web.Features.Organiser.Shared;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Features.Organiser.ConfirmIdentity;

/// <summary>A form that was posted when somebody had to be asked first.</summary>
/// <param name="Address">Within this site, with the language's prefix and the query.</param>
/// <param name="Fields">As they were posted, in their order; a name may come several times.</param>
public sealed record KeptRequest(string Address, IReadOnlyList<KeyValuePair<string, string>> Fields);

/// <summary>
/// Puts a posted form away in the page that is shown instead: sealed, so that it comes back as it was, to the organiser whose it is.
/// The server need not keep what may never be sent.
/// </summary>
public sealed class KeptRequests(IDataProtectionProvider protection, IOptions<AntiforgeryOptions> antiforgery)
{
    public static string AddressOf(HttpRequest request) => UriHelper.BuildRelative(request.PathBase, request.Path, request.QueryString);

    public async Task<string> SealAsync(CurrentOrganiser self, HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var fields = form.Where(field => field.Key != antiforgery.Value.FormFieldName)
            .SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? "")));
        return ProtectorOf(self).Protect(JsonSerializer.Serialize(new KeptRequest(AddressOf(request), [.. fields])));
    }

    /// <returns>Null when it is not what was sealed for this organiser.</returns>
    public KeptRequest? Open(CurrentOrganiser self, string? form)
    {
        try
        {
            return string.IsNullOrEmpty(form) ? null : JsonSerializer.Deserialize<KeptRequest>(ProtectorOf(self).Unprotect(form));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector ProtectorOf(CurrentOrganiser self) => protection.CreateProtector("Organiser.KeptRequest", self.Id.ToString());
}
