using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.MyReply;

public enum EditOutcome
{
    Saved,

    /// <summary>The guest was changed elsewhere since the form was opened; nothing is stored.</summary>
    Conflict,

    /// <summary>Another guest of the event has the new e-mail address; nothing is stored.</summary>
    EmailTaken,

    NotFound,
}

/// <summary>A guest's details are corrected, by the guest or by an organiser. The reply stays what it is.</summary>
public sealed class EditReply(DebateContext db, TimeProvider clock)
{
    /// <param name="remarks">Null: they stay what they are.</param>
    /// <param name="version">The <see cref="Guest.Version"/> that was on the form.</param>
    public Task<EditOutcome> RunAsync(
        Guid guestId, Guid version, GuestDetails details, ChangedBy by, CancellationToken cancellation, GuestRemarks? remarks = null) =>
        db.InTransactionAsync(
            async token =>
            {
                var guest = await db.Guests.SingleOrDefaultAsync(g => g.Id == guestId, token);
                if (guest is null)
                    return EditOutcome.NotFound;
                if (guest.Version != version)
                    return EditOutcome.Conflict;

                var before = guest.Snapshot;
                var isChanged = guest.Describe(details);
                if (remarks is not null)
                    isChanged |= guest.Remark(remarks);
                if (!isChanged)
                    return EditOutcome.Saved;

                db.GuestChanges.Add(GuestChange.Of(guest, GuestChangeKind.Edited, before, clock.Now(), by));
                try
                {
                    await db.SaveChangesAsync(token);
                    return EditOutcome.Saved;
                }
                catch (DbUpdateConcurrencyException)
                {
                    return EditOutcome.Conflict;
                }
                catch (DbUpdateException failure) when (db.IsUniqueViolation(failure))
                {
                    return EditOutcome.EmailTaken;
                }
            },
            cancellation);
}
