using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Data;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Fault.Tests;

/// <summary>
/// The database is away while a guest replies: the answer is 503 in the guest's language, nothing is stored, and what was
/// typed is still in the form, which can be sent again as it stands.
/// </summary>
public sealed class DatabaseFaultTests(ITestOutputHelper output)
{
    private const string Impatient = "Data Source={database};Default Timeout=1";
    private const string Form = "main form";

    [Theory]
    [InlineData("", "Formularz nie został zapisany")]
    [InlineData("/en", "The form has not been stored")]
    [InlineData("/fr", "Le formulaire n’a pas été enregistré")]
    public async Task Reply_FileLockedByAnotherProcess_GivesTheFormBack_AndStoresItWhenSentAgain(string language, string heading)
    {
        await using var installation = new Installation(("ConnectionStrings:DebateInvite", Impatient));
        var site = await installation.StartAsync();
        using var guest = site.NewClient();
        var form = await guest.GetPageAsync($"{language}/debata/rsvp");

        SitePage answer;
        await using (await installation.LockAsync())
            answer = await guest.SubmitAsync(form, Form, Typed());

        AssertGivenBack(answer, heading);
        (await installation.QueryAsync(db => db.Guests.AnyAsync())).ShouldBeFalse();

        (await guest.SubmitAsync(answer, Form, [])).Location.ShouldBe($"{language}/debata/rsvp/thanks");
        await AssertStoredAsync(installation);
    }

    [Fact]
    public async Task EveryPage_DatabaseAwayAltogether_IsClear_AndNothingTypedIsLost()
    {
        await using var installation = new Installation(("ConnectionStrings:DebateInvite", Impatient));
        await (await installation.StartAsync()).StopAsync(TimeSpan.FromSeconds(20));
        await installation.LeaveWriteAheadModeAsync();
        var site = await installation.StartAsync();
        using var guest = site.NewClient();
        var form = await guest.GetPageAsync("/en/debata/rsvp");
        (await guest.SubmitAsync(form, Form, GuestData.Rsvp(7))).Status.ShouldBe(HttpStatusCode.Redirect);
        var token = await installation.QueryAsync(db => db.Guests.Select(g => g.Token).SingleAsync());
        var own = await guest.GetPageAsync($"/en/r/{token}");

        SitePage answer, edited;
        await using (await installation.LockAsync())
        {
            var page = await guest.GetPageAsync("/fr/debata/rsvp");
            page.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
            page.Heading.ShouldBe("Le site est momentanément indisponible");
            answer = await guest.SubmitAsync(form, Form, Typed());
            edited = await guest.SubmitAsync(own, "form:has([name='FirstName'])", [KeyValuePair.Create("FirstName", "Dobrosława")]);
            (await site.HealthAsync("live")).ShouldBe(HttpStatusCode.OK);
        }

        AssertGivenBack(answer, "The form has not been stored");
        edited.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        edited.ValueOf("FirstName").ShouldBe("Dobrosława");

        (await guest.SubmitAsync(answer, Form, [])).Status.ShouldBe(HttpStatusCode.Redirect);
        (await guest.SubmitAsync(edited, Form, [])).Status.ShouldBe(HttpStatusCode.Redirect);
        await AssertStoredAsync(installation);
        (await installation.QueryAsync(db => db.Guests.CountAsync(g => g.Details.FirstName == "Dobrosława"))).ShouldBe(1);
    }

    [Fact]
    public async Task Reply_ReadOnlyFile_GivesTheFormBack()
    {
        await using var installation = new Installation(("ConnectionStrings:DebateInvite", "Data Source={database}"));
        await (await installation.StartAsync()).StopAsync(TimeSpan.FromSeconds(20));
        await installation.LeaveWriteAheadModeAsync();
        installation["ConnectionStrings:DebateInvite"] = "Data Source={database};Mode=ReadOnly";
        var site = await installation.StartAsync(untilReady: false);
        using var guest = site.NewClient();
        await Eventually.IsAsync(async () => (await guest.GetPageAsync("/en/debata/rsvp")).Status is HttpStatusCode.OK, "pages are shown");
        await AssertReadyAsync(site, HttpStatusCode.ServiceUnavailable);

        AssertGivenBack(
            await guest.SubmitAsync(await guest.GetPageAsync("/en/debata/rsvp"), Form, Typed()), "The form has not been stored");
        (await installation.QueryAsync(db => db.Guests.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task Replies_DiskFull_WhatWasAnsweredIsStored_TheRestIsGivenBack()
    {
        await using var installation = new Installation();
        await using var disk = await SmallDisk.MountAsync(installation.DatabaseFolder, megabytes: 3);
        var site = await installation.StartAsync();
        using var guest = site.NewClient();
        var form = await guest.GetPageAsync("/en/debata/rsvp");
        await disk.FillAsync(butBytes: 200_000);

        var stored = 0;
        SitePage answer;
        while ((answer = await guest.SubmitAsync(form, Form, GuestData.Rsvp(stored))).Status is HttpStatusCode.Redirect)
            stored++;
        output.WriteLine($"{stored} replies fitted on the disk");

        answer.Heading.ShouldBe("The form has not been stored");
        var emails = await installation.QueryAsync(db => db.Guests.Select(g => g.Details.Email!).ToListAsync());
        emails.ShouldBe(Enumerable.Range(0, stored).Select(number => GuestData.Rsvp(number)["Email"]), ignoreOrder: true);
        (await installation.EventAsync()).SeatsTaken.ShouldBe(stored);

        disk.Empty();
        (await guest.SubmitAsync(answer, Form, [])).Status.ShouldBe(HttpStatusCode.Redirect);
        (await installation.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(stored + 1);
        (await installation.QueryAsync(db => db.Database.SqlQuery<string>($"PRAGMA integrity_check").ToListAsync())).ShouldBe(["ok"]);
    }

    [Fact]
    public async Task Start_AfterOneThatWasKilledDuringTheFirstMigration_IsReady()
    {
        await using var installation = new Installation();
        // What such a process leaves behind: EF's lock, and no table yet.
        await installation.ExecuteAsync("""
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-11-25 00:00:00+00:00');
            """);

        var site = await installation.StartAsync();

        using var guest = site.NewClient();
        (await guest.GetPageAsync("/")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Start_FileLocked_WaitsAndRecovers()
    {
        await using var installation = new Installation(("ConnectionStrings:DebateInvite", Impatient));
        await (await installation.StartAsync()).StopAsync(TimeSpan.FromSeconds(20));
        await installation.LeaveWriteAheadModeAsync();

        SiteProcess site;
        await using (await installation.LockAsync())
        {
            site = await installation.StartAsync(untilReady: false);
            await AssertWaitingAsync(site);
        }

        await site.WaitUntilReadyAsync();
        using var guest = site.NewClient();
        (await guest.GetPageAsync("/")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Start_SqlServerAway_ListensAndWaits_AndStops()
    {
        await using var installation = new Installation(
            ("Database:Provider", "SqlServer"),
            ("ConnectionStrings:DebateInvite", "Server=127.0.0.1,1;Database=DebateInvite;User Id=sa;Password=top-secret;Connect Timeout=30"));
        var site = await installation.StartAsync(untilReady: false);

        await AssertWaitingAsync(site);
        site.Log.ShouldNotContain("top-secret");
        output.WriteLine($"Stopped after {(await site.StopAsync(TimeSpan.FromSeconds(25))).TotalSeconds:0.0} s");
    }

    [Fact]
    public async Task Health_FileLockedForWriting_IsUnhealthyUntilItIsNot()
    {
        await using var installation = new Installation();
        var site = await installation.StartAsync();

        await using (await installation.LockAsync())
            await AssertReadyAsync(site, HttpStatusCode.ServiceUnavailable);

        await AssertReadyAsync(site, HttpStatusCode.OK);
    }

    [Fact]
    public async Task Health_DiskFull_IsUnhealthyUntilItIsNot()
    {
        await using var installation = new Installation();
        await using var disk = await SmallDisk.MountAsync(installation.DatabaseFolder, megabytes: 3);
        var site = await installation.StartAsync();
        using var guest = site.NewClient();
        var form = await guest.GetPageAsync("/debata/rsvp");

        // As long as replies fit into what the log of writes has left, all is well.
        await disk.FillAsync(butBytes: 0);
        var stored = 0;
        while ((await guest.SubmitAsync(form, Form, GuestData.Rsvp(stored))).Status is HttpStatusCode.Redirect)
            stored++;
        await AssertReadyAsync(site, HttpStatusCode.ServiceUnavailable);

        disk.Empty();
        await AssertReadyAsync(site, HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("Guests")]
    [InlineData("Outbox")]
    public async Task Health_CorruptTable_IsUnhealthy(string table)
    {
        await using var installation = new Installation();
        var site = await installation.StartAsync();
        using var guest = site.NewClient();
        await guest.SubmitAsync(await guest.GetPageAsync("/debata/rsvp"), Form, Typed());
        await site.StopAsync(TimeSpan.FromSeconds(20));
        await installation.LeaveWriteAheadModeAsync();
        var page = await installation.QueryAsync(db => db.Database.SqlQuery<int>($"SELECT rootpage AS Value FROM sqlite_master WHERE name = {table}").SingleAsync());
        var pageSize = await installation.QueryAsync(db => db.Database.SqlQuery<int>($"SELECT page_size AS Value FROM pragma_page_size").SingleAsync());
        await using (var file = File.OpenWrite(installation.DatabaseFile))
        {
            file.Position = (page - 1L) * pageSize;
            await file.WriteAsync(Enumerable.Repeat((byte)0xEE, pageSize).ToArray());
        }

        site = await installation.StartAsync(untilReady: false);

        await AssertReadyAsync(site, HttpStatusCode.ServiceUnavailable);
        (await site.HealthAsync("live")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task IsOutage_SqlServerAway_IsTrue()
    {
        await using var connection = new SqlConnection("Server=127.0.0.1,1;User Id=sa;Password=x;Connect Timeout=1");
        var failure = await Should.ThrowAsync<SqlException>(() => connection.OpenAsync());

        DatabaseFault.IsOutage(new DbUpdateException("wrapped", failure)).ShouldBeTrue();
        DatabaseFault.IsOutage(new InvalidOperationException("ours")).ShouldBeFalse();
    }

    [Fact]
    public async Task Stop_DuringReplies_AnswersWhatItHasBegun()
    {
        await using var installation = new Installation();
        var site = await installation.StartAsync();
        var storm = await ReplyStorm.PrepareAsync(site);
        using var client = storm.ClientOf(site);
        await storm.ReplyAsync(client, 0);

        var replies = Enumerable.Range(1, 200).Select(async guest =>
        {
            try
            {
                await storm.ReplyAsync(client, guest);
            }
            catch (HttpRequestException)
            {
                // It came too late.
            }
        }).ToList();
        await Task.WhenAny(replies);
        var took = await site.StopAsync(TimeSpan.FromSeconds(30));
        await Task.WhenAll(replies);

        output.WriteLine($"Stopped after {took.TotalSeconds:0.0} s; {storm.Answered.Count} of 201 were answered");
        (await installation.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(storm.Answered.Count);
    }

    private static Task AssertReadyAsync(SiteProcess site, HttpStatusCode status) =>
        Eventually.IsAsync(async () => await site.HealthAsync("ready") == status, $"readiness is {(int)status}");

    private static Dictionary<string, string> Typed()
    {
        var typed = GuestData.Rsvp();
        typed["Question"] = "Pierwszy wiersz\r\n<b>drugi</b> & \"trzeci\"";
        return typed;
    }

    private static void AssertGivenBack(SitePage answer, string heading)
    {
        answer.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Response.Headers.RetryAfter.ShouldNotBeNull();
        answer.Heading.ShouldBe(heading);
        foreach (var (field, value) in Typed())
            answer.ValueOf(field).ReplaceLineEndings("\n").ShouldBe(value.ReplaceLineEndings("\n"), field);
    }

    private static async Task AssertStoredAsync(Installation installation)
    {
        var typed = Typed();
        var guest = await installation.QueryAsync(db => db.Guests.SingleAsync(g => g.Details.Email == typed["Email"]));
        guest.Reply.ShouldBe(Reply.Accepted);
        (guest.Details.FirstName, guest.Details.LastName, guest.Details.Organisation).ShouldBe((typed["FirstName"], typed["LastName"], typed["Organisation"]));
        guest.Details.Question.ShouldBe(typed["Question"].ReplaceLineEndings("\n"));
    }

    private static async Task AssertWaitingAsync(SiteProcess site)
    {
        (await site.HealthAsync("live")).ShouldBe(HttpStatusCode.OK);
        (await site.HealthAsync("ready")).ShouldBe(HttpStatusCode.ServiceUnavailable);
        using var guest = site.NewClient();
        var page = await guest.GetPageAsync("/en/debata");
        page.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        page.Heading.ShouldBe("The site is temporarily unavailable");
    }
}
