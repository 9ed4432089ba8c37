using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Features.Replies;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser;

/// <summary>What tests of the organiser's desk do again and again.</summary>
internal static class Desk
{
    /// <summary>An organiser's browser, signed in.</summary>
    public static async Task<SiteClient> NewOrganiserAsync(this SiteHost site)
    {
        var organiser = site.NewClient();
        await organiser.SignInAsOrganiserAsync();
        return organiser;
    }

    /// <summary>Guests with the given numbers say one after the other that they are coming.</summary>
    public static async Task AcceptAsync(this SiteHost site, IEnumerable<int> numbers)
    {
        foreach (var number in numbers)
            await site.ReplyAsync(number, (debate, guest, now) => debate.Accept(guest, now));
    }

    /// <summary>A guest appears and does something, under the event's lock as on the site.</summary>
    public static async Task<Guest> ReplyAsync(this SiteHost site, int number, Action<DebateEvent, Guest, DateTime> reply)
    {
        var id = (await site.EventAsync()).Id;
        return await site.CallAsync<EventLock, Guest>(eventLock => eventLock.HoldAsync(
            id,
            (held, _) =>
            {
                var guest = Guest.For(id, GuestData.Details(number), held.Now);
                reply(held.Event, guest, held.Now);
                held.Record(guest, before: null, GuestChangeKind.Added, ChangedBy.Guest);
                return Task.FromResult(guest);
            },
            CancellationToken.None));
    }

    /// <summary>Another event with hardly any text, taking replies until its day.</summary>
    public static Task AddEventAsync(this SiteHost site, string slug, DateTime startsAt) => site.QueryAsync(db =>
    {
        var debate = new DebateEvent { Slug = slug, StartsAt = startsAt, RepliesCloseOn = DateOnly.FromDateTime(startsAt) };
        debate.Texts.Add(new EventText { EventId = debate.Id, Title = slug });
        db.Events.Add(debate);
        return db.SaveChangesAsync();
    });

    /// <summary>Submits the page's own form, the one that is not in the head.</summary>
    public static Task<SitePage> SubmitAsync(this SiteClient client, SitePage page, params (string Field, string Value)[] fields) =>
        client.SubmitAsync(page, "main form", fields.Select(field => KeyValuePair.Create(field.Field, field.Value)));

    /// <summary>Makes a new event of the one there is.</summary>
    public static async Task<SitePage> CopyEventAsync(this SiteClient organiser, string slug, string startsAt, string repliesCloseOn) =>
        await organiser.SubmitAsync(
            await organiser.GetPageAsync("/organiser/events/new"), ("Slug", slug), ("StartsAt", startsAt), ("RepliesCloseOn", repliesCloseOn));

    /// <summary>Shows an event to guests, whatever it is called.</summary>
    public static async Task PublishAsync(this SiteHost site, string slug)
    {
        await site.QueryAsync(async db =>
        {
            var debate = await db.Events.Include(e => e.Texts).SingleAsync(e => e.Slug == slug);
            debate.Texts.ForEach(text => text.Title = slug);
            debate.Publish().ShouldBeTrue();
            return await db.SaveChangesAsync();
        });
    }

    /// <summary>What the page after the redirect says was done.</summary>
    public static async Task<string> SaysAfterRedirectAsync(this SiteClient client, SitePage answer) =>
        (await client.GetPageAsync(answer.Location!)).Text("main > .notice");

    /// <summary>A table's body, cell by cell.</summary>
    public static string[][] Rows(this SitePage page, string table) =>
        [.. page.All($"{table} tbody tr").Select(row => row.Children.Select(cell => cell.TextContent.Trim()).ToArray())];
}
