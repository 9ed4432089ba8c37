using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Outbox;
using DebateInvite.Testing;
using DebateInvite.Testing.Databases;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Restore;
using DebateInvite.Web.Setup;
using DebateInvite.Web.Tests.Features.Organiser;
using DebateInvite.Web.Tests.Features.Organiser.SecondFactor;
using DebateInvite.Web.Tests.Setup;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Features.Restore;

/// <summary>An older backup is put back: what ended since is not alive again.</summary>
public class RestoredTests
{
    [Fact]
    public async Task Restored_WhatWasErasedSinceTheBackup_IsErasedAgain()
    {
        var database = await SqliteDatabase.CreateAsync();
        await using var site = await SiteHost.StartAsync(database, ("Erasures:File", null));
        var guests = await ConfirmAsync(site, 4);
        var removed = await AddOrganiserAsync(site);
        var backup = await BackUpAsync(site, database);

        site.Clock.Advance(TimeSpan.FromHours(1));
        using var later = await site.NewOrganiserAsync();
        await later.SubmitAsync(await later.GetPageAsync($"/organiser/debata/guests/{guests[0].Id}/delete"), "main form", []);
        await later.SubmitAsync(await later.GetPageAsync($"/organiser/debata/guests/{guests[1].Id}"), "form[action$='/link/renew']", []);
        using var own = site.NewClient();
        await own.SubmitAsync(
            await own.GetPageAsync($"/r/{guests[2].Token}"), "form:has([name=FirstName])", [new("AccessibilityNeeds", "")]);
        await later.SubmitAsync(await later.GetPageAsync($"/organiser/accounts/{removed}/remove"), "main form", []);
        await PutBackAsync(site, database, backup);
        (await site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(4);

        var said = await RestoredAsync(site);

        said.ShouldContain("Guests erased again: 1.");
        said.ShouldContain("Guests' needs erased again: 1.");
        said.ShouldContain("Guests' links made void again: 1.");
        said.ShouldContain("Accounts removed again: 1.");
        var left = await site.QueryAsync(db => db.Guests.AsNoTracking().ToDictionaryAsync(g => g.Id));
        left.Keys.ShouldBe(guests.Skip(1).Select(g => g.Id), ignoreOrder: true);
        left[guests[1].Id].Token.ShouldNotBe(guests[1].Token);
        left[guests[2].Id].Details.AccessibilityNeeds.ShouldBe(AccessibilityNeeds.None);
        left[guests[3].Id].Token.ShouldBe(guests[3].Token);
        left[guests[3].Id].Details.AccessibilityNeeds.ShouldBe(AccessibilityNeeds.LargePrint);
        (await site.EventAsync()).SeatsTaken.ShouldBe(3);
        (await site.QueryAsync(db => db.Users.AnyAsync(o => o.Id == removed))).ShouldBeFalse();
        // Once more does nothing more.
        (await RestoredAsync(site)).ShouldContain("Guests erased again: 0.");
    }

    [Fact]
    public async Task Restored_SessionsLinksAndMails_AreNotAliveAgain()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var stamp = await site.QueryAsync(db => db.Users.Select(o => o.SecurityStamp).SingleAsync());
        var keys = await site.QueryAsync(db => db.DataProtectionKeys.Select(k => k.FriendlyName).ToListAsync());
        var draft = (await organiser.SubmitAsync(await organiser.GetPageAsync("/organiser/debata/campaigns/new?audience=Accepted"), "main form", [])).Location!;
        await organiser.SubmitAsync(
            await organiser.GetPageAsync(draft), "form:has([value=later])", [new("SendAt", "2027-06-08T09:00")], "[value=later]");
        await site.QueryAsync(async db =>
        {
            db.Outbox.Add(new OutboxMessage { Kind = "password-changed", To = "anna@example.org", Payload = "{}", DueAt = new DateTime(2027, 6, 9, 0, 0, 0, DateTimeKind.Utc) });
            return await db.SaveChangesAsync();
        });

        await RestoredAsync(site);

        (await organiser.GetPageAsync("/organiser/debata")).Location!.ShouldStartWith("/organiser/sign-in");
        (await site.QueryAsync(db => db.Users.Select(o => o.SecurityStamp).SingleAsync())).ShouldNotBe(stamp);
        (await site.QueryAsync(db => db.DataProtectionKeys.AnyAsync(k => keys.Contains(k.FriendlyName)))).ShouldBeFalse();
        var mail = await site.QueryAsync(db => db.Outbox.SingleAsync());
        (mail.State, mail.LastError).ShouldBe((OutboxState.Failed, "Restored from a backup; it may have been sent."));
        (await site.QueryAsync(db => db.Campaigns.Select(c => c.State).SingleAsync())).ShouldBe(CampaignState.Draft);
        (await site.QueryAsync(db => db.AuditEntries.CountAsync(e => e.Kind == AuditKind.BackupRestored))).ShouldBe(1);
    }

    [Fact]
    public async Task Restored_AuthenticatorApp_GoesOn_AndAnOldCookieIsInNobodysWay()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var app = await organiser.TurnOnAppAsync(site);

        await RestoredAsync(site);
        await site.RestartAsync(site.Clock.GetUtcNow().AddMinutes(1));

        using var again = new SiteClient(site.Address, organiser.Cookies);
        (await again.ShowPasswordAsync()).Location!.ShouldStartWith("/organiser/sign-in/code");
        (await again.EnterCodeAsync(app.Code())).Location.ShouldBe("/organiser");
    }

    [Fact]
    public async Task Restored_PasswordChangedSinceTheBackup_TheOldOneOpensNothing()
    {
        var database = await SqliteDatabase.CreateAsync();
        await using var site = await SiteHost.StartAsync(database);
        using var organiser = await site.NewOrganiserAsync();
        var backup = await BackUpAsync(site, database);
        site.Clock.Advance(TimeSpan.FromHours(1));
        const string Chosen = "cztery nowe słowa pod rząd";
        await organiser.SubmitAsync(
            await organiser.GetPageAsync("/organiser/password"), ("CurrentPassword", SiteHost.OrganiserPassword), ("Password", Chosen), ("PasswordAgain", Chosen));
        await PutBackAsync(site, database, backup);

        (await RestoredAsync(site)).ShouldContain("until their owners ask for a link: 1.");

        using var thief = site.NewClient();
        (await thief.ShowPasswordAsync()).ErrorOf("Email").ShouldNotBeNull();
    }

    [Fact]
    public async Task Restored_EventWhoseGuestsWereDeletedSince_HasNoneAgain()
    {
        await using var site = await SiteHost.StartAsync();
        await ConfirmAsync(site, 2);
        var debate = await site.EventAsync();
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await site.CallAsync<ErasureList, bool>(async list =>
        {
            await list.AddAsync(new Erasure(ErasureKind.EventGuests, debate.Id));
            return true;
        });

        (await RestoredAsync(site)).ShouldContain("Guests erased again: 2.");
        (await site.EventAsync()).SeatsTaken.ShouldBe(0);
    }

    [Fact]
    public async Task List_TornAndForeignLines_AreLeftOut_AndManyWriteAtOnce()
    {
        await using var site = await SiteHost.StartAsync();
        var list = site.Services.GetRequiredService<ErasureList>();
        var ids = Enumerable.Range(0, 50).Select(_ => Guid.NewGuid()).ToList();

        await Task.WhenAll(ids.Select(id => list.AddAsync(new Erasure(ErasureKind.Guest, id))));

        var file = list.Path!;
        await File.AppendAllTextAsync(file, "to nie jest wpis\n2027-06-01T08:00:00Z Guest 0191");
        list.Read().Select(line => line.Erasure.Id).ShouldBe(ids, ignoreOrder: true);
        list.Read().ShouldAllBe(line => line.At == SiteHost.DefaultNow.UtcDateTime);
    }

    [Fact]
    public async Task Command_OnTheProgram_SaysWhatItDid()
    {
        using var command = new SiteCommand();

        (await command.RunAsync("restored")).ShouldContain("Guests erased again: 0.");
        command.Read<long>("SELECT COUNT(*) FROM AuditEntries WHERE Kind = 'BackupRestored'").ShouldBe(1);
    }

    private static async Task<string> RestoredAsync(SiteHost site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredKeyedService<ICommand>(Restored.Name).RunAsync(CancellationToken.None);
    }

    private static async Task<List<Guest>> ConfirmAsync(SiteHost site, int count)
    {
        using var client = site.NewClient();
        for (var number = 1; number <= count; number++)
        {
            var fields = GuestData.Rsvp(number);
            fields["AccessibilityNeeds"] = nameof(AccessibilityNeeds.LargePrint);
            await client.SubmitAsync(await client.GetPageAsync("/debata/rsvp"), "main form", fields);
        }

        await Eventually.IsAsync(() => site.QueryAsync(db => db.Outbox.AllAsync(m => m.SentAt != null)), "all mails are sent");
        return await site.QueryAsync(db => db.Guests.AsNoTracking().OrderBy(g => g.ArrivalNumber).ToListAsync());
    }

    private static Task<Guid> AddOrganiserAsync(SiteHost site) => site.QueryAsync(async db =>
    {
        var other = new OrganiserAccount { UserName = "druga@example.org", Email = "druga@example.org", SecurityStamp = "0" };
        db.Add(other);
        await db.SaveChangesAsync();
        return other.Id;
    });

    private static async Task<string> BackUpAsync(SiteHost site, SqliteDatabase database)
    {
        var copy = database.File + ".backup";
        await site.QueryAsync(db => db.Database.ExecuteSqlAsync($"VACUUM INTO {copy}"));
        return copy;
    }

    private static async Task PutBackAsync(SiteHost site, SqliteDatabase database, string backup)
    {
        await site.StopAsync();
        // A pooled connection would go on with the file that was there.
        SqliteConnection.ClearAllPools();
        File.Delete(database.File + "-wal");
        File.Delete(database.File + "-shm");
        File.Move(backup, database.File, overwrite: true);
        await site.RestartAsync();
    }
}
