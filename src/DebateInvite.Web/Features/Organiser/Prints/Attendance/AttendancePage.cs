using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;

namespace DebateInvite.Web.Features.Organiser.Prints.Attendance;

/// <param name="Tags">Those that one can choose.</param>
public sealed record AttendancePage(DebateEvent Event, Seated People, IReadOnlyList<string> Tags, AttendanceChoice Choice)
{
    /// <summary>Each begins on a page of its own; everybody is on one of them, once.</summary>
    public IReadOnlyList<AttendanceList> Lists => Choice.By switch
    {
        AttendanceGrouping.Sector => [.. Rows.GroupBy(row => row.Guest.Details.Sector).OrderBy(group => group.Key is null).ThenBy(group => group.Key)
            .Select(group => new AttendanceList(group.Key is { } sector ? Terms.Of(sector) : AttendanceTexts.NoSector, [.. group]))],
        AttendanceGrouping.Tag => [.. Rows.GroupBy(row => FirstTagOf(row.Guest), StringComparer.Ordinal).OrderBy(group => group.Key is null).ThenBy(group => group.Key, StringComparer.CurrentCulture)
            .Select(group => new AttendanceList(group.Key ?? AttendanceTexts.NoTag, [.. group]))],
        _ => [new AttendanceList(Choice.Tag, [.. Rows])],
    };

    private IEnumerable<AttendanceRow> Rows => People.Each.Select(one => new AttendanceRow(one.Guest, one.Who));

    private string? FirstTagOf(Guest guest) => Choice.Tag ?? guest.Remarks.Tags.Order(StringComparer.CurrentCulture).FirstOrDefault();
}

/// <param name="Name">Whose list it is; null: everybody's.</param>
public sealed record AttendanceList(string? Name, IReadOnlyList<AttendanceRow> Rows);

/// <summary>Somebody who has a seat.</summary>
public sealed record AttendanceRow(Guest Guest, Attendee Who)
{
    /// <summary>As the list is sorted: the last name first.</summary>
    public string Name => Who.IsGuest ? $"{Guest.Details.LastName} {Guest.Details.FirstName}".Trim() : Who.Name;

    /// <summary>Whom a companion comes with; null: a guest.</summary>
    public string? With => Who.IsGuest ? null : Guest.FullName;
}
