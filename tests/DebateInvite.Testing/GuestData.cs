using DebateInvite.Domain;
using DebateInvite.Domain.Guests;

namespace DebateInvite.Testing;

/// <summary>Guests who exist in tests only, with the letters that real ones have.</summary>
public static class GuestData
{
    /// <summary>The reply form filled in properly. Each number is another person; set an item to change a field.</summary>
    public static Dictionary<string, string> Rsvp(int number = 1) => new(StringComparer.Ordinal)
    {
        ["FirstName"] = "Świętosława",
        ["LastName"] = "Żółć-Gęślą",
        ["Email"] = $"swietoslawa.zolc{number}@example.org",
        ["Phone"] = "+48 22 123 45 67",
        ["Organisation"] = "Spółdzielnia Socjalna „Przystań”",
        ["JobTitle"] = "członkini zarządu",
        ["Sector"] = nameof(Sector.SocialEconomy),
        ["Language"] = "pl",
        ["Question"] = "Jak klauzule społeczne sprawdziły się w małych gminach?",
        ["ClauseAcknowledged"] = "true",
    };

    public static GuestDetails Details(int number = 1) => new()
    {
        FirstName = "Łucja",
        LastName = "Źródło",
        Email = $"lucja.zrodlo{number}@example.org",
        Organisation = "Urząd Gminy Przykładowo",
        Language = Language.Pl,
    };
}
