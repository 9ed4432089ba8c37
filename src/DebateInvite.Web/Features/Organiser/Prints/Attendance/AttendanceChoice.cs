using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Features.Organiser.Shared;

namespace DebateInvite.Web.Features.Organiser.Prints.Attendance;

/// <summary>By what the people are parted into lists.</summary>
public enum AttendanceGrouping
{
    Together,
    Sector,

    /// <summary>Who has several tags signs on the list of the first one.</summary>
    Tag,
}

/// <summary>What else is said of people beside their names.</summary>
public enum AttendanceColumn
{
    Organisation,
    JobTitle,
    Email,
}

/// <summary>How the list is to look. Read from an address, so anything that means nothing counts as not said.</summary>
/// <param name="Tag">Only guests with it; null: all.</param>
/// <param name="Columns">By their names.</param>
/// <param name="Rows">How many empty rows each list ends with.</param>
public sealed record AttendanceChoice(string? Tag, AttendanceGrouping By, IReadOnlyList<string> Columns, int Rows)
{
    public const int MostRows = 200;
    private const int DefaultRows = 10;

    /// <param name="rows">Null: nothing has been chosen yet.</param>
    public static AttendanceChoice Read(string? tag, string? by, string[]? columns, string? rows) => new(
        GuestCriteria.CleanTag(tag),
        NameOf.Read<AttendanceGrouping>(by) ?? AttendanceGrouping.Together,
        rows is null ? [nameof(AttendanceColumn.Organisation), nameof(AttendanceColumn.JobTitle)] : [.. (columns ?? []).Where(name => NameOf.Read<AttendanceColumn>(name) is not null)],
        Math.Clamp(FormNumbers.Whole(rows) ?? DefaultRows, 0, MostRows));

    public bool Shows(AttendanceColumn column) => Columns.Contains(column.ToString(), StringComparer.OrdinalIgnoreCase);
}
