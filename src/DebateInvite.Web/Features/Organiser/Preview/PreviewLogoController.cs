using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Funding;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Mvc;
using NetEscapades.AspNetCore.SecurityHeaders;

namespace DebateInvite.Web.Features.Organiser.Preview;

/// <summary>The logos of an event that guests do not see, for organisers.</summary>
[Route("organiser/{slug:slug}/preview/logo/{hash}")]
[Needs(Right.SeeGuests)]
[SecurityHeadersPolicy(SecurityRegistration.Pictures)]
public sealed class PreviewLogoController : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(DebateEvent debate, string hash, [FromServices] ReadLogo read, CancellationToken cancellation) =>
        read.RunAsync(debate, hash, cancellation);
}
