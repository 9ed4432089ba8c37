using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Imports;

/// <param name="Guest">Whom the row is about; null: somebody new.</param>
/// <param name="DuplicateOf">The index of an earlier row about the same guest.</param>
/// <param name="IsAmbiguous">Several guests have that name and institution, and there is no address to tell them apart.</param>
public sealed record RowMatch(Guest? Guest = null, int? DuplicateOf = null, bool IsAmbiguous = false);

/// <summary>
/// Finds out whom the rows of a list are about: a guest with the same e-mail address or else with the same name and
/// institution, accents and case apart. No guest belongs to two rows, and what the rows change does not change whom they
/// belong to, so that the same list matches itself the next time.
/// </summary>
public static class GuestMatching
{
    public static IReadOnlyList<RowMatch> Match(IReadOnlyList<ImportedGuest> rows, IReadOnlyCollection<Guest> guests)
    {
        var duplicates = Duplicates(rows);
        var byEmail = guests.Where(g => g.EmailKey is not null).DistinctBy(g => g.EmailKey, StringComparer.Ordinal).ToDictionary(g => g.EmailKey!, StringComparer.Ordinal);
        var claimed = new HashSet<Guid>();
        var matches = new RowMatch?[rows.Count];

        // Addresses are surer than names: they have the first choice, in whatever row they stand.
        for (var index = 0; index < rows.Count; index++)
        {
            if (duplicates[index] is { } earlier)
                matches[index] = new RowMatch(DuplicateOf: earlier);
            else if (rows[index].EmailKey is { } email && byEmail.TryGetValue(email, out var guest) && claimed.Add(guest.Id))
                matches[index] = new RowMatch(guest);
        }

        var byName = guests.ToLookup(g => ImportedGuest.NameKeyOf(g.Details.FirstName, g.Details.LastName, g.Details.Organisation), StringComparer.Ordinal);
        for (var index = 0; index < rows.Count; index++)
        {
            if (matches[index] is null)
            {
                var match = ByName(rows[index], byName, claimed);
                if (match.Guest is { } guest)
                    claimed.Add(guest.Id);
                matches[index] = match;
            }
        }

        return matches!;
    }

    private static RowMatch ByName(ImportedGuest row, ILookup<string?, Guest> byName, HashSet<Guid> claimed)
    {
        if (row.NameKey is not { } name)
            return new RowMatch();

        var free = byName[name].Where(g => !claimed.Contains(g.Id)).ToList();
        var withoutEmail = free.FindAll(g => g.EmailKey is null);
        // With an address of their own, people of one name are different people; but the address may be news of one without.
        if (row.EmailKey is not null)
            return new RowMatch(withoutEmail.Count == 1 ? withoutEmail[0] : null);

        var candidates = withoutEmail.Count > 0 ? withoutEmail : free;
        return candidates.Count > 1 ? new RowMatch(IsAmbiguous: true) : new RowMatch(candidates.FirstOrDefault());
    }

    private static int?[] Duplicates(IReadOnlyList<ImportedGuest> rows)
    {
        var byEmail = new Dictionary<string, int>(StringComparer.Ordinal);
        var byName = new Dictionary<string, int>(StringComparer.Ordinal);
        var namesWithoutEmail = new Dictionary<string, int>(StringComparer.Ordinal);
        var duplicates = new int?[rows.Count];
        for (var index = 0; index < rows.Count; index++)
        {
            var (email, name) = (rows[index].EmailKey, rows[index].NameKey);
            if (email is not null && byEmail.TryGetValue(email, out var earlier)
                || name is not null && (email is null ? byName : namesWithoutEmail).TryGetValue(name, out earlier))
            {
                duplicates[index] = earlier;
                continue;
            }

            if (email is not null)
                byEmail[email] = index;
            if (name is not null)
                byName.TryAdd(name, index);
            if (name is not null && email is null)
                namesWithoutEmail[name] = index;
        }

        return duplicates;
    }
}
