using DebateInvite.Domain.Events;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Mvc;
using NetEscapades.AspNetCore.SecurityHeaders;

namespace DebateInvite.Web.Features.Funding;

/// <summary>The logos of who pays for an event, while guests see its pages.</summary>
[SecurityHeadersPolicy(SecurityRegistration.Pictures)]
public sealed class LogoController : Controller
{
    [HttpGet("{slug:slug}/logo/{hash}")]
    public Task<IActionResult> Show(DebateEvent debate, string hash, [FromServices] ReadLogo read, CancellationToken cancellation) =>
        read.RunAsync(debate, hash, cancellation);
}
