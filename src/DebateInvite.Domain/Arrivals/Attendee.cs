using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Domain.Arrivals;

/// <summary>One of those whom a guest's record lets in: the guest, or somebody whom they bring along.</summary>
/// <param name="Key">
/// Tells them apart: empty for the guest; for a companion, a hash of the name without accents, since a database may name the key in an
/// error, and errors are logged. A companion's place in the list would be somebody else's once the guest names others.
/// </param>
public sealed record Attendee(string Key, string Name)
{
    public const int KeyMaxLength = 16;

    public bool IsGuest => Key.Length == 0;

    /// <summary>The guest first, then the companions in their order.</summary>
    public static IReadOnlyList<Attendee> Of(Guest guest)
    {
        var all = new List<Attendee> { new("", guest.FullName) };
        foreach (var name in guest.Snapshot.Companions)
        {
            var number = 1;
            while (all.Exists(one => one.Key == KeyOf(name, number)))
                number++;
            all.Add(new Attendee(KeyOf(name, number), name));
        }

        return all;
    }

    // A number tells namesakes apart.
    private static string KeyOf(string name, int number) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"{CleanText.Folded(name)}\n{number}"))))[..KeyMaxLength];
}
