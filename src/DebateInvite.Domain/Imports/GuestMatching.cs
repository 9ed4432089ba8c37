using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Domain.Imports;

/// <param name="Guest">Whom the row is about; null: somebody new.</param>
/// <param name="DuplicateOf">The index of an earlier row about the same guest.</param>
/// <param name="IsAmbiguous">Several guests have that name and institution, or share that address, and nothing tells them apart.</param>
/// <param name="Owner">A guest who has the row's address under another name: it is not said who is meant.</param>
/// <param name="SharesWith">The index of an earlier row with the same address and another name: they are two people of one office.</param>
public sealed record RowMatch(Guest? Guest = null, int? DuplicateOf = null, bool IsAmbiguous = false, Guest? Owner = null, int? SharesWith = null);

/// <summary>
/// Finds out whom the rows of a list are about: a guest with the same e-mail address and the same name
/// (<see cref="PersonName"/>), or else with the same name and institution, accents and case apart; a row that says nothing but a name is
/// about whoever is called so. No guest belongs to two rows,
/// and what the rows change does not change whom they belong to, so that the same list matches itself the next time.
/// </summary>
public static class GuestMatching
{
    public static IReadOnlyList<RowMatch> Match(IReadOnlyList<ImportedGuest> rows, IReadOnlyCollection<Guest> guests)
    {
        var (duplicates, shared) = Duplicates(rows);
        var byEmail = guests.Where(g => g.EmailKey is not null).ToLookup(g => g.EmailKey!, StringComparer.Ordinal);
        var claimed = new HashSet<Guid>();
        var matches = new RowMatch?[rows.Count];

        // Addresses are surer than names: they have the first choice, in whatever row they stand.
        for (var index = 0; index < rows.Count; index++)
        {
            if (duplicates[index] is { } earlier)
                matches[index] = new RowMatch(DuplicateOf: earlier);
            else if (rows[index].EmailKey is { } email && ByEmail(rows[index], byEmail[email], claimed) is { } match)
                matches[index] = match;
        }

        var byName = guests.ToLookup(g => ImportedGuest.NameKeyOf(g.Details.FirstName, g.Details.LastName, g.Details.Organisation), StringComparer.Ordinal);
        // A list without institutions and addresses says of nobody that they have none.
        var byNameAlone = guests.ToLookup(g => ImportedGuest.NameKeyOf(g.Details.FirstName, g.Details.LastName, organisation: null), StringComparer.Ordinal);
        for (var index = 0; index < rows.Count; index++)
        {
            if (matches[index] is not null)
                continue;

            var saysOnlyAName = rows[index].EmailKey is null && CleanText.Line(rows[index].Details.Organisation) is null;
            var match = ByName(rows[index], saysOnlyAName ? byNameAlone : byName, claimed);
            if (match.Guest is { } guest)
                claimed.Add(guest.Id);
            else if (!match.IsAmbiguous && rows[index].EmailKey is { } email && byEmail[email].Any())
                match = new RowMatch(Owner: byEmail[email].FirstOrDefault(owner => !claimed.Contains(owner.Id)) ?? byEmail[email].First());
            matches[index] = match with { SharesWith = shared[index] };
        }

        return matches!;
    }

    // Of several who share an address, the one who is called so; a row without a name is about the only one who has it.
    private static RowMatch? ByEmail(ImportedGuest row, IEnumerable<Guest> owners, HashSet<Guid> claimed)
    {
        var called = owners.Where(owner => !claimed.Contains(owner.Id) && owner.IsCalled(row.Details.FirstName, row.Details.LastName)).ToList();
        var exactly = called.FindAll(owner => NameOf(owner.Details) == NameOf(row.Details));
        var meant = exactly.Count > 0 ? exactly : called;
        if (meant.Count > 1)
            return new RowMatch(IsAmbiguous: true);
        if (meant.Count == 0)
            return null;

        claimed.Add(meant[0].Id);
        return new RowMatch(meant[0]);
    }

    private static string NameOf(GuestDetails details) => CleanText.Folded(CleanText.Line(details.WholeName()));

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

    private static (int?[] Duplicates, int?[] Shared) Duplicates(IReadOnlyList<ImportedGuest> rows)
    {
        var byEmail = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var byName = new Dictionary<string, int>(StringComparer.Ordinal);
        var namesWithoutEmail = new Dictionary<string, int>(StringComparer.Ordinal);
        var duplicates = new int?[rows.Count];
        var shared = new int?[rows.Count];
        for (var index = 0; index < rows.Count; index++)
        {
            var (email, name, said) = (rows[index].EmailKey, rows[index].NameKey, rows[index].Details);
            var sameAddress = email is null ? [] : byEmail.GetValueOrDefault(email) ?? [];
            var same = sameAddress.FindIndex(other => PersonName.AreSame(rows[other].Details.FirstName, rows[other].Details.LastName, said.FirstName, said.LastName));
            var earlier = -1;
            if (same >= 0 || (name is not null && (email is null ? byName : namesWithoutEmail).TryGetValue(name, out earlier)))
            {
                duplicates[index] = same >= 0 ? sameAddress[same] : earlier;
                continue;
            }

            if (sameAddress.Count > 0)
                shared[index] = sameAddress[0];
            if (email is not null)
                byEmail[email] = [.. sameAddress, index];
            if (name is not null)
                byName.TryAdd(name, index);
            if (name is not null && email is null)
                namesWithoutEmail[name] = index;
        }

        return (duplicates, shared);
    }
}
