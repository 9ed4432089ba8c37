using System.Diagnostics;
using System.Text;
using DebateInvite.Domain.Imports;
using DebateInvite.Testing;
using DebateInvite.Web.Features.Organiser.Import;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Features.Organiser.Import;

public class LargeImportTests
{
    private const int Size = 10_000;

    // On a machine that is busy with much else; alone it takes a few seconds.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task Import_TenThousandRows_TakesSeconds_AndNothingTheSecondTime()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var file = Importing.Utf8(List(Size));
        var watch = Stopwatch.StartNew();

        var result = await organiser.ImportAsync(site, "lista.csv", file);

        watch.Elapsed.ShouldBeLessThan(Patience);
        result.Figures()["dodane"].ShouldBe(Size);
        (await site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(Size);
        (await site.QueryAsync(db => db.GuestChanges.CountAsync())).ShouldBe(Size);
        watch.Restart();
        (await organiser.PreviewAsync("lista.csv", file)).Figures()["bez zmian"].ShouldBe(Size);
        watch.Elapsed.ShouldBeLessThan(Patience);
        site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Import_ProcessDiesHalfWay_NextGoesOnAndRepeatsNobody()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var preview = await organiser.PreviewAsync("lista.csv", Importing.Utf8(List(100) + "Zły;Wiersz;;zły adres;\n"));
        // Somebody else's, as far as this process's worker can tell.
        var import = await HalfDoneAsync(site, batches: 3, batchSize: 10);
        import.Position.ShouldBe(30);

        var path = preview.Document.Location.PathName;
        var progress = await organiser.GetPageAsync(path);
        progress.Heading.ShouldBe("Import trwa");
        progress.Find("progress").GetAttribute("value").ShouldBe("30");
        progress.Response.Headers.GetValues("Refresh").ShouldBe(["2"]);
        (await site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(30);
        await site.TimeIsAsync(site.Clock.GetUtcNow().AddMinutes(2));
        site.Services.GetRequiredService<ImportSignal>().Raise();
        await Eventually.IsAsync(() => site.QueryAsync(db => db.Imports.AnyAsync(i => i.State == ImportState.Done)), "the rest is stored");

        var result = await organiser.GetPageAsync(path);
        (result.Figures()["dodane"], result.Figures()["pominięte"]).ShouldBe((100, 1));
        (await site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(100);
        (await site.QueryAsync(db => db.GuestChanges.CountAsync())).ShouldBe(100);
        (await site.QueryAsync(db => db.ImportFailures.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Import_TwoProcessesAtOnce_EachRowOnce()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        await organiser.PreviewAsync("lista.csv", Importing.Utf8(List(200)));
        var import = await HalfDoneAsync(site, batches: 0, batchSize: 1);
        var store = site.Services.GetRequiredService<ImportStore>();

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => store.StoreAsync(import, 7, CancellationToken.None)));

        (await site.QueryAsync(db => db.Imports.SingleAsync())).Added.ShouldBe(200);
        (await site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(200);
        (await site.QueryAsync(db => db.GuestChanges.CountAsync())).ShouldBe(200);
        site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Import_GuestRepliesMeanwhile_IsNotAddedAgain()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var preview = await organiser.PreviewAsync("lista.csv", Importing.Utf8($"Imię;Nazwisko;E-mail\nŚwiętosława;Żółć;{GuestData.Rsvp()["Email"]}"));
        using var guest = site.NewClient();
        await guest.SubmitAsync(await guest.GetPageAsync("/debata/rsvp"), "main form", GuestData.Rsvp());

        var result = await organiser.ConfirmAsync(site, preview);

        result.Figures()["zmienione"].ShouldBe(1);
        var stored = await site.QueryAsync(db => db.Guests.AsNoTracking().SingleAsync());
        (stored.Details.LastName, stored.Reply).ShouldBe(("Żółć", Domain.Guests.Reply.Accepted));
    }

    [Fact]
    public async Task Import_ADayOld_IsRemoved()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var preview = await organiser.PreviewAsync("lista.csv", Importing.Utf8(List(2)));
        var store = site.Services.GetRequiredService<ImportStore>();

        await site.TimeIsAsync(site.Clock.GetUtcNow().AddHours(23));
        await store.StoreConfirmedAsync(CancellationToken.None);
        (await site.QueryAsync(db => db.ImportContents.CountAsync())).ShouldBe(1);
        await site.TimeIsAsync(site.Clock.GetUtcNow().AddHours(2));
        await store.StoreConfirmedAsync(CancellationToken.None);

        (await site.QueryAsync(async db => await db.Imports.CountAsync() + await db.ImportContents.CountAsync())).ShouldBe(0);
        await organiser.SignInAsOrganiserAsync();
        (await organiser.GetPageAsync(preview.Document.Location.PathName)).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    /// <summary>Confirms the import for another process, which stores some batches and is killed.</summary>
    private static async Task<GuestImport> HalfDoneAsync(SiteHost site, int batches, int batchSize)
    {
        var import = await site.QueryAsync(async db =>
        {
            var mapped = await db.Imports.SingleAsync();
            mapped.Confirm();
            mapped.LeasedUntil = site.Clock.GetUtcNow().UtcDateTime.AddMinutes(1);
            await db.SaveChangesAsync();
            return mapped;
        });
        await site.Services.GetRequiredService<ImportStore>().StoreAsync(import, batchSize, CancellationToken.None, batches);
        return await site.QueryAsync(db => db.Imports.AsNoTracking().SingleAsync());
    }

    private static string List(int size)
    {
        var list = new StringBuilder("Imię;Nazwisko;Instytucja;E-mail;Tagi\n");
        for (var number = 1; number <= size; number++)
            list.Append(null, $"Łucja {number};Źródło;Urząd Gminy {number % 97};{(number % 10 == 0 ? "" : $"lucja{number}@example.org")};grupa {number % 5}\n");
        return list.ToString();
    }
}
