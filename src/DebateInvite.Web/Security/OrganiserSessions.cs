using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace DebateInvite.Web.Security;

/// <summary>
/// Keeps organisers' sessions in the database: begins one when somebody signs in, asks at each request whether it still is
/// one, and ends it when they sign out. OWASP ASVS 5.0, 7.2 and 7.4.
/// </summary>
public sealed class OrganiserSessions(DebateContext db, KnownDevices devices, TimeProvider clock, IOptions<IdentityOptions> identity) : CookieAuthenticationEvents
{
    /// <summary>The claim that holds the session's key.</summary>
    private const string KeyClaim = "session";

    private const int KeyBytes = 32;

    // Reading pages need not write each time.
    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(5);

    /// <returns>Null when nobody is signed in.</returns>
    public static string? KeyHashOf(ClaimsPrincipal user) => user.FindFirstValue(KeyClaim) is { } key
        ? Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(key)))
        : null;

    public override async Task SigningIn(CookieSigningInContext context)
    {
        var (user, request, now) = (context.Principal!, context.HttpContext, clock.Now());
        ((ClaimsIdentity)user.Identity!).AddClaim(new Claim(KeyClaim, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes))));

        // The same browser goes on in the new session only, and what has run out need not lie about. Who is asked again has a new
        // key then (OWASP ASVS 5.0, 7.2.4), and no more time.
        var organiserId = Guid.Parse(user.FindFirstValue(identity.Value.ClaimsIdentity.UserIdClaimType)!);
        var startedAt = await StartOfAsync(request.User, organiserId) ?? now;
        await EndAsync(request.User);
        await db.OrganiserSessions.OverAt(now).ExecuteDeleteAsync();
        db.OrganiserSessions.Add(new OrganiserSession
        {
            OrganiserId = organiserId,
            KeyHash = KeyHashOf(user)!,
            Device = Device.Of(request.Request.Headers[HeaderNames.UserAgent]),
            Network = ClientNetwork.Shortened(request.Connection.RemoteIpAddress),
            StartedAt = startedAt,
            AskedAt = now,
            LastSeenAt = now,
        });
        await db.SaveChangesAsync();
        devices.Remember(organiserId, user.FindFirstValue(identity.Value.ClaimsIdentity.SecurityStampClaimType));
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var (user, now) = (context.Principal!, clock.Now());
        var (key, stamp) = (KeyHashOf(user), user.FindFirstValue(identity.Value.ClaimsIdentity.SecurityStampClaimType));
        // The stamp changes with the password, so a session that begins at that very moment with the old one ends with it.
        var session = await db.OrganiserSessions.AliveAt(now)
            .Where(s => s.KeyHash == key && db.Users.Any(o => o.Id == s.OrganiserId && o.SecurityStamp == stamp))
            .Select(s => new
            {
                s.LastSeenAt,
                s.AskedAt,
                HasSecondFactor = db.WithSecondFactor().Any(o => o.Id == s.OrganiserId),
                HasPasskeys = db.UserPasskeys.Any(p => p.UserId == s.OrganiserId),
            })
            .SingleOrDefaultAsync();
        if (session is null)
        {
            context.RejectPrincipal();
            return;
        }

        context.HttpContext.Features.Set(new DeskSession(session.AskedAt, session.HasSecondFactor, session.HasPasskeys));
        if (session.LastSeenAt <= now - SeenEvery)
            await SeeAsync(key!, ClientNetwork.Shortened(context.HttpContext.Connection.RemoteIpAddress), now);
    }

    public override Task SigningOut(CookieSigningOutContext context) => EndAsync(context.HttpContext.User);

    /// <summary>Ends all of an organiser's sessions, as a new password does.</summary>
    public Task EndAllAsync(Guid organiserId) => db.OrganiserSessions.Where(s => s.OrganiserId == organiserId).ExecuteDeleteAsync();

    /// <summary>Ends an organiser's sessions but the one of this request, as another second factor does.</summary>
    public Task EndOthersAsync(Guid organiserId, ClaimsPrincipal user)
    {
        var key = KeyHashOf(user);
        return db.OrganiserSessions.Where(s => s.OrganiserId == organiserId && s.KeyHash != key).ExecuteDeleteAsync();
    }

    private async Task<DateTime?> StartOfAsync(ClaimsPrincipal user, Guid organiserId) => KeyHashOf(user) is { } key
        ? await db.OrganiserSessions.Where(s => s.KeyHash == key && s.OrganiserId == organiserId).Select(s => (DateTime?)s.StartedAt).SingleOrDefaultAsync()
        : null;

    private async Task EndAsync(ClaimsPrincipal user)
    {
        if (KeyHashOf(user) is { } key)
            await db.OrganiserSessions.Where(s => s.KeyHash == key).ExecuteDeleteAsync();
    }

    private async Task SeeAsync(string key, string network, DateTime now)
    {
        try
        {
            await db.OrganiserSessions.Where(s => s.KeyHash == key)
                .ExecuteUpdateAsync(set => set.SetProperty(s => s.LastSeenAt, now).SetProperty(s => s.Network, network));
        }
        catch (Exception failure) when (DatabaseFault.IsOutage(failure))
        {
            // A full disk or a locked file closes the desk to nobody who only reads.
        }
    }
}
