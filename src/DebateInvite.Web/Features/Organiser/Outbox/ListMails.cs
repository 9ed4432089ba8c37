using DebateInvite.Domain.Outbox;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Features.Organiser.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Features.Organiser.Outbox;

/// <summary>One page of the mails, the newest first.</summary>
public sealed class ListMails(DebateContext db, IOptions<OutboxOptions> options, TimeProvider clock)
{
    public const int PageSize = 50;

    /// <param name="state">Only those in it; null: any.</param>
    /// <param name="search">A part of the recipient's address or name; null: all.</param>
    /// <param name="page">From 1; the nearest page that there is, is shown.</param>
    public async Task<OutboxPage> RunAsync(OutboxState? state, string? search, int? page, CancellationToken cancellation)
    {
        var messages = Found(state, search);
        var (now, latest) = (clock.Now(), StrandedMails.LatestDue(clock.Now(), options.Value));
        var pager = Pager.Of(page, PageSize, await messages.CountAsync(cancellation));
        var rows = await messages
            .OrderByDescending(m => m.CreatedAt).ThenByDescending(m => m.Id)
            .Skip(pager.Skip).Take(PageSize)
            .Select(m => new OutboxRow(
                m.Id, m.To, m.ToName, m.Kind, db.Events.Where(e => e.Id == m.EventId).Select(e => e.Slug).FirstOrDefault(),
                m.State, m.State == OutboxState.Pending && (m.DueAt > now || m.LeasedUntil > latest), m.Attempts, m.LastError, m.CreatedAt, m.DueAt, m.SentAt))
            .ToListAsync(cancellation);
        var failed = await db.Outbox.CountAsync(m => m.State == OutboxState.Failed, cancellation)
            + await db.Outbox.Stranded(now, options.Value).CountAsync(cancellation);
        return new OutboxPage(rows, state, search, pager, failed, await db.DeskTimeZoneAsync(cancellation));
    }

    private IQueryable<OutboxMessage> Found(OutboxState? state, string? search)
    {
        var messages = db.Outbox.AsNoTracking();
        if (state is not null)
            messages = messages.Where(m => m.State == state);
        if (search is not null)
        {
            var pattern = DeskQueries.Containing(search);
            messages = messages.Where(m => EF.Functions.Like(m.To, pattern, "\\") || EF.Functions.Like(m.ToName!, pattern, "\\"));
        }

        return messages;
    }
}
