using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Domain.Imports;

/// <summary>Takes an import back: whom it added goes, and of whom it changed it is again as before, except what was changed since.</summary>
public static class ImportUndo
{
    private static readonly Dictionary<string, Func<GuestDetails, string?, GuestDetails>> Details = new(StringComparer.Ordinal)
    {
        [nameof(GuestDetails.FirstName)] = (details, value) => details with { FirstName = value ?? "" },
        [nameof(GuestDetails.LastName)] = (details, value) => details with { LastName = value ?? "" },
        [nameof(GuestDetails.Email)] = (details, value) => details with { Email = value },
        [nameof(GuestDetails.Phone)] = (details, value) => details with { Phone = value },
        [nameof(GuestDetails.Organisation)] = (details, value) => details with { Organisation = value },
        [nameof(GuestDetails.JobTitle)] = (details, value) => details with { JobTitle = value },
        [nameof(GuestDetails.Sector)] = (details, value) => details with { Sector = NameOf.Read<Sector>(value) },
        [nameof(GuestDetails.Language)] = (details, value) => details with { Language = NameOf.Read<Language>(value) ?? details.Language },
    };

    /// <summary>Whether the guest has answered, been invited or looked at the invitation since then (UTC).</summary>
    public static bool IsTooLateFor(Guest guest, DateTime importedAt) =>
        guest.RepliedAt > importedAt || guest.InvitedAt > importedAt || guest.LastOpenedAt > importedAt;

    /// <summary>Gives a guest's fields the values that they had.</summary>
    /// <param name="changes">What the import changed, as the history has it.</param>
    /// <returns>Whether anything changed; false too where all of it was changed again since.</returns>
    public static bool Undo(Guest guest, IEnumerable<FieldChange> changes)
    {
        var now = guest.Snapshot;
        var (details, remarks) = (now.Details, now.Remarks);
        foreach (var (field, before, after) in changes)
        {
            if (field == nameof(Guest.Tags))
                remarks = remarks with { Tags = [.. remarks.Tags.Except(Words(after).Except(Words(before), StringComparer.Ordinal), StringComparer.Ordinal)] };
            else if (now.ValueOf(field) != after)
                continue;
            else if (field == nameof(Guest.Salutation))
                remarks = remarks with { Salutation = before };
            else if (field == nameof(Guest.Notes))
                remarks = remarks with { Notes = before };
            else if (Details.TryGetValue(field, out var set))
                details = set(details, before);
        }

        return guest.Describe(details) | guest.Remark(remarks);
    }

    private static string[] Words(string? tags) => (tags ?? "").Split(", ", StringSplitOptions.RemoveEmptyEntries);
}
