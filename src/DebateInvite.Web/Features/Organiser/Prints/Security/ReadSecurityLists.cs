using DebateInvite.Domain.Events;
using DebateInvite.Domain.Prints;
using DebateInvite.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Prints.Security;

/// <summary>Reads what of the security list has been issued.</summary>
public sealed class ReadSecurityLists(DebateContext db, ReadSeated seated, TimeProvider clock)
{
    public async Task<SecurityPage> RunAsync(DebateEvent debate, SecurityForm form, CancellationToken cancellation)
    {
        var lists = await db.SecurityLists.AsNoTracking().Where(l => l.EventId == debate.Id).OrderBy(l => l.Number).ToListAsync(cancellation);
        var people = await seated.RunAsync(debate, tag: null, cancellation);
        var issued = lists.Select((list, place) => new IssuedList(list, list.Since(lists.ElementAtOrDefault(place - 1)))).Reverse().ToList();
        var changes = lists is [.., { ForgottenAt: null } last] && !people.AreTooMany ? SecurityChanges.Between(last.Rows, SecurityRow.Of(people.Guests)) : null;
        return new SecurityPage(debate, people, issued, changes, form, SecurityList.MayBeIssuedAt(debate, clock.Now()));
    }

    /// <summary>The version before one; null: it is the first.</summary>
    public Task<SecurityList?> BeforeAsync(SecurityList list, CancellationToken cancellation) =>
        db.SecurityLists.AsNoTracking().SingleOrDefaultAsync(l => l.EventId == list.EventId && l.Number == list.Number - 1, cancellation);
}

/// <param name="Issued">The latest first.</param>
/// <param name="Changes">What would be different on the next version; null: there is nothing to compare with.</param>
/// <param name="MayIssue">Not once names would no longer be kept.</param>
public sealed record SecurityPage(DebateEvent Event, Seated People, IReadOnlyList<IssuedList> Issued, SecurityChanges? Changes, SecurityForm Form, bool MayIssue)
{
    public DateOnly KeptUntil => DateOnly.FromDateTime(EventTime.ToLocal(SecurityList.KeptUntil(Event), Event.TimeZone)).AddDays(-1);
}

/// <param name="Since">What changed with it; null: nothing to compare with.</param>
public sealed record IssuedList(SecurityList List, SecurityChanges? Since);

/// <inheritdoc cref="IssuedList"/>
public sealed record SecurityListPage(DebateEvent Event, SecurityList List, SecurityChanges? Since)
{
    public string IssuedAt => Dates.Stamp(EventTime.ToLocal(List.IssuedAt, Event.TimeZone));
}
