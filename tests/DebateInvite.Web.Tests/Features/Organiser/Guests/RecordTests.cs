using System.Net;
using System.Text.Json;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Guests;

/// <summary>What a guest gets who asks what is stored of them (GDPR art. 15).</summary>
public class RecordTests
{
    [Fact]
    public async Task Record_AsPageAndAsJson_HoldsAllThatIsKnown_AndNamesNoOrganiser()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        using var visitor = site.NewClient();
        var form = GuestData.Rsvp();
        form["AccessibilityNeeds"] = "Pies przewodnik";
        await visitor.SubmitAsync(await visitor.GetPageAsync("/debata/rsvp"), "main form", form);
        await Eventually.IsAsync(() => site.QueryAsync(db => db.Outbox.AllAsync(m => m.SentAt != null)), "all mails are written");
        var guest = await site.QueryAsync(db => db.Guests.AsNoTracking().SingleAsync());
        var path = $"/organiser/debata/guests/{guest.Id}";
        await organiser.SubmitAsync(await organiser.GetPageAsync($"{path}/edit"), ("Notes", "Mówi o klauzulach."));
        await site.LocalTimeIsAsync("2027-06-16T10:00");
        await visitor.SubmitAsync(await visitor.GetPageAsync($"/r/{guest.Token}"), "form:has([name=FirstName])", [new("JobTitle", "prezeska zarządu")]);
        await organiser.SignInAsOrganiserAsync();

        var link = (await organiser.GetPageAsync(path)).Find("a[href$='/record']").GetAttribute("href")!;
        var page = await organiser.GetPageAsync(link);

        page.Status.ShouldBe(HttpStatusCode.OK);
        string[] known = ["Żółć-Gęślą", "Pies przewodnik", "Mówi o klauzulach.", "prezeska zarządu", "Potwierdzenie udziału", "2027-06-01 10:00", "do organizatorów"];
        foreach (var one in known)
            page.AllText.ShouldContain(one);
        page.Text("main").ShouldNotContain(SiteHost.OrganiserEmail);

        using var json = JsonDocument.Parse((await organiser.GetPageAsync($"{link}/json")).Content);
        var record = json.RootElement;
        record.GetProperty("details").GetProperty("LastName").GetString().ShouldBe("Żółć-Gęślą");
        record.GetProperty("details").GetProperty("AccessibilityNotes").GetString().ShouldBe("Pies przewodnik");
        record.GetProperty("noticeAcknowledgedAt").GetDateTime().ShouldBe(SiteHost.DefaultNow.UtcDateTime);
        record.GetProperty("noticeAddress").GetString()!.ShouldEndWith("/debata/privacy");
        record.GetProperty("history").EnumerateArray().Select(change => change.GetProperty("by").GetString()).ShouldBe(["guest", "organiser", "guest"]);
        record.GetProperty("requests").EnumerateArray().Single().GetProperty("wished").GetProperty("JobTitle").GetString().ShouldBe("prezeska zarządu");
        record.GetProperty("mails").EnumerateArray().Select(mail => mail.GetProperty("kind").GetString())
            .ShouldBe(["place-confirmed", "reply-notification", "change-requested"], ignoreOrder: true);
        record.ToString().ShouldNotContain(SiteHost.OrganiserEmail);
    }

    [Fact]
    public async Task Record_OfNobody_404()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();

        (await organiser.GetPageAsync($"/organiser/debata/guests/{Guid.NewGuid()}/record")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
