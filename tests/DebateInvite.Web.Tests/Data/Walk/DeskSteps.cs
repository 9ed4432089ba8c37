using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Features.Organiser.Guests.Bulk;
using DebateInvite.Web.Features.Organiser.Import;
using DebateInvite.Web.Tests.Features.Organiser.Import;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Data.Walk;

/// <summary>Steps of organisers with their list of guests.</summary>
internal static class DeskSteps
{
    private const string Desk = WalkSteps.Desk;
    private const string Guests = $"{Desk}/guests";

    public static async Task ImportAsync(SiteWalk walk)
    {
        var list = Importing.Utf8(
            $"""
            Imię;Nazwisko;Instytucja;E-mail;Tagi;Sektor
            Nowa;Osoba;Gmina;nowa@example.org;panel;gmina
            Świętosława;Zmieniona;Gmina;{GuestData.Rsvp(4)["Email"]};vip
            Bez;Adresu;;;
            Zły;Wiersz;;zły adres;
            Razem:;2;;;
            """);
        await walk.SeeAsync(walk.Organiser, ImportSteps.Path, $"{ImportSteps.Path}/sample");
        var dropped = (await walk.Organiser.PreviewAsync("lista.csv", list)).Document.Location.PathName;
        await walk.SendAsync(walk.Organiser, dropped, "form[action$='/discard']");

        var path = (await walk.Organiser.PreviewAsync("lista.csv", list)).Document.Location.PathName;
        await walk.SeeAsync(walk.Organiser, $"{path}?verdict=New", $"{path}/errors");
        await walk.SendAsync(walk.Organiser, $"{path}/reading", "main form.form");
        await walk.SendAsync(walk.Organiser, $"{path}/columns", "main form.form");
        await walk.SendAsync(walk.Organiser, path, "#people", "#people button[value=false]");
        await walk.SendAsync(walk.Organiser, path, "#sectors");
        await walk.SendAsync(walk.Organiser, path, "#names", "#names button[value=SamePerson]");
        await walk.SendAsync(walk.Organiser, path, "#confirm");
        await walk.RunAsync<ImportStore, bool>("import worker", async store =>
        {
            await store.StoreConfirmedAsync(CancellationToken.None);
            return true;
        });
        (await walk.Organiser.GetPageAsync(path)).Figures()["dodane"].ShouldBe(2);
        await walk.SeeAsync(walk.Organiser, $"{path}/errors", ImportSteps.Path);

        var another = (await walk.Organiser.PreviewAsync("druga.csv", Importing.Utf8("Imię;Nazwisko\nCofnięta;Osoba"))).Document.Location.PathName;
        await walk.SendAsync(walk.Organiser, another, "#confirm");
        await walk.RunAsync<ImportStore, bool>("import worker", async store =>
        {
            await store.StoreConfirmedAsync(CancellationToken.None);
            return true;
        });
        await walk.SendAsync(walk.Organiser, $"{another}/take-back", "#take-back");
    }

    public static async Task MergeAsync(SiteWalk walk)
    {
        var (kept, other) = (await AddAsync(walk, "raz@example.org"), await AddAsync(walk, "dwa@example.org"));
        await walk.SeeAsync(walk.Organiser, $"{Guests}/{kept}/merge", $"{Guests}/{kept}/merge?q=dwa");
        var gone = await walk.GuestAsync("dwa@example.org");
        await walk.SendAsync(walk.Organiser, $"{Guests}/{kept}/merge?other={other}");
        await walk.SeeAsync(walk.Guest, $"/i/{gone.Token}");
        await walk.SeeAsync(walk.Organiser, $"{Guests}?q={gone.Code}");
        await walk.SendAsync(walk.Organiser, $"{Guests}/{kept}", "form[action$='/link/renew']");
    }

    public static async Task CareForOneAsync(SiteWalk walk)
    {
        var waiting = await walk.ReplyAsync(6);
        var path = $"{Guests}/{waiting.Id}";
        await walk.SendAsync(walk.Organiser, path, "form[action$='/reply']", "[value=seat-over-capacity]");
        await walk.SeeAsync(walk.Organiser, $"{path}/confirmation", $"{path}/record", $"{path}/record/json");
        await walk.SendAsync(walk.Organiser, path, "form[action$='/link/send']");
        await walk.SendAsync(walk.Organiser, path, "form[action$='/link/renew']");
        var invited = await AddAsync(walk, "zapraszana@example.org");
        await walk.SendAsync(walk.Organiser, $"{Guests}/{invited}", "form[action$='/link/send']");
        await walk.SendAsync(walk.Organiser, $"{path}/delete");
    }

    public static async Task ChangeSeveralAsync(SiteWalk walk)
    {
        foreach (var action in Enum.GetValues<BulkAction>())
        {
            var ids = new[] { await AddAsync(walk, $"{action}1@example.org"), await AddAsync(walk, $"{action}2@example.org") };
            if (action is BulkAction.Cancel)
                await ApplyAsync(walk, BulkAction.Accept, ("Ids", string.Join(',', ids)));
            if (action is BulkAction.RemoveTag)
                await ApplyAsync(walk, BulkAction.AddTag, ("Ids", string.Join(',', ids)));
            await ApplyAsync(walk, action, ("Ids", string.Join(',', ids)));
        }

        await ApplyAsync(walk, BulkAction.AddTag, ("All", "true"), ("Filter", $"?q=zolc&reply={nameof(Reply.Accepted)}"));
        var some = await walk.LookAsync(db => db.Guests.Select(g => g.Id).Take(2).ToListAsync());
        foreach (var format in new[] { "csv", "xlsx" })
            (await PostAsync(walk, "guests/export", ("format", format), ("Ids", string.Join(',', some)))).Status.ShouldBe(HttpStatusCode.OK);
    }

    public static async Task WriteDownAsync(SiteWalk walk)
    {
        const string Secretariat = $"{Desk}/secretariat";
        await walk.SeeAsync(walk.Organiser, Secretariat, $"{Secretariat}?q=zolc");
        await walk.SendAsync(walk.Organiser, $"{Secretariat}?q=Wanda Nieznana", "main form.form", fields: [("Email", "wanda@example.org")]);
        var known = await walk.GuestAsync("wanda@example.org");
        await walk.SendAsync(
            walk.Organiser, $"{Secretariat}?q=nieznana", "main form.form", fields: [("Guest", $"{known.Id}"), ("Answer", "Cancelled"), ("Channel", "Letter")]);

        var taken = await walk.Organiser.SubmitAsync(
            await walk.Organiser.GetPageAsync($"{Secretariat}?q=Ktoś Inny"), "main form.form", [new("Email", "wanda@example.org")]);
        taken.Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    /// <summary>Sends to an address of the desk what no form of a page with few guests holds.</summary>
    internal static async Task<SitePage> PostAsync(SiteWalk walk, string path, params (string Field, string Value)[] fields)
    {
        var token = SiteClient.TokenOf(await walk.Organiser.GetPageAsync(Guests));
        return await walk.Organiser.PostAsync($"{Desk}/{path}", [token, .. fields.Select(field => KeyValuePair.Create(field.Field, field.Value))]);
    }

    private static async Task ApplyAsync(SiteWalk walk, BulkAction action, params (string Field, string Value)[] chosen)
    {
        var preview = await PostAsync(walk, "guests/bulk", [("Do", $"{action}"), ("Tag", "vip"), .. chosen]);
        preview.Status.ShouldBe(HttpStatusCode.OK, preview.AllText);
        var answer = await walk.Organiser.SubmitAsync(preview, "form[action$='/bulk/apply'], form[action$='/bulk/delete']", []);
        (await walk.Organiser.GetPageAsync(answer.Location.ShouldNotBeNull())).AllText.ShouldContain("Zmieniono");
    }

    private static async Task<Guid> AddAsync(SiteWalk walk, string email)
    {
        await walk.SendAsync(walk.Organiser, $"{Guests}/new", fields: [("FirstName", "Halina"), ("LastName", "Wielokrotna"), ("Email", email)]);
        return (await walk.GuestAsync(email)).Id;
    }
}
