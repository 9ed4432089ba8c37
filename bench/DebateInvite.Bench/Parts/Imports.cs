using System.Text;
using DebateInvite.Bench.Data;
using DebateInvite.Bench.Measuring;
using DebateInvite.Bench.Servers;
using DebateInvite.Domain.Imports;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Bench.Parts;

/// <summary>A long list brought as a file at the desk, the first since the site was started.</summary>
internal sealed class Imports : IPart
{
    private static readonly string[] Columns =
        [nameof(ImportField.FirstName), nameof(ImportField.LastName), nameof(ImportField.Organisation), nameof(ImportField.Email), nameof(ImportField.JobTitle)];

    public string Name => "import";

    public async Task<IReadOnlyList<Row>> RunAsync(Workshop shop)
    {
        var rows = shop.Effort.Imported;
        var list = List(rows);
        var imports = new Pair<Imported>([], []);
        for (var round = 0; round < shop.Effort.Rounds; round++)
        {
            await using var site = await shop.StartSiteAsync(guests: 0);
            using var desk = await Desk.SignInAsync(site);
            imports.Ours.Add(await desk.ImportAsync(list, Columns, () => IsDoneAsync(site.Database)));
        }

        return
        [
            imports.OwnRow($"import of {rows:N0} rows, to the preview", import => import.Planned.TotalSeconds, Unit.Seconds, Goal.AtMost(10, Unit.Seconds)),
            imports.OwnRow($"import of {rows:N0} rows, stored", import => import.Stored.TotalSeconds, Unit.Seconds, Goal.AtMost(10, Unit.Seconds)),
        ];
    }

    private static async Task<bool> IsDoneAsync(SiteDatabase database)
    {
        await using var db = database.Open();
        return await db.Imports.AnyAsync(import => import.State == ImportState.Done);
    }

    private static byte[] List(int rows)
    {
        var list = new StringBuilder("Imię;Nazwisko;Instytucja;E-mail;Stanowisko\n");
        for (var number = 0; number < rows; number++)
        {
            var guest = MadeUpGuests.Details(number);
            list.Append(CultureInfo.InvariantCulture, $"{guest.FirstName};{guest.LastName};{guest.Organisation};{guest.Email};{guest.JobTitle}\n");
        }

        return Encoding.UTF8.GetBytes(list.ToString());
    }
}
