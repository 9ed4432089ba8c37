using System.Globalization;
using System.Security.Claims;
using DebateInvite.Domain.Arrivals;
using Microsoft.AspNetCore.Authentication;

namespace DebateInvite.Web.Security;

/// <summary>
/// A telephone that stands at the door: a sealed cookie names the door pass with which it was brought there, and nobody. It opens nothing by
/// itself: at each request the pass is read, and counts as it is then (ADR 28).
/// </summary>
public static class DoorDevice
{
    public const string Scheme = "DoorDevice";

    private const string PassClaim = "door-pass";

    // So that the next morning it says that the pass has ended, and not that somebody has to sign in.
    private static readonly TimeSpan Beyond = TimeSpan.FromDays(2);

    /// <param name="until">When the pass ends. UTC.</param>
    public static Task BeginAsync(HttpContext context, DoorPass pass, DateTime until) => context.SignInAsync(
        Scheme,
        new ClaimsPrincipal(new ClaimsIdentity([new Claim(PassClaim, pass.Id.ToString())], Scheme)),
        new AuthenticationProperties { IsPersistent = true, ExpiresUtc = new DateTimeOffset(until, TimeSpan.Zero) + Beyond });

    /// <returns>The pass's key; null: the request is none of such a telephone.</returns>
    public static Guid? PassOf(ClaimsPrincipal user) =>
        user.FindFirstValue(PassClaim) is { } key ? Guid.Parse(key, CultureInfo.InvariantCulture) : null;

    /// <summary>The same on pages that are open to everybody.</summary>
    public static async Task<Guid?> PassOfAsync(HttpContext context) =>
        await context.AuthenticateAsync(Scheme) is { Succeeded: true, Principal: { } device } ? PassOf(device) : null;
}

/// <summary>Marks a part of the desk that telephones at the door may ask for too; what they may do there is a question of rights.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OpenToDoorDevicesAttribute : Attribute
{
    /// <summary>Also once the event's day is over, for what was done on it and is told late; never with a pass that was revoked.</summary>
    public bool AfterTheDay { get; init; }
}
