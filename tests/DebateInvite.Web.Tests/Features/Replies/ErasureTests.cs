using System.Text;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Testing.Databases;
using DebateInvite.Web.Data;
using DebateInvite.Web.Tests.Features.Certificates;
using DebateInvite.Web.Tests.Features.Organiser;
using DebateInvite.Web.Tests.Features.PersonalInvitation;
using DebateInvite.Web.Tests.Features.Rsvp;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Replies;

/// <summary>What is erased or withdrawn is nowhere any more: not in the database's file, its log, or the files of mails.</summary>
public sealed class ErasureTests : IAsyncLifetime
{
    /// <summary>A word that only the person who goes has anything to do with.</summary>
    private const string Marker = "Znacznikowska";

    private SqliteDatabase database = null!;
    private SiteHost site = null!;

    public async ValueTask InitializeAsync()
    {
        database = await SqliteDatabase.CreateAsync();
        site = await SiteHost.StartAsync(database);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task ErasedGuest_IsNowhere()
    {
        using var organiser = await site.NewOrganiserAsync();
        var guest = await RsvpAsync(("LastName", Marker), ("Question", $"Pyta {Marker}?"), ("AccessibilityNeeds", $"Dla {Marker}"));
        await EditAsync(guest, ("JobTitle", $"prezeska {Marker}"));
        await AtRestAsync();
        (Traces().Count, Traces().Any(file => file.EndsWith(".eml", StringComparison.Ordinal))).ShouldSatisfyAllConditions(
            found => found.Item1.ShouldBeGreaterThan(2), found => found.Item2.ShouldBeTrue());

        await organiser.SubmitAsync(await organiser.GetPageAsync($"/organiser/debata/guests/{guest.Id}/delete"));

        await NowhereAsync();
    }

    [Fact]
    public async Task ErasedGuest_WithACertificate_IsNowhere_AndTheCertificateStillVerifies()
    {
        var guest = await RsvpAsync(("LastName", Marker));
        await site.ArriveAsync(guest);
        await site.GiveCertificatesAsync();
        await AtRestAsync();
        await site.EventIsOverAsync();
        using var client = site.NewClient();
        var number = (await client.IssueAsync(guest)).NumberOf();
        using var organiser = await site.NewOrganiserAsync();
        Traces().ShouldNotBeEmpty();

        await organiser.SubmitAsync(await organiser.GetPageAsync($"/organiser/debata/guests/{guest.Id}/delete"));

        await NowhereAsync();
        (await client.CheckAsync($"/c/{number}", $"Świętosława {Marker}")).Text("[role=status]").ShouldStartWith("Tak");
    }

    [Fact]
    public async Task ErasedGuest_WhoSentADeputy_IsNowhere_AndTheDeputyStays()
    {
        using var organiser = await site.NewOrganiserAsync();
        var (guest, deputy) = await SendDeputyAsync(organiser, guestName: Marker, deputyName: "Zastępca");
        Traces().ShouldNotBeEmpty();

        await organiser.SubmitAsync(await organiser.GetPageAsync($"/organiser/debata/guests/{guest.Id}/delete"));

        await NowhereAsync();
        (await organiser.GetPageAsync($"/organiser/debata/guests/{deputy.Id}")).AllText.ShouldContain("Zastępca");
        var mail = await site.QueryAsync(db => db.Outbox.SingleAsync(m => m.Kind == "named-as-deputy"));
        (await organiser.GetPageAsync($"/organiser/outbox/{mail.Id}")).AllText.ShouldContain("osoba, której dane usunięto");
    }

    [Fact]
    public async Task ErasedDeputy_IsNowhere_AndTheGuestStays()
    {
        using var organiser = await site.NewOrganiserAsync();
        var (guest, deputy) = await SendDeputyAsync(organiser, guestName: "Wysyłająca", deputyName: Marker);

        await organiser.SubmitAsync(await organiser.GetPageAsync($"/organiser/debata/guests/{deputy.Id}/delete"));

        await NowhereAsync();
        (await organiser.GetPageAsync($"/organiser/debata/guests/{guest.Id}")).AllText.ShouldContain("Wskazanie zastępstwa");
    }

    [Fact]
    public async Task NeedsWithdrawnByTheGuest_AreNowhere_AndTheHistorySaysThatTheyChanged()
    {
        using var organiser = await site.NewOrganiserAsync();
        var guest = await RsvpAsync(("AccessibilityNeeds", $"Pies przewodnik {Marker}"));
        await AtRestAsync();
        Traces().ShouldNotBeEmpty();

        await EditAsync(guest, ("AccessibilityNeeds", ""));

        await NowhereAsync();
        (await organiser.GetPageAsync($"/organiser/debata/guests/{guest.Id}")).AllText.ShouldContain("zmienione (takich danych historia nie przechowuje)");
    }

    [Fact]
    public async Task NeedsAskedForAfterTheDeadline_AreWithTheGuestOnly_AndGoWhenTheOrganiserRemovesThem()
    {
        var guest = await RsvpAsync();
        await site.LocalTimeIsAsync("2027-06-16T10:00");
        await EditAsync(guest, ("AccessibilityNeeds", $"Pies przewodnik {Marker}"));
        using var organiser = await site.NewOrganiserAsync();
        var request = await site.QueryAsync(db => db.ChangeRequests.Select(r => r.Id).SingleAsync());
        await organiser.SubmitAsync(await organiser.GetPageAsync($"/organiser/debata/requests/{request}"), "form:has([name=Answer])", [], "[value=grant]");
        (await organiser.GetPageAsync($"/organiser/debata/guests/{guest.Id}")).AllText.ShouldContain(Marker);

        await organiser.SubmitAsync(await organiser.GetPageAsync($"/organiser/debata/guests/{guest.Id}/edit"), ("AccessibilityNeeds", ""));

        await AtRestAsync();
        await NowhereAsync();
    }

    [Theory]
    [InlineData("erase")]
    [InlineData("discard")]
    [InlineData("last day")]
    public async Task ReplyThatNobodyConfirmed_IsNowhere(string how)
    {
        using var organiser = await site.NewOrganiserAsync();
        await organiser.SubmitAsync(
            await organiser.GetPageAsync("/organiser/debata/guests/new"), ("FirstName", "Halina"), ("LastName", "Zaproszona"), ("Email", GuestData.Rsvp()["Email"]));
        var guest = await RsvpAsync(("JobTitle", $"prezeska {Marker}"), ("Question", $"Pyta {Marker}?"), ("AccessibilityNeeds", $"Dla {Marker}"));
        await AtRestAsync();
        Traces().ShouldNotBeEmpty();

        if (how is "erase")
            await organiser.SubmitAsync(await organiser.GetPageAsync($"/organiser/debata/guests/{guest.Id}/delete"));
        else if (how is "discard")
            await organiser.SubmitAsync(await organiser.GetPageAsync($"/organiser/debata/guests/{guest.Id}"), "form[action$='/discard']", []);
        else
            await site.LocalTimeIsAsync("2027-06-20T10:00");
        await site.ForgetUnconfirmedAsync();

        await NowhereAsync();
    }

    private async Task<Guest> RsvpAsync(params (string Field, string Value)[] fields)
    {
        var form = GuestData.Rsvp();
        foreach (var (field, value) in fields)
            form[field] = value;
        using var visitor = site.NewClient();
        (await visitor.SubmitAsync(await visitor.GetPageAsync("/debata/rsvp"), "main form", form)).Location.ShouldNotBeNull();
        return await site.QueryAsync(db => db.Guests.AsNoTracking().SingleAsync());
    }

    private async Task EditAsync(Guest guest, params (string, string)[] fields)
    {
        using var visitor = site.NewClient();
        var page = await visitor.GetPageAsync($"/r/{guest.Token}");
        var answer = await visitor.SubmitAsync(page, "form:has([name=FirstName])", fields.Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        answer.Location.ShouldNotBeNull(answer.AllText);
    }

    private async Task<(Guest Guest, Guest Deputy)> SendDeputyAsync(SiteClient organiser, string guestName, string deputyName)
    {
        await organiser.SubmitAsync(await organiser.GetPageAsync("/organiser/debata/guests/new"), ("FirstName", "Halina"), ("LastName", guestName), ("Email", "halina@example.org"));
        var guest = await site.QueryAsync(db => db.Guests.AsNoTracking().SingleAsync());
        var form = Deputies.Form();
        form["LastName"] = deputyName;
        using var visitor = site.NewClient();
        await visitor.SubmitAsync(await visitor.GetPageAsync($"/i/{guest.Token}/deputy"), "main form", form);
        await AtRestAsync();
        return (guest, await site.QueryAsync(db => db.Guests.AsNoTracking().SingleAsync(g => g.Details.Email == Deputies.Email)));
    }

    private Task AtRestAsync() =>
        Eventually.IsAsync(() => site.QueryAsync(db => db.Outbox.AllAsync(m => m.SentAt != null && m.LeaseId == null)), "all mails are written");

    // Where somebody is reading, the log can be cut a moment later only.
    private Task NowhereAsync() => Eventually.IsAsync(
        async () =>
        {
            if (Traces().Count == 0)
                return true;
            await site.QueryAsync(async db =>
            {
                await db.WipeAsync(CancellationToken.None);
                return true;
            });
            return false;
        },
        "no trace is left",
        TimeSpan.FromSeconds(10));

    /// <summary>Files with the marker, in any case.</summary>
    private List<string> Traces()
    {
        string[] files = [.. Directory.GetFiles(Path.GetDirectoryName(database.File)!), .. Directory.Exists(site.MailFolder) ? Directory.GetFiles(site.MailFolder) : []];
        return [.. files.Where(file => Read(file).Contains(Marker, StringComparison.OrdinalIgnoreCase))];
    }

    private static string Read(string file)
    {
        using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(open, Encoding.Latin1);
        return reader.ReadToEnd();
    }
}
