using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Tests.Features.Organiser.CheckIn;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Certificates;

/// <summary>A certificate under the guest's own link.</summary>
public class OwnCertificateTests
{
    [Fact]
    public async Task Issue_WhoCame_HasTheirName_AndTheSameNumberAgain_AndAGetIssuesNone()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.AttendedAsync();
        await site.GiveCertificatesAsync();
        await site.EventIsOverAsync();
        using var client = site.NewClient();

        var own = await client.GetPageAsync($"/r/{guest.Token}");
        (own.Heading, own.All("a[href$='/certificate']").Count()).ShouldBe(("Dziękujemy za udział", 1));
        var ask = await client.GetPageAsync($"/r/{guest.Token}/certificate");
        ask.AllText.ShouldContain("Łucja Źródło");
        (await site.QueryAsync(db => db.Certificates.CountAsync())).ShouldBe(0, "A GET changes nothing.");

        var page = await client.IssueAsync(guest);
        (page.Heading, page.Text(".certificate__name")).ShouldBe(("Zaświadczenie o udziale", "Łucja Źródło"));
        page.Text(".certificate__sentence").ShouldContain("odbyło się 21 czerwca 2027 r.");
        page.Text(".certificate").ShouldContain($"/c/{page.NumberOf()}");
        page.All(".certificate .funding").Count().ShouldBe(1);
        page.Response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        await client.PostAsync($"/r/{guest.Token}/certificate", []);
        (await client.GetPageAsync($"/en/r/{guest.Token}/certificate")).NumberOf().ShouldBe(page.NumberOf());
        (await site.QueryAsync(db => db.Certificates.CountAsync())).ShouldBe(1);
        site.Log.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", "Zaświadczenie o udziale", "Zaświadczamy, że")]
    [InlineData("/en", "Certificate of attendance", "This is to certify that")]
    [InlineData("/fr", "Attestation de participation", "Nous attestons que")]
    public async Task Show_InEachLanguage_ReadsInIt(string prefix, string title, string sentence)
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.AttendedAsync();
        await site.GiveCertificatesAsync();
        await site.EventIsOverAsync();
        using var client = site.NewClient();
        await client.IssueAsync(guest);

        var page = await client.GetPageAsync($"{prefix}/r/{guest.Token}/certificate");

        page.Heading.ShouldBe(title);
        page.Text(".certificate__sentence").ShouldStartWith(sentence);
        page.Text(".certificate__sentence").ShouldNotContain("{");
        page.AllText.ShouldContain($"{prefix}/c/{page.NumberOf()}");
    }

    [Theory]
    [InlineData("not over")]
    [InlineData("switched off")]
    [InlineData("nobody came")]
    [InlineData("cancelled")]
    public async Task Show_NoneIsDue_LeadsToTheReply_AndAPostIssuesNone(string why)
    {
        await using var site = await SiteHost.StartAsync();
        var guest = why is "nobody came" ? await site.ExpectAsync() : await site.AttendedAsync();
        if (why is not "switched off")
            await site.GiveCertificatesAsync();
        if (why is "cancelled")
            await site.EditEventAsync(debate => debate.CancelledAt = site.Clock.GetUtcNow().UtcDateTime);
        await site.LocalTimeIsAsync(why is "not over" ? "2027-06-21T23:59:59" : "2027-06-22T00:00:00");
        using var client = site.NewClient();

        (await client.GetPageAsync($"/r/{guest.Token}/certificate")).Location.ShouldBe($"/r/{guest.Token}");
        await client.PostAsync($"/r/{guest.Token}/certificate", []);

        (await client.GetPageAsync($"/r/{guest.Token}")).All("a[href$='/certificate']").ShouldBeEmpty();
        (await site.QueryAsync(db => db.Certificates.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Issue_Companion_HasTheirOwn()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.AttendedAsync(1, "Jan Żak");
        await site.GiveCertificatesAsync();
        await site.EventIsOverAsync();
        using var client = site.NewClient();
        var own = await client.IssueAsync(guest);
        var link = own.All("#others ~ ul a").Single(a => a.TextContent == "Jan Żak").GetAttribute("href")!;

        var page = await client.IssueAsync(guest, link[link.IndexOf('?', StringComparison.Ordinal)..]);

        page.Text(".certificate__name").ShouldBe("Jan Żak");
        page.NumberOf().ShouldNotBe(own.NumberOf());
        (await client.CheckAsync($"/c/{page.NumberOf()}", "żak jan")).AllText.ShouldContain("Tak: zaświadczenie");
    }

    [Fact]
    public async Task Show_NameCorrectedSince_IsIssuedAnew_AndTheOldOneCountsNoLonger()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.AttendedAsync();
        await site.GiveCertificatesAsync();
        await site.EventIsOverAsync();
        using var client = site.NewClient();
        var old = (await client.IssueAsync(guest)).NumberOf();
        await site.QueryAsync(async db =>
        {
            var known = await db.Guests.SingleAsync(g => g.Id == guest.Id);
            known.Describe(known.Details with { LastName = "Źródłowska" });
            return await db.SaveChangesAsync();
        });

        (await client.GetPageAsync($"/r/{guest.Token}/certificate")).AllText.ShouldContain("poprzednie straci ważność");
        var page = await client.IssueAsync(guest);

        page.Text(".certificate__name").ShouldBe("Łucja Źródłowska");
        (await client.GetPageAsync($"/c/{old}")).Heading.ShouldBe("To zaświadczenie nie jest już ważne");
        (await client.GetPageAsync($"/c/{page.NumberOf()}")).Heading.ShouldBe("Zaświadczenie jest ważne");
    }

    [Fact]
    public async Task Show_ArrivalUndoneAfterwards_SaysThatItIsNoLongerValid()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.AttendedAsync();
        await site.GiveCertificatesAsync();
        await site.EventIsOverAsync();
        using var client = site.NewClient();
        var number = (await client.IssueAsync(guest)).NumberOf();

        await site.UndoAsync(guest);

        (await client.GetPageAsync($"/r/{guest.Token}/certificate")).Heading.ShouldBe("To zaświadczenie nie jest już ważne");
        (await client.GetPageAsync($"/c/{number}")).Heading.ShouldBe("To zaświadczenie nie jest już ważne");
    }

    [Fact]
    public async Task Show_LongestNameAndTitle_AreWhole_AndSetSmaller()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.AttendedAsync();
        await site.GiveCertificatesAsync();
        var (first, last, title) = (new string('Ż', Guest.NameMaxLength), new string('ł', Guest.NameMaxLength), new string('T', Domain.Events.EventText.LineMaxLength));
        await site.QueryAsync(async db =>
        {
            var known = await db.Guests.SingleAsync(g => g.Id == guest.Id);
            known.Describe(known.Details with { FirstName = first, LastName = last });
            return await db.SaveChangesAsync();
        });
        await site.EditEventAsync(debate => debate.Texts.ForEach(text => text.Title = title));
        await site.EventIsOverAsync();
        using var client = site.NewClient();

        var page = await client.IssueAsync(guest);

        page.Text(".certificate__name--longest").ShouldBe($"{first} {last}");
        page.Text(".certificate__sentence").ShouldContain(title);
        (await client.CheckAsync($"/c/{page.NumberOf()}", $"{last} {first}")).AllText.ShouldContain("Tak: zaświadczenie");
    }

    [Fact]
    public async Task Issue_Refused_SaysWhatHasNotHappened()
    {
        await using var site = await SiteHost.StartAsync(("Limits:RepliesPerMinutePerAddress", "1"));
        var guest = await site.AttendedAsync();
        await site.GiveCertificatesAsync();
        await site.EventIsOverAsync();
        using var client = site.NewClient();
        await client.IssueAsync(guest);

        var refused = await client.PostAsync($"/r/{guest.Token}/certificate", []);

        (refused.Status, refused.Heading).ShouldBe((HttpStatusCode.TooManyRequests, "Zaświadczenie nie zostało wystawione"));
    }
}
