using DebateInvite.Domain;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Imports;
using DebateInvite.Testing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Import;
using DebateInvite.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Import;

public sealed class PlanTests : IAsyncLifetime
{
    private readonly SiteHost site = new();
    private SiteClient organiser = null!;
    private SitePage preview = null!;

    public async ValueTask InitializeAsync()
    {
        await site.InitializeAsync();
        organiser = await site.NewOrganiserAsync();
        preview = await organiser.PreviewAsync("lista.csv", Importing.Utf8("Imię;Nazwisko;E-mail\nŁucja;Źródło;lucja@example.org\nZły;Wiersz;zły adres"));
    }

    public async ValueTask DisposeAsync()
    {
        organiser.Dispose();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task Preview_PageByPage_IsPlannedOnce()
    {
        var plan = await PlanAsync();

        (await PlanAsync()).ShouldBeSameAs(plan);
        await organiser.GetPageAsync($"{preview.Document.Location.PathName}?verdict=Invalid");
        (await PlanAsync()).ShouldBeSameAs(plan);
    }

    [Fact]
    public async Task Preview_GuestsChangeMeanwhile_SaysWhatRowsDoNow()
    {
        preview.Figures()["nowe"].ShouldBe(1);

        var id = await ChangeAsync(async db =>
        {
            var debate = await db.Events.SingleAsync();
            var guest = Guest.For(debate.Id, GuestData.Details() with { Email = "lucja@example.org", FirstName = "Łucja", LastName = "Źródło-Inna" }, DateTime.UtcNow);
            db.Guests.Add(guest);
            return guest.Id;
        });
        (await FiguresAsync())["zmiany"].ShouldBe(1);

        await ChangeAsync(async db =>
        {
            var guest = await db.Guests.SingleAsync();
            return guest.Describe(guest.Details with { LastName = "Źródło" });
        });
        (await FiguresAsync())["bez zmian"].ShouldBe(1);

        await ChangeAsync(async db => db.Guests.Remove(await db.Guests.SingleAsync(g => g.Id == id)));
        (await FiguresAsync())["nowe"].ShouldBe(1);
    }

    [Fact]
    public async Task Preview_ColumnsChanged_SaysWhatRowsDoNow()
    {
        var columns = await organiser.GetPageAsync($"{preview.Document.Location.PathName}/columns");
        await organiser.SubmitAsync(columns, "main form.form", [new("Columns[2]", "")]);

        (await FiguresAsync())["nowe"].ShouldBe(2);
    }

    [Fact]
    public async Task Preview_InAnotherLanguage_GivesReasonsInIt()
    {
        using var french = CurrentLanguage.Use(Language.Fr);
        (await PlanAsync()).Rows[1].Reason.ShouldNotBeNull().ShouldStartWith("Adresse e-mail\u00a0: ");
        using var polish = CurrentLanguage.Use(Language.Pl);
        (await PlanAsync()).Rows[1].Reason.ShouldNotBeNull().ShouldStartWith("Adres e-mail: ");
    }

    private async Task<ImportPlan> PlanAsync()
    {
        var import = await site.QueryAsync(db => db.Imports.AsNoTracking().SingleAsync());
        return await site.CallAsync<PlanImport, ImportPlan>(plan => plan.RunAsync(import, CancellationToken.None));
    }

    private async Task<Dictionary<string, int>> FiguresAsync() => (await organiser.GetPageAsync(preview.Document.Location.PathName)).Figures();

    private Task<T> ChangeAsync<T>(Func<DebateContext, Task<T>> change) => site.QueryAsync(async db =>
    {
        var result = await change(db);
        await db.SaveChangesAsync();
        return result;
    });
}
