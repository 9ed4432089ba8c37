using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Import;

/// <summary>Address books as programs export them come in without a column being named by hand. AddressBooks/README.md says whence their headings are.</summary>
public sealed class AddressBookTests : DeskTest
{
    [Theory]
    [InlineData("outlook-pl.csv")]
    [InlineData("outlook-en.csv")]
    [InlineData("outlook-fr.csv")]
    [InlineData("google.csv")]
    [InlineData("google-older.csv")]
    [InlineData("thunderbird-pl.csv")]
    [InlineData("thunderbird-en.csv")]
    [InlineData("thunderbird-fr.csv")]
    public async Task Import_AddressBook_ComesInByItself(string name)
    {
        var file = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "Features", "Organiser", "Import", "AddressBooks", name));

        var result = await Organiser.ImportAsync(Site, name, file);

        (result.Figures()["dodane"], result.Figures()["pominięte"]).ShouldBe((2, 0));
        var guests = await Site.QueryAsync(db => db.Guests.AsNoTracking().OrderBy(g => g.Details.Email).ToListAsync());
        guests.Select(Brief).ShouldBe(name.EndsWith("-fr.csv", StringComparison.Ordinal)
            ?
            [
                "François|Modèle|francois.modele@example.org|+33 1 23 45 67 90|Société Modèle|directeur||",
                "Hélène|Exemple|helene.exemple@example.org|+33 1 23 45 67 89|Ville d’Exemple|élue||rencontrée en mai",
            ]
            :
            [
                "Łukasz|Wzorcowy|lukasz.wzorcowy@example.org|+48 600 700 802|Spółdzielnia „Wzór”|prezes||",
                "Żaneta|Przykładowa|zaneta.przykladowa@example.org|+48 600 700 801|Urząd Gminy Przykładowo|wójt||spotkana w maju",
            ]);
        guests.Select(guest => guest.Tags).ShouldBe(name is "google.csv" ? ["", ",panel,"] : ["", ""]);
    }

    private static string Brief(Guest guest) => string.Join(
        '|', guest.Details.FirstName, guest.Details.LastName, guest.Details.Email, guest.Details.Phone, guest.Details.Organisation, guest.Details.JobTitle, guest.Salutation, guest.Notes);
}
