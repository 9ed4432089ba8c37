using System.Text.RegularExpressions;
using DebateInvite.Browser.Tests.Browsing;
using DebateInvite.Domain;
using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Feedback;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace DebateInvite.Browser.Tests.Audits;

/// <summary>What guests and organisers see once the event is over, and the certificate on paper.</summary>
public partial class AfterPagesTests(Chromium chromium, SiteHost site) : PageAudit(chromium), IClassFixture<SiteHost>
{
    [Fact]
    public async Task FromThanksToCertificateAndAnswers_EachPageIsAccessible_AndTheCertificateIsOneSheet()
    {
        var guest = await PrepareAsync();
        var page = await OpenAsync(site);

        await AuditAsync(page, $"/r/{guest.Token}");
        await AuditAsync(page, $"/r/{guest.Token}/certificate");
        await page.GotoAsync($"/r/{guest.Token}/certificate");
        await page.Locator("main form button").ClickAsync();
        await Assertions.Expect(page.Locator(".certificate__name")).ToHaveTextAsync(guest.FullName);
        await AuditAsync(page, $"/r/{guest.Token}/certificate");
        var number = await page.Locator(".certificate__number").InnerTextAsync();
        foreach (var prefix in LanguagePrefixes)
        {
            await page.GotoAsync($"{prefix}/r/{guest.Token}/certificate");
            (await SheetsAsync(page)).ShouldBe(1, prefix);
        }

        await AuditAsync(page, $"/c/{number}");
        await AuditAsync(page, $"/c/{number}", sendEmpty: true);
        await AuditAsync(page, "/c/ABCD-EFGH-JKLM-2345", status: 404);

        await AuditAsync(page, $"/r/{guest.Token}/feedback");
        await AuditAsync(page, $"/r/{guest.Token}/feedback", sendEmpty: true);
        await page.Locator("input[type=radio]").Nth(3).CheckAsync();
        await page.Locator("main form.form button.button").ClickAsync();
        await AuditAsync(page, $"/r/{guest.Token}/feedback");

        var desk = await OpenDeskAsync(site);
        foreach (var path in new[] { "feedback", "settings/feedback", "settings/certificates", "sample/certificate" })
            await AuditAsync(desk, $"/organiser/debata/{path}");
    }

    /// <summary>With the longest name, title and sentence that there can be.</summary>
    private Task<Guest> PrepareAsync() => site.QueryAsync(async db =>
    {
        var debate = await db.Events.Include(e => e.Texts).SingleAsync(e => e.Slug == SiteHost.Slug);
        var before = SiteHost.DefaultNow.UtcDateTime;
        var guest = Guest.For(debate.Id, GuestData.Details() with { FirstName = Long("Świętosława ", Guest.NameMaxLength), LastName = Long("Żółć-Gęślą-", Guest.NameMaxLength) }, before);
        debate.Accept(guest, before, ["Jan Żak"]);
        debate.GivesCertificates = true;
        debate.FeedbackQuestions =
        [
            new(FeedbackKind.Rating, new Dictionary<Language, string> { [Language.Pl] = Long("Jak było? ", FeedbackQuestion.WordsMaxLength) }),
            new(FeedbackKind.Text, new Dictionary<Language, string> { [Language.Pl] = "Co poprawić?" }),
        ];
        foreach (var text in debate.Texts)
        {
            text.Title = Long("Usługi społeczne w rękach podmiotów ekonomii ", EventText.LineMaxLength);
            text.Certificate.Sentence = "„{{Event}}”, {{Day}}, {{Place}}. " + Long("Zaświadczamy, że w wydarzeniu wzięła udział osoba wymieniona powyżej. ", CertificateText.SentenceMaxLength - 50);
        }

        db.Guests.Add(guest);
        db.Arrivals.AddRange(Attendee.Of(guest).Select(who => Arrival.Of(guest, who, "A", new DateTime(2027, 6, 21, 9, 0, 0, DateTimeKind.Utc))));
        for (var number = 0; number < FeedbackAnswer.FewestShown; number++)
            db.FeedbackAnswers.AddRange(FeedbackAnswer.In(debate, [$"{number + 1}", $"Uwaga {number}"]));
        await db.SaveChangesAsync();
        site.Clock.SetUtcNow(new DateTimeOffset(2027, 6, 22, 9, 0, 0, TimeSpan.Zero));
        return guest;
    });

    private static string Long(string words, int length) => string.Concat(Enumerable.Repeat(words, (length / words.Length) + 1))[..length].TrimEnd();

    // How many pages there are stands in the file (ISO 32000-1, 7.7.3).
    private static async Task<int> SheetsAsync(IPage page) => Sheet().Count(System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true })));

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Sheet();
}
