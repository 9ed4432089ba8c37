using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Testing.Databases;
using DebateInvite.Web.Tests.Features.Organiser;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Features.Replies;

/// <summary>Who is told that nothing is stored can rely on it.</summary>
public class ConflictTests
{
    [Fact]
    public async Task Edit_SomebodyWhoMovesUpWasChangedBehindTheSite_SaysConflictAndStoresNothing()
    {
        var crossing = new Crossing();
        await using var site = await SiteHost.StartAsync(await SqliteDatabase.CreateAsync(), services => services.AddSingleton<IInterceptor>(crossing));
        await site.EditEventAsync(debate => (debate.Capacity, debate.CompanionsAllowed) = (2, 2));
        var guest = await site.ReplyAsync(1, (debate, guest, now) => debate.Accept(guest, now, ["Zofia Nowak"]));
        var waiting = await site.ReplyAsync(2, (debate, guest, now) => debate.Accept(guest, now));
        using var client = site.NewClient();
        var page = await client.GetPageAsync($"/r/{guest.Token}");
        var fields = SiteClient.FieldsOf(page, "form:has([name=FirstName])").Where(field => field.Key is not "Companions");
        crossing.Guest = waiting.Id;

        var answer = await client.PostAsync($"/r/{guest.Token}", fields);

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        var stored = await site.QueryAsync(db => db.Guests.SingleAsync(g => g.Id == guest.Id));
        stored.Companions.ShouldHaveSingleItem().Name.ShouldBe("Zofia Nowak");
        (await site.QueryAsync(db => db.Guests.SingleAsync(g => g.Id == waiting.Id))).Reply.ShouldBe(Reply.WaitListed);
        (await site.EventAsync()).SeatsTaken.ShouldBe(2);
    }

    /// <summary>Changes a guest as no page of the site does, at the moment when the site has read who waits.</summary>
    private sealed class Crossing : SaveChangesInterceptor
    {
        public Guid? Guest { get; set; }

        public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
            DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            if (eventData.Context is { } db && db.ChangeTracker.Entries<Guest>().Any(entry => entry.Entity.Id == Guest && entry.State is EntityState.Modified))
            {
                await db.Database.ExecuteSqlAsync($"""UPDATE "Guests" SET "Version" = {Guid.NewGuid()} WHERE "Id" = {Guest}""", cancellationToken);
                Guest = null;
            }

            return result;
        }
    }
}
