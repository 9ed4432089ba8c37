using DebateInvite.Domain;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;

namespace DebateInvite.Web.Tests.Features.Organiser.Guests;

/// <summary>A site with a list of more than one page, for tests that only read.</summary>
public sealed class CrowdedSite : IAsyncLifetime
{
    public const int CrowdSize = 60;

    /// <summary>Everybody, in the order of the list.</summary>
    public const int All = CrowdSize + 5;

    public SiteHost Host { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await Host.InitializeAsync();
        await Host.AddAsync(
        [
            (new() { FirstName = "Świętosława", LastName = "Żółć-Gęślą", Email = "zolc@example.org", Organisation = "Spółdzielnia „Przystań”" }, Reply.Accepted),
            (new() { FirstName = "Łukasz", LastName = "Łęcki", Email = "lecki@example.org", Organisation = "Fundacja Łąka" }, Reply.Accepted),
            (new() { FirstName = "Hélène", LastName = "Lefèvre", Email = "helene@example.org", Organisation = "Ville d’Exemple", Language = Language.Fr }, Reply.Declined),
            (new() { FirstName = "Олена", LastName = "Шевченко", Organisation = "Громада" }, Reply.None),
            (new() { FirstName = "100%", LastName = "Under_[score", Email = "percent@example.org" }, Reply.Cancelled),
            .. Enumerable.Range(1, CrowdSize).Select(number => (
                new GuestDetails { FirstName = "Masława", LastName = $"Ludna {number:000}", Email = $"crowd{number}@example.org", Organisation = "Tłum" }, Reply.None)),
        ]);
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
