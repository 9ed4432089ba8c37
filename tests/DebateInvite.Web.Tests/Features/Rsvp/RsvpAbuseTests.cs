using System.Net;
using System.Text;
using DebateInvite.Testing;
using DebateInvite.Web.Features.Errors;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Rsvp;

/// <summary>Programs, bad intentions and accidents: never a fault, never a row that should not be, never an unescaped word.</summary>
public class RsvpAbuseTests
{
    private const string Script = "\"'><script>alert(1)</script>";

    [Theory]
    [InlineData("")]
    [InlineData("/en")]
    [InlineData("/fr")]
    public async Task Post_TrapFilled_ComesBackWithoutItAndIsStoredWhenSentAgain(string language)
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();
        var fields = GuestData.Rsvp();
        fields["Website"] = "https://example.org/";

        var back = await guest.SubmitAsync(await guest.GetPageAsync(language + "/debata/rsvp"), "main form", fields);

        (back.Status, back.ValueOf("Email")).ShouldBe((HttpStatusCode.BadRequest, fields["Email"]));
        back.All("[name=Website]").ShouldBeEmpty();
        (await site.QueryAsync(db => db.Guests.AnyAsync())).ShouldBeFalse();
        (await guest.SubmitAsync(back, "main form", [])).Location.ShouldBe(language + "/debata/rsvp/thanks");
        (await site.QueryAsync(db => db.Guests.SingleAsync())).Details.Email.ShouldBe(fields["Email"]);
    }

    [Fact]
    public async Task Post_TooMany_Is429WithAPageAndStoresNoMore()
    {
        await using var site = await SiteHost.StartAsync(("Limits:RepliesPerMinutePerAddress", "2"));
        using var program = site.NewClient();
        var form = await program.GetPageAsync("/en/debata/rsvp");
        for (var number = 1; number <= 2; number++)
            (await program.SubmitAsync(form, "main form", GuestData.Rsvp(number))).Status.ShouldBe(HttpStatusCode.Redirect);

        var refused = await program.SubmitAsync(form, "main form", GuestData.Rsvp(3));

        (refused.Status, refused.Language, refused.Text("h1")).ShouldBe((HttpStatusCode.TooManyRequests, "en", ErrorTexts.TooManyTitle.En));
        (await site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(2);
        // Reading goes on.
        (await program.GetPageAsync("/debata/rsvp")).Status.ShouldBe(HttpStatusCode.OK);
        // Another address has its own count.
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/debata/rsvp", UriKind.Relative))
        {
            Content = new FormUrlEncodedContent(GuestData.Rsvp(4).Append(SiteClient.TokenOf(form))),
            Headers = { { "X-Forwarded-For", "203.0.113.7" } },
        };
        using var elsewhere = await program.Http.SendAsync(request);
        elsewhere.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Post_TooManyFromOneIPv6Network_Is429WhateverTheRestOfTheAddress()
    {
        await using var site = await SiteHost.StartAsync(("Limits:RepliesPerMinutePerAddress", "2"));
        using var program = site.NewClient();
        var form = await program.GetPageAsync("/en/debata/rsvp");
        var answers = new List<HttpStatusCode>();
        foreach (var (number, address) in new[] { "2001:db8::1", "2001:db8::2", "2001:db8::3", "2001:db8:0:1::1" }.Index())
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/debata/rsvp", UriKind.Relative))
            {
                Content = new FormUrlEncodedContent(GuestData.Rsvp(number + 1).Append(SiteClient.TokenOf(form))),
                Headers = { { "X-Forwarded-For", address } },
            };
            using var answer = await program.Http.SendAsync(request);
            answers.Add(answer.StatusCode);
        }

        answers.ShouldBe([HttpStatusCode.Redirect, HttpStatusCode.Redirect, HttpStatusCode.TooManyRequests, HttpStatusCode.Redirect]);
    }

    [Theory]
    [InlineData("FirstName")]
    [InlineData("LastName")]
    [InlineData("Email")]
    [InlineData("Phone")]
    [InlineData("Organisation")]
    [InlineData("JobTitle")]
    [InlineData("Sector")]
    [InlineData("Language")]
    [InlineData("AccessibilityNeeds")]
    [InlineData("Question")]
    [InlineData("ClauseAcknowledged")]
    [InlineData("Companions")]
    [InlineData("__RequestVerificationToken")]
    public async Task Post_FieldMissingDoubledHugeOrHostile_NeverFaultsAndNeverEchoesMarkup(string field)
    {
        await using var site = await SiteHost.StartAsync();
        using var program = site.NewClient();
        var form = await program.GetPageAsync("/debata/rsvp");
        var whole = GuestData.Rsvp().Append(SiteClient.TokenOf(form)).ToList();
        var others = whole.Where(value => value.Key != field).ToList();
        string[] hostile =
        [
            "", "\0", "a\0b", "\ud800", "\u202eabc\u202d", "\r\nBcc: ofiara@example.org\r\n\r\ntekst", Script, "{{7*7}}", "%00%0d%0a", "../../etc/passwd",
            "' OR 1=1 --", new string('ż', 50_000), new string('\u202e', 5_000), string.Concat(Enumerable.Repeat("e\u0301", 3_000)), "﷽﷽", "a\u0001\u001b[31m",
        ];

        var posts = hostile.Select(value => others.Append(new(field, value))).Append(others).Append(whole.Concat(whole))
            .Append(others.Append(new(field, Script)).Append(new(field, "x"))).Append(others.Append(new(field + "[0]", Script)))
            .Append(others.Append(new(field + ".Length", "1")));
        foreach (var post in posts)
        {
            var page = await program.PostAsync("/debata/rsvp", post);

            ((int)page.Status).ShouldBeLessThan(500);
            page.All("script").ShouldBeEmpty();
            page.Content.ShouldNotContain("<script>alert");
            page.Content.ShouldNotContain('\0');
        }

        site.Log.Faults.ShouldBeEmpty();
        await ShouldHaveStoredOnlyCleanTextAsync(site);
    }

    [Fact]
    public async Task Post_OneMegabyte_IsRefusedWithAPage()
    {
        await using var site = await SiteHost.StartAsync();
        using var program = site.NewClient();
        var form = await program.GetPageAsync("/debata/rsvp");
        var fields = GuestData.Rsvp();
        fields["Question"] = new string('q', 1024 * 1024);

        var page = await program.PostAsync("/debata/rsvp", fields.Append(SiteClient.TokenOf(form)));

        ((int)page.Status).ShouldBeInRange(400, 499);
        page.Text("h1").ShouldBe(ErrorTexts.TooLargeTitle.Pl);
        (await site.QueryAsync(db => db.Guests.AnyAsync())).ShouldBeFalse();
        site.Log.Faults.ShouldBeEmpty();
    }

    public static TheoryData<string, string> Bodies { get; } = new()
    {
        { "application/x-www-form-urlencoded", "%" },
        { "application/x-www-form-urlencoded", "%ff%fe=%zz&=&&&==&FirstName" },
        { "application/x-www-form-urlencoded; charset=utf-7", "FirstName=%2BADw-script" },
        { "application/x-www-form-urlencoded; charset=nonsense", "FirstName=a" },
        { "multipart/form-data", "FirstName" },
        { "multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"FirstName\"\r\n\r\nEwa" },
        { "multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Type: text/plain; charset=utf-7\r\n\r\nEwa\r\n--x--" },
        { "multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"a\"; filename=\"../x\"\r\n\r\nEwa\r\n--x--" },
        { "application/json", "{\"FirstName\":\"Ewa\"}" },
        { "application/xml", "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>" },
        { "text/plain", "" },
    };

    [Fact]
    public async Task Post_BodyThatIsNoForm_Is400OrSo()
    {
        await using var site = await SiteHost.StartAsync();
        using var program = site.NewClient();
        await program.GetPageAsync("/debata/rsvp");
        foreach (var row in Bodies)
        {
            var (type, body) = row.Data;
            using var content = new ByteArrayContent(Encoding.Latin1.GetBytes(body));
            content.Headers.TryAddWithoutValidation("Content-Type", type);

            var page = await program.PostAsync("/debata/rsvp", content);

            ((int)page.Status).ShouldBeInRange(400, 499, type);
        }

        var many = string.Join('&', Enumerable.Range(0, 3_000).Select(number => $"f{number}=1"));
        (await program.PostAsync("/debata/rsvp", new StringContent(many, Encoding.UTF8, "application/x-www-form-urlencoded"))).Status.ShouldBe(HttpStatusCode.BadRequest);
        site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Post_HostileButValidWords_ReachPagesAndMailsAsWords()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();
        var fields = GuestData.Rsvp();
        fields["FirstName"] = "Ewa\r\nBcc: ofiara";
        fields["LastName"] = Script;
        fields["Organisation"] = "=HYPERLINK(\"x\")\u202e <b>";
        fields["Question"] = "<img src=x onerror=alert(1)> [x](javascript:alert(1))";

        await guest.SubmitAsync(await guest.GetPageAsync("/debata/rsvp"), "main form", fields);

        var stored = await site.QueryAsync(db => db.Guests.SingleAsync());
        stored.Details.FirstName.ShouldBe("Ewa Bcc: ofiara");
        var page = await guest.GetPageAsync($"/r/{stored.Token}");
        page.All("script, main b, main img, [onerror]").ShouldBeEmpty();
        page.ValueOf("LastName").ShouldBe(Script);

        var mails = await site.MailsAsync(2);
        mails.Count.ShouldBe(2);
        foreach (var mail in mails)
        {
            mail.Bcc.ShouldBeEmpty();
            mail.To.Mailboxes.ShouldHaveSingleItem().Address.ShouldBeOneOf(fields["Email"], SiteHost.OrganiserEmail);
            mail.Headers.ShouldAllBe(header => !header.Value.Contains('\n') && !header.Value.Contains('\r'));
            mail.HtmlBody!.ShouldNotContain("<script>");
            mail.HtmlBody!.ShouldNotContain("<img src=x");
        }

        site.Log.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/debata/rsvp?FirstName=%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/debata/rsvp/thanks?list=%3Cscript%3E")]
    [InlineData("/debata/rsvp/thanks?list=a&list=waiting")]
    [InlineData("/?%00=%ff&a[]=1&a[]=2")]
    [InlineData("/debata?x=%E0%A4%A")]
    [InlineData("/i/%3Cscript%3E")]
    [InlineData("/r/00112233445566778899aabbccddee%00%0a")]
    [InlineData("/r/%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20")]
    public async Task Get_HostileQuery_NeverFaults(string path)
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();

        var page = await guest.GetPageAsync(path);

        ((int)page.Status).ShouldBeLessThan(500);
        page.Content.ShouldNotContain("<script>");
        site.Log.Faults.ShouldBeEmpty();
    }

    private static async Task ShouldHaveStoredOnlyCleanTextAsync(SiteHost site)
    {
        var guests = await site.QueryAsync(db => db.Guests.AsNoTracking().ToListAsync());
        foreach (var guest in guests)
        {
            guest.Details.ShouldBe(guest.Details.Cleaned());
            guest.Companions.ShouldBeEmpty();
        }

        var mails = await site.QueryAsync(db => db.Outbox.AsNoTracking().ToListAsync());
        foreach (var mail in mails)
            $"{mail.To}{mail.ToName}{mail.ReplyTo}".ShouldAllBe(c => !char.IsControl(c));
    }
}
