using DebateInvite.Domain.Events;
using DebateInvite.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Primitives;

namespace DebateInvite.Web.Features.Shared;

/// <summary>
/// A page that says nothing about who asks, nor by which query: made once and kept for all (<see cref="KeptPages"/>), until an event changes
/// or time alone makes it say something else. Browsers ask each time whether theirs is still the same.
/// </summary>
/// <param name="result">Answers 200 and sets no cookie.</param>
/// <param name="debate">What it is about.</param>
/// <param name="now">The instant at which it says what it says. UTC.</param>
public sealed class SameForEverybody(ActionResult result, DebateEvent debate, DateTime now) : ActionResult
{
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        if (http.Features.Get<MissedPage>() is not { } missed)
        {
            await result.ExecuteResultAsync(context);
            return;
        }

        http.Request.QueryString = QueryString.Empty;
        var body = new KeptBody(await BodyAsync(context));
        var coded = body.For(http.Request);
        var response = http.Response;
        response.Headers.CacheControl = "no-cache";
        response.Headers.Vary = "Accept-Encoding";
        coded.Describe(response);
        // What else is a header of each answer is added as it begins.
        await response.StartAsync();
        var page = new KeptPage(body, [.. response.Headers.Where(IsOfThePage)], now, Earlier(now + KeptPages.Lifetime, debate.NextChangeAfter(now)));
        http.RequestServices.GetRequiredService<KeptPages>().Keep(missed, page);
        await coded.SendAsync(response);
    }

    private static DateTime Earlier(DateTime one, DateTime other) => one < other ? one : other;

    private static bool IsOfThePage(KeyValuePair<string, StringValues> header) =>
        header.Key is not ("Date" or "ETag" or "Content-Length" or "Content-Encoding" or "Set-Cookie");

    private async Task<byte[]> BodyAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        var sent = response.Body;
        using var body = new MemoryStream();
        response.Body = body;
        try
        {
            await result.ExecuteResultAsync(context);
            return body.ToArray();
        }
        finally
        {
            response.Body = sent;
        }
    }
}
