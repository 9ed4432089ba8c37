using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Testing.Databases;
using DebateInvite.Testing.TSql;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Guests.Bulk;

/// <summary>More guests at once than a statement of SQL Server takes parameters; the recorded one refuses those as the server does.</summary>
public class LargeBulkTests
{
    private const int Size = 2_500;
    private const string Path = "/organiser/debata/guests";

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("SqlServer")]
    public async Task Bulk_ThousandsOfGuests_AreTaggedExportedAndDeletedTogether(string provider)
    {
        await using var site = await StartAsync(provider);
        using var organiser = await site.NewOrganiserAsync();

        var tagged = await ApplyAsync(organiser, "AddTag");
        (await organiser.SaysAfterRedirectAsync(tagged)).ShouldBe($"Zmieniono {Size} z {Size}.");
        (await site.QueryAsync(db => db.Guests.CountAsync(g => g.Tags == ",panel,"))).ShouldBe(Size);
        (await site.QueryAsync(db => db.GuestChanges.CountAsync())).ShouldBe(Size);

        var ids = await site.QueryAsync(db => db.Guests.Select(g => g.Id).Take(Size - 1).ToListAsync());
        var token = SiteClient.TokenOf(await organiser.GetPageAsync(Path));
        var export = await organiser.PostAsync($"{Path}/export", [token, KeyValuePair.Create("format", "csv"), KeyValuePair.Create("Ids", string.Join(',', ids))]);
        export.Status.ShouldBe(HttpStatusCode.OK);
        export.Content.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1 + ids.Count);

        var deleted = await ApplyAsync(organiser, "Delete");
        deleted.Status.ShouldBe(HttpStatusCode.Redirect);
        (await site.QueryAsync(async db => await db.Guests.CountAsync() + await db.GuestChanges.CountAsync())).ShouldBe(0);
        site.Log.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("SqlServer")]
    public async Task Bulk_ThousandsOfGuests_AreAcceptedAndFillTheRoom(string provider)
    {
        await using var site = await StartAsync(provider);
        await site.EditEventAsync(debate => debate.Capacity = Size - 10);
        using var organiser = await site.NewOrganiserAsync();

        var answer = await ApplyAsync(organiser, "Accept");

        (await organiser.SaysAfterRedirectAsync(answer)).ShouldBe($"Zmieniono {Size} z {Size}. Na liście rezerwowej jest z nich 10 osób.");
        var debate = await site.EventAsync();
        (debate.SeatsTaken, debate.GuestsWaiting).ShouldBe((Size - 10, 10));
        (await site.QueryAsync(db => db.Guests.CountAsync(g => g.Reply == Reply.WaitListed))).ShouldBe(10);
        (await site.QueryAsync(db => db.Guests.Select(g => g.ArrivalNumber).Distinct().CountAsync())).ShouldBe(Size);
        site.Log.Faults.ShouldBeEmpty();
    }

    private static async Task<SiteHost> StartAsync(string provider)
    {
        SiteDatabase database = provider is "Sqlite" ? await SqliteDatabase.CreateAsync() : await RecordedSqlServer.CreateAsync();
        var site = await SiteHost.StartAsync(database);
        await site.AddAsync(Enumerable.Range(1, Size).Select(number => (GuestData.Details(number), Reply.None)));
        return site;
    }

    /// <summary>Does it with all guests of the list, as its second step is posted: the preview has written down whom it is about.</summary>
    private static async Task<SitePage> ApplyAsync(SiteClient organiser, string action)
    {
        var list = await organiser.GetPageAsync(Path);
        var preview = await organiser.SubmitAsync(
            list, "form[action$='/bulk']", [KeyValuePair.Create("All", "true"), KeyValuePair.Create("Do", action), KeyValuePair.Create("Tag", "Panel")]);
        return await organiser.SubmitAsync(preview, "form[action$='/bulk/apply'], form[action$='/bulk/delete']", []);
    }
}
