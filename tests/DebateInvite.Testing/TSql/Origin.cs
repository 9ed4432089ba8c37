using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Testing.TSql;

/// <summary>Tells which page, worker or command a statement is of.</summary>
public static partial class Origin
{
    /// <summary>Of workers that run by themselves.</summary>
    public const string Background = "background";

    /// <summary>What a test looks up for itself.</summary>
    public const string Test = "test";

    private static readonly AsyncLocal<HttpContext?> Request = new();
    private static readonly AsyncLocal<string?> Called = new();

    /// <summary>Such as <c>GET /organiser/{slug}/guests</c>.</summary>
    public static string Current => Request.Value is { } request
        ? $"{request.Request.Method} {Address(request)}"
        : Called.Value ?? Background;

    /// <summary>Names what a test does without a page, until it is done.</summary>
    public static async Task<T> OfAsync<T>(string name, Func<Task<T>> work)
    {
        Called.Value = name;
        try
        {
            return await work();
        }
        finally
        {
            Called.Value = null;
        }
    }

    public static void Follow(IServiceCollection services) => services.AddSingleton<IStartupFilter>(new Follower());

    private static string Address(HttpContext request) => request.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } pattern }
        ? "/" + Constraint().Replace(pattern.TrimStart('/'), "")
        : request.Request.Path.Value!;

    [GeneratedRegex(":[^}]+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Constraint();

    private sealed class Follower : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                Request.Value = context;
                return rest(context);
            });
            next(app);
        };
    }
}
