using System.Globalization;
using System.Threading.RateLimiting;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Settings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Security;

public static class SecurityRegistration
{
    /// <summary>The rate limit of signing in. What guests post has its own (<see cref="PostLimits"/>).</summary>
    public const string SigningIn = "signing-in";

    /// <summary>The headers of pictures that organisers have brought.</summary>
    public const string Pictures = "pictures";

    /// <summary>
    /// Of PBKDF2-HMAC-SHA512, which Identity's third format is: what OWASP's Password Storage Cheat Sheet asks for. Passwords that
    /// were stored with fewer are stored anew when their owner signs in.
    /// </summary>
    public const int PasswordRounds = 210_000;

    public static WebApplicationBuilder AddSecurity(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSettings<LimitOptions>(builder.Configuration, "Limits");
        services.AddSettings<OrganiserOptions>(builder.Configuration, "Organiser");
        services.AddSettings<SecurityOptions>(builder.Configuration, "Security");

        services.AddScoped<ILookupNormalizer, AddressNormalizer>();
        services.AddIdentityCore<OrganiserAccount>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.User.AllowedUserNameCharacters = "";   // The user name is the e-mail address.
                // NIST SP 800-63B §3.1.1: length counts, rules of composition do not.
                options.Password.RequiredLength = OrganiserOptions.ShortestPassword;
                options.Password.RequireDigit = options.Password.RequireLowercase =
                    options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
            })
            // What AddEntityFrameworkStores would add knows only Identity's own passkeys.
            .AddUserStore<UserOnlyStore<OrganiserAccount, DebateContext, Guid, IdentityUserClaim<Guid>, IdentityUserLogin<Guid>, IdentityUserToken<Guid>, OrganiserPasskey>>()
            .AddSignInManager()
            .AddPasswordValidator<GuessablePassword>()
            .AddErrorDescriber<TranslatedIdentityErrors>()
            .AddDefaultTokenProviders();

        services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = PasswordRounds);

        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, options =>
            {
                Name(options.Cookie, "debateinvite.organiser");
                options.LoginPath = "/organiser/sign-in";
                options.AccessDeniedPath = "/organiser/sign-in";
                options.ExpireTimeSpan = OrganiserSession.Longest;
                options.SlidingExpiration = false;
                options.EventsType = typeof(OrganiserSessions);
            })
            .AddCookie(HalfSignedIn.Scheme, options =>
            {
                Name(options.Cookie, "debateinvite.half");
                options.ExpireTimeSpan = HalfSignedIn.Lifetime;
                options.SlidingExpiration = false;
            })
            .AddCookie(DoorDevice.Scheme, options =>
            {
                Name(options.Cookie, "debateinvite.door");
                options.LoginPath = "/organiser/sign-in";
                options.SlidingExpiration = false;
            })
            // Where Identity keeps the question that a passkey has been asked.
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, options =>
            {
                Name(options.Cookie, "debateinvite.passkey");
                options.ExpireTimeSpan = HalfSignedIn.Lifetime;
                options.SlidingExpiration = false;
            });
        services.AddSingleton<IConfigureOptions<IdentityPasskeyOptions>, PasskeySettings>();
        services.AddScoped<OrganiserSessions>();
        services.AddScoped<KnownDevices>();
        services.AddScoped<SignInLimit>();
        services.AddScoped<AuditLog>();
        services.AddHostedService<OldAuditEntries>();
        services.AddScoped<HalfSignedIn>();
        services.AddScoped<AuthenticatorApp>();
        services.AddScoped<RecoveryCodes>();
        services.AddAuthorizationBuilder()
            .AddPolicy(OrganiserArea.Policy, new AuthorizationPolicyBuilder(IdentityConstants.ApplicationScheme).RequireAuthenticatedUser().Build())
            .AddPolicy(OrganiserArea.PolicyWithDevices, new AuthorizationPolicyBuilder(DoorDevice.Scheme, IdentityConstants.ApplicationScheme).RequireAuthenticatedUser().Build());

        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "debateinvite.form";
            options.Cookie.Path = "/";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });

        services.Configure<CookieTempDataProviderOptions>(options =>
        {
            options.Cookie.Name = "debateinvite.flash";
            options.Cookie.Path = "/";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });

        HostCookies.Register(services);

        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = (refused, _) =>
            {
                var wait = PostLimits.RetryAfter(refused.Lease) ?? TimeSpan.FromMinutes(1);
                refused.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            limiter.AddPolicy(SigningIn, context => RateLimitPartition.GetFixedWindowLimiter(
                ClientNetwork.Of(context.Connection.RemoteIpAddress),
                _ => new FixedWindowRateLimiterOptions
                {
                    PermitLimit = context.RequestServices.GetRequiredService<IOptions<LimitOptions>>().Value.RepliesPerMinutePerAddress,
                    Window = TimeSpan.FromMinutes(1),
                }));
        });

        services.AddSecurityHeaderPolicies().AddPolicy(Pictures, PictureHeaders(builder.Environment.IsDevelopment()));

        services.AddSingleton<PostLimits>();
        services.AddSingleton<ForeignPosts>();
        services.AddSingleton<IHtmlGenerator, TokensOfDesk>();
        services.AddScoped<FirstOrganiserAccount>();
        services.AddHostedService<FirstOrganiser>();
        services.AddScoped<SetUpLink>();
        return builder;
    }

    private static void Name(CookieBuilder cookie, string name)
    {
        cookie.Name = name;
        cookie.Path = "/";
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }

    /// <summary>
    /// The headers of every response. Everything the pages use is the site's own and in files, so the content security
    /// policy allows nothing inline (https://www.w3.org/TR/CSP3/).
    /// </summary>
    public static HeaderPolicyCollection Headers(bool isDevelopment) => Headers(isDevelopment, policy =>
    {
        policy.AddDefaultSrc().Self();
        policy.AddObjectSrc().None();
        policy.AddBaseUri().None();
        policy.AddFormAction().Self();
        policy.AddFrameAncestors().None();
    });

    // A drawing that somebody opens by itself is a document: it fetches nothing and runs nothing, whatever is in it.
    private static HeaderPolicyCollection PictureHeaders(bool isDevelopment) => Headers(isDevelopment, policy =>
    {
        policy.AddDefaultSrc().None();
        policy.AddStyleSrc().UnsafeInline();
        policy.AddFrameAncestors().None();
        policy.AddSandbox();
    });

    private static HeaderPolicyCollection Headers(bool isDevelopment, Action<CspBuilder> contentSecurity)
    {
        var headers = new HeaderPolicyCollection()
            .AddFrameOptionsDeny()
            .AddContentTypeOptionsNoSniff()
            .AddReferrerPolicyStrictOriginWhenCrossOrigin()
            .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
            .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
            // Passkeys are asked for on the site's own pages.
            .AddPermissionsPolicy(policy =>
            {
                policy.AddDefaultSecureDirectives();
                policy.AddPublickeyCredentialsGet().Self();
                policy.AddPublickeyCredentialsCreate().Self();
            })
            .AddContentSecurityPolicy(contentSecurity)
            .RemoveServerHeader();
        return isDevelopment ? headers : headers.AddStrictTransportSecurityMaxAgeIncludeSubDomains(maxAgeInSeconds: 31_536_000);
    }
}
