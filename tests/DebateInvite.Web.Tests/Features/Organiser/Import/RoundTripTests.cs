using System.Diagnostics;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Import;

/// <summary>
/// I6: our own exports come back unchanged, also after a spreadsheet program has saved them in another format. The files in
/// RoundTrips were made by LibreOffice, as its README.md tells; where it is installed, they are made anew.
/// </summary>
public sealed class RoundTripTests : IAsyncLifetime
{
    private const string Export = "/organiser/debata/guests/export";

    private static readonly string Kept = Path.Combine(AppContext.BaseDirectory, "Features", "Organiser", "Import", "RoundTrips");

    private readonly SiteHost site = new();
    private SiteClient organiser = null!;

    public static TheoryData<string, string, string> Ways => new()
    {
        // From the export's format, how the program opens it, what it saves.
        { "csv", "CSV:59,34,76,1,,0,false,false", "xlsx" },
        { "csv", "CSV:59,34,76,1,,0,false,false", "ods" },
        { "csv", "CSV:59,34,76,1,,0,true,false", "xlsx" },
        { "csv", "CSV:59,34,76,1,,0,false,true", "ods" },
        { "xlsx", "", "ods" },
        { "xlsx", "", "xlsx" },
        { "xlsx", "", "csv" },
    };

    public async ValueTask InitializeAsync()
    {
        await site.InitializeAsync();
        organiser = await site.NewOrganiserAsync();
        await site.AddAsync(
        [
            (GuestData.Details() with { FirstName = "Łucja", LastName = "Źródło", Email = "lucja@example.org", Phone = "+48 22 123 45 67", Organisation = "„Przystań”; \"Łąka\"", Sector = Sector.Ngo }, Reply.Accepted),
            (GuestData.Details(2) with { FirstName = "Hélène", LastName = "Lefèvre", Email = "helene@example.org", Phone = "600700800", Language = Domain.Language.Fr }, Reply.Declined),
            (GuestData.Details(3) with { FirstName = "Олена", LastName = "Шевченко", Email = null, Phone = "0048 600 700 801", Organisation = "Acme,=1+1", JobTitle = "plik_x000D_" }, Reply.None),
            (GuestData.Details(4) with { FirstName = "@SUM(1)", LastName = "'=apostrof", Email = "jan@example.org", Phone = null, JobTitle = "-2+3" }, Reply.None),
        ]);
        await site.QueryAsync(async db =>
        {
            foreach (var guest in await db.Guests.ToListAsync())
                guest.Remark(new GuestRemarks { Salutation = "Szanowna Pani", Tags = ["panel", "#vip"], Notes = "kontakt\nrano; = to samo" });
            return await db.SaveChangesAsync();
        });
    }

    public async ValueTask DisposeAsync()
    {
        organiser.Dispose();
        await site.DisposeAsync();
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task Export_BroughtBack_ChangesNothing(string format) => await ShouldChangeNothingAsync($"lista.{format}", await ExportAsync(format));

    [Theory]
    [InlineData("csv", "LastName&columns=FirstName")]
    [InlineData("xlsx", "Email&columns=LastName&columns=FirstName&columns=Reply")]
    [InlineData("csv", "LastName&columns=FirstName&columns=Organisation&columns=Tags&columns=Notes")]
    public async Task Export_SomeColumns_BroughtBack_ChangesNothing(string format, string columns) =>
        await ShouldChangeNothingAsync($"lista.{format}", await ExportAsync($"{format}&columns={columns}"));

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Export_SavedByLibreOffice_ChangesNothing(string from, string opened, string saved)
    {
        var name = Name(from, opened, saved);

        await ShouldChangeNothingAsync(name, await File.ReadAllBytesAsync(Path.Combine(Kept, name)));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Export_SavedByTheLibreOfficeOfThisMachine_ChangesNothing(string from, string opened, string saved)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "LibreOffice Calc is not installed (/usr/bin/soffice).");
        var folder = Directory.CreateTempSubdirectory("debateinvite-roundtrip").FullName;
        try
        {
            var source = Path.Combine(folder, $"lista.{from}");
            await File.WriteAllBytesAsync(source, await ExportAsync(from));
            var target = Directory.CreateDirectory(Path.Combine(folder, "saved")).FullName;
            string[] reading = opened.Length > 0 ? [$"--infilter={opened}"] : [];
            using var program = Process.Start(new ProcessStartInfo("/usr/bin/soffice", [
                "--headless", $"-env:UserInstallation=file://{folder}/profile", .. reading,
                "--convert-to", saved is "csv" ? "csv:Text - txt - csv (StarCalc):59,34,76" : saved, "--outdir", target, source,
            ])
            { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
            await program.WaitForExitAsync(TestContext.Current.CancellationToken);

            var file = await File.ReadAllBytesAsync(Path.Combine(target, $"lista.{saved}"));
            // How the kept files were made: DEBATEINVITE_WRITE_ROUNDTRIPS=<their folder>.
            if (Environment.GetEnvironmentVariable("DEBATEINVITE_WRITE_ROUNDTRIPS") is { } kept)
                await File.WriteAllBytesAsync(Path.Combine(kept, Name(from, opened, saved)), file);
            await ShouldChangeNothingAsync($"lista.{saved}", file);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task ShouldChangeNothingAsync(string fileName, byte[] file)
    {
        var preview = await organiser.PreviewAsync(fileName, file);

        var told = string.Join('\n', preview.Rows("table").Select(row => string.Join(" | ", row)));
        preview.Figures()["bez zmian"].ShouldBe(4, told);
        preview.Figures().Where(figure => figure.Key != "bez zmian").ShouldAllBe(figure => figure.Value == 0, told);
        preview.Verdicts().ShouldAllBe(row => row.Remark.Length == 0);
    }

    private Task<byte[]> ExportAsync(string format) => organiser.Http.GetByteArrayAsync(new Uri($"{Export}?format={format}", UriKind.Relative));

    private static string Name(string from, string opened, string saved) => $"{from}{(opened.EndsWith(",true,false", StringComparison.Ordinal) ? "-quoted-as-text" : opened.EndsWith(",false,true", StringComparison.Ordinal) ? "-numbers-detected" : "")}-to.{saved}";
}
