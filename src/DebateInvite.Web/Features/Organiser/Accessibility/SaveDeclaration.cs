using DebateInvite.Domain.Accessibility;
using DebateInvite.Domain.Editing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Accessibility;
using DebateInvite.Web.Features.Organiser.Editing;
using DebateInvite.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Accessibility;

/// <summary>Stores the declaration of accessibility, and has every page lead to it.</summary>
public sealed class SaveDeclaration(DebateContext db, KnownDeclaration known, AuditLog audit, TimeProvider clock)
{
    /// <returns>Null: nothing is declared yet.</returns>
    public Task<AccessibilityDeclaration?> FindAsync(CancellationToken cancellation) =>
        db.AccessibilityDeclarations.AsNoTracking().SingleOrDefaultAsync(d => d.Id == AccessibilityDeclaration.OnlyId, cancellation);

    /// <param name="form">Valid.</param>
    /// <param name="by">The organiser's address.</param>
    /// <returns>False when somebody else has saved it at this very moment; nothing was stored then.</returns>
    public async Task<bool> RunAsync(DeclarationForm form, string by, CancellationToken cancellation)
    {
        var stored = await db.AccessibilityDeclarations.SingleOrDefaultAsync(d => d.Id == AccessibilityDeclaration.OnlyId, cancellation);
        if ((stored?.Version ?? Guid.Empty) != form.Version)
            return false;

        var before = DeclarationForm.Of(stored);
        var declaration = stored ?? db.AccessibilityDeclarations.Add(new AccessibilityDeclaration()).Entity;
        form.ApplyTo(declaration);
        var changed = Meanwhile.Changed(before, DeclarationForm.Of(declaration), DeclarationForm.Fields);
        declaration.Edits = declaration.Edits.With(changed, by, clock.Now());
        declaration.Version = Guid.NewGuid();
        audit.Note(AuditKind.DeclarationSaved, subject: string.Join(", ", changed));
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException failure) when (failure is DbUpdateConcurrencyException || db.IsUniqueViolation(failure))
        {
            return false;
        }

        known.IsMade = true;
        return true;
    }
}
