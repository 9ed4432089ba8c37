using System.Globalization;
using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Imports;

namespace DebateInvite.Domain.Prints;

/// <summary>Somebody on a security list: no more of them than who guards a building needs.</summary>
/// <param name="Person">Which of the guest's record (<see cref="Attendee.Key"/>); empty: the guest.</param>
/// <param name="LastName">Empty where only one name is known, which is then the first.</param>
/// <param name="With">Of a companion, whom they come with; null: a guest.</param>
public sealed record SecurityRow(Guid GuestId, string Person, string LastName, string FirstName, string? Organisation, string? With = null)
{
    private static readonly StringComparer PolishOrder = StringComparer.Create(CultureInfo.GetCultureInfo("pl-PL"), ignoreCase: true);

    /// <summary>The guest and their companions, sorted by last name, then first name, in Polish order.</summary>
    /// <param name="guests">Who has a seat.</param>
    public static IReadOnlyList<SecurityRow> Of(IEnumerable<Guest> guests) =>
    [
        .. guests.SelectMany(guest => Attendee.Of(guest).Select(who => Of(guest, who)))
            .OrderBy(row => row.SortName, PolishOrder).ThenBy(row => row.FirstName, PolishOrder).ThenBy(row => row.Organisation, PolishOrder).ThenBy(row => row.GuestId),
    ];

    /// <summary>Whether the guard would read the same.</summary>
    public bool SaysTheSameAs(SecurityRow other) =>
        (LastName, FirstName, Organisation, With) == (other.LastName, other.FirstName, other.Organisation, other.With);

    private string SortName => LastName.Length > 0 ? LastName : FirstName;

    // Guests have typed a companion's name into one field.
    private static SecurityRow Of(Guest guest, Attendee who)
    {
        if (who.IsGuest)
            return new SecurityRow(guest.Id, who.Key, guest.Details.LastName, guest.Details.FirstName, guest.Details.Organisation);

        var name = WholeName.Split(who.Name, isLastFirst: false);
        return name is { First: not null, Last: not null, Beside: null, AreTwo: false }
            ? new SecurityRow(guest.Id, who.Key, name.Last, name.First, Organisation: null, guest.FullName)
            : new SecurityRow(guest.Id, who.Key, who.Name, "", Organisation: null, guest.FullName);
    }
}

/// <summary>What is different from one list to the next.</summary>
/// <param name="Changed">The same person, told differently.</param>
public sealed record SecurityChanges(IReadOnlyList<SecurityRow> Added, IReadOnlyList<SecurityRow> Removed, IReadOnlyList<ChangedRow> Changed)
{
    public bool IsNone => Added.Count + Removed.Count + Changed.Count == 0;

    public static SecurityChanges Between(IReadOnlyList<SecurityRow> before, IReadOnlyList<SecurityRow> after)
    {
        // Where two records have become one, a person may stand twice on a list.
        var (old, now) = (before.ToLookup(row => (row.GuestId, row.Person)), after.ToLookup(row => (row.GuestId, row.Person)));
        return new SecurityChanges(
            [.. after.Where(row => !old.Contains((row.GuestId, row.Person)))],
            [.. before.Where(row => !now.Contains((row.GuestId, row.Person)))],
            [.. now.Where(group => old.Contains(group.Key) && !old[group.Key].Any(group.First().SaysTheSameAs)).Select(group => new ChangedRow(old[group.Key].First(), group.First()))]);
    }

    /// <summary>The same, without who is erased.</summary>
    public SecurityChanges Without(IReadOnlySet<Guid> guests) => new(
        [.. Added.Where(row => !guests.Contains(row.GuestId))],
        [.. Removed.Where(row => !guests.Contains(row.GuestId))],
        [.. Changed.Where(row => !guests.Contains(row.After.GuestId))]);
}

public sealed record ChangedRow(SecurityRow Before, SecurityRow After);
