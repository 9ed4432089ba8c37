using DebateInvite.Domain.Accessibility;
using DebateInvite.Web.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Accessibility;

/// <summary>
/// The declaration of accessibility, once organisers have written it. Its parts have the identifiers, order and headings of the technical conditions
/// that the Polish Ministry of Digital Affairs has set for it (2.0 of 31 July 2024).
/// </summary>
public sealed class AccessibilityController(DebateContext db) : Controller
{
    [HttpGet("accessibility")]
    public async Task<IActionResult> Show(CancellationToken cancellation) =>
        await db.AccessibilityDeclarations.AsNoTracking().SingleOrDefaultAsync(d => d.Id == AccessibilityDeclaration.OnlyId, cancellation) is { } declaration
            ? View(declaration)
            : NotFound();
}
