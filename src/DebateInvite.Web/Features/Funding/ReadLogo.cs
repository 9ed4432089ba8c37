using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Hosting;
using DebateInvite.Web.Images;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Funding;

/// <summary>Finds a logo's picture.</summary>
public sealed class ReadLogo(DebateContext db)
{
    /// <returns>404 when the event has no such logo.</returns>
    public async Task<IActionResult> RunAsync(DebateEvent debate, string hash, CancellationToken cancellation) =>
        debate.LogoWith(hash) is not null
        && await db.LogoImages.AsNoTracking().SingleOrDefaultAsync(image => image.EventId == debate.Id && image.Hash == hash, cancellation) is { } found
            ? new PictureFile(found, debate.IsPublished)
            : new NotFoundResult();
}

/// <summary>A picture whose address is made of what it shows, so whoever has it need never ask again (RFC 8246).</summary>
/// <param name="isForAll">Whether servers on the way may keep it too.</param>
public sealed class PictureFile(LogoImage image, bool isForAll) : IActionResult
{
    public Task ExecuteResultAsync(ActionContext context)
    {
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
        var body = new KeptBody(image.Content);
        var isText = image.ContentType == SvgFile.ContentType;
        var coded = isText ? body.For(request) : body.Plain;
        response.Headers.CacheControl = (isForAll ? "public" : "private") + ", max-age=31536000, immutable";
        if (isText)
            response.Headers.Vary = "Accept-Encoding";
        if (coded.IsKnownTo(request))
            return coded.NotModified(response);

        response.ContentType = image.ContentType;
        coded.Describe(response);
        return coded.SendAsync(response);
    }
}
