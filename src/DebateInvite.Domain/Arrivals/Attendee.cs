using System.Globalization;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Domain.Arrivals;

/// <summary>One of those whom a guest's record lets in: the guest, or somebody whom they bring along.</summary>
/// <param name="Key">
/// Tells them apart: empty for the guest, the name without accents for a companion. A companion's place in the list would be somebody
/// else's once the guest names others.
/// </param>
public sealed record Attendee(string Key, string Name)
{
    // Folding makes two letters of some, and a number tells namesakes apart.
    public const int KeyMaxLength = Companion.NameMaxLength + 20;

    public bool IsGuest => Key.Length == 0;

    /// <summary>The guest first, then the companions in their order.</summary>
    public static IReadOnlyList<Attendee> Of(Guest guest)
    {
        var all = new List<Attendee> { new("", guest.FullName) };
        foreach (var name in guest.Snapshot.Companions)
        {
            var key = CleanText.Cut(CleanText.Folded(name), Companion.NameMaxLength);
            for (var number = 2; all.Exists(one => one.Key == key); number++)
                key = string.Create(CultureInfo.InvariantCulture, $"{CleanText.Cut(CleanText.Folded(name), Companion.NameMaxLength)} #{number}");
            all.Add(new Attendee(key, name));
        }

        return all;
    }
}
