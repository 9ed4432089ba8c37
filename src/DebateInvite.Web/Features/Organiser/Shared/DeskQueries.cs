using DebateInvite.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Shared;

public static class DeskQueries
{
    private const string Default = "Europe/Warsaw";

    /// <summary>The IANA time zone in which the desk writes times that belong to no event: the featured event's.</summary>
    public static async Task<string> DeskTimeZoneAsync(this DebateContext db, CancellationToken cancellation) =>
        await db.Events.Where(e => e.IsFeatured).Select(e => e.TimeZone).FirstOrDefaultAsync(cancellation) ?? Default;

    /// <summary>A pattern of LIKE, with <c>\</c> as its escape, for texts that contain what was typed.</summary>
    public static string Containing(string search) => $"%{Escaped(search)}%";

    // What LIKE would take for a wildcard, on either database.
    private static string Escaped(string search) =>
        search.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("%", "\\%", StringComparison.Ordinal)
            .Replace("_", "\\_", StringComparison.Ordinal)
            .Replace("[", "\\[", StringComparison.Ordinal);
}
