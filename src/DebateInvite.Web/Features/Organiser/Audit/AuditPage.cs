using DebateInvite.Domain.Events;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Organiser.Shared;

namespace DebateInvite.Web.Features.Organiser.Audit;

/// <param name="TimeZone">In which times are written.</param>
public sealed record AuditPage(IReadOnlyList<AuditEntry> Entries, AuditFilter Filter, Pager Pager, string TimeZone)
{
    public string Stamp(DateTime utc) => Dates.Stamp(EventTime.ToLocal(utc, TimeZone));
}
