using DebateInvite.Domain.Accessibility;
using DebateInvite.Web.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Accessibility;

/// <summary>The declaration of accessibility, once organisers have written it.</summary>
public sealed class AccessibilityController(DebateContext db) : Controller
{
    [HttpGet("accessibility")]
    public async Task<IActionResult> Show(CancellationToken cancellation) =>
        await db.AccessibilityDeclarations.AsNoTracking().SingleOrDefaultAsync(d => d.Id == AccessibilityDeclaration.OnlyId, cancellation) is { } declaration
            ? View(declaration)
            : NotFound();
}
