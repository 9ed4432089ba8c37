using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DebateInvite.Domain;
using DebateInvite.Domain.Outbox;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Email;
using DebateInvite.Web.Email.Delivery;
using DebateInvite.Web.Email.Layout;
using DebateInvite.Web.Email.Messages.Reminder;
using DebateInvite.Web.Localisation;
using DebateInvite.Web.Tests.Email.Outbox;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Email.Layout;

/// <summary>Every mail in every language, as it is handed to the mail server.</summary>
public sealed class MailRendererTests(MailRendererTests.Fixture fixture) : IClassFixture<MailRendererTests.Fixture>
{
    private const string Picture = "<img src=x onerror=alert(1)>";

    private OutboxHost Host => fixture.Host;

    public static TheoryData<string, Language> EveryMail
    {
        get
        {
            var all = new TheoryData<string, Language>();
            foreach (var kind in MailPayloadTests.Kinds)
            {
                foreach (var language in LanguageExtensions.All)
                    all.Add(kind.Data, language);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(EveryMail))]
    public async Task Render_EveryMail_TellsTheSameInBothParts(string kind, Language language)
    {
        var (mail, content) = await RenderAsync(kind, language);
        var html = Parse(mail.HtmlBody);

        mail.Subject.ShouldBe(CleanText.Line(content.Subject));
        mail.Subject.ShouldNotContain("{{");
        mail.Language.ShouldBe(language.Code());
        html.DocumentElement.GetAttribute("lang").ShouldBe(language.Code());
        html.Title.ShouldBe(content.Subject);

        var htmlText = Squeezed(html.Body!.TextContent);
        var plainText = Squeezed(mail.TextBody);
        foreach (var (text, url) in content.Blocks.SelectMany(Said))
        {
            htmlText.ShouldContain(Squeezed(text));
            plainText.ShouldContain(Squeezed(text));
            if (url is not null)
            {
                html.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ShouldContain(href => href == url);
                mail.TextBody.Split('\n').ShouldContain(line => line == url);
            }
        }
    }

    [Theory]
    [MemberData(nameof(EveryMail))]
    public async Task Render_EveryMail_LinksToTheSiteInItsLanguage(string kind, Language language)
    {
        var (mail, _) = await RenderAsync(kind, language);

        var start = OutboxHost.PublicUrl + (language is Language.Pl ? "/" : $"/{language.Code()}/");
        var links = Parse(mail.HtmlBody).QuerySelectorAll("a[href^=http]").Select(link => link.GetAttribute("href")!).ToList();
        // Whoever guards the building has no business on the site; a thank-you also leads to the certificate.
        links.Count.ShouldBe(kind switch { "security-list" => 0, "thank-you" => 2, _ => 1 });
        links.ShouldAllBe(link => link.StartsWith(start, StringComparison.Ordinal) && mail.TextBody.Contains(link, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(EveryMail))]
    public async Task Render_HostileNames_StayText(string kind, Language language)
    {
        var (mail, _) = await RenderAsync(kind, language, SampleMails.Zofia with
        {
            FirstName = Picture,
            LastName = "\"\r\nBcc: eve@example.org\r\n\r\n<script>x</script> [y](javascript:z)",
            Organisation = "</td></table><style>*{display:none}</style>" + Picture,
        });
        var html = Parse(mail.HtmlBody);

        html.QuerySelectorAll("img:not([src^='cid:']), script, body style, [onerror]").ShouldBeEmpty();
        html.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).ShouldAllBe(href => href.StartsWith("http", StringComparison.Ordinal));
        mail.Subject.ShouldNotContain('\n');
        mail.Subject.ShouldNotContain('\r');
        if (kind is "place-confirmed")
            html.Body!.TextContent.ShouldContain(Picture);
    }

    [Theory]
    [MemberData(nameof(EveryMail))]
    public async Task Render_EveryMail_WrapsItsPlainText(string kind, Language language)
    {
        var (mail, _) = await RenderAsync(kind, language);

        mail.TextBody.ShouldNotContain('\r');
        mail.TextBody.ShouldEndWith("\n");
        mail.TextBody.Split('\n').Where(line => line.Contains(' ', StringComparison.Ordinal)).ShouldAllBe(line => line.Length <= 76);
        mail.TextBody.Split('\n').ShouldAllBe(line => line.Length == line.TrimEnd().Length);
    }

    [Theory]
    [InlineData(Language.Pl, "Potwierdzenie udziału: ", "Termin: poniedziałek, 21~czerwca 2027~r., godz.~11:30", "zaproszenie.ics")]
    [InlineData(Language.En, "Attendance confirmed: ", "Date and time: Monday 21~June 2027, 11:30", "invitation.ics")]
    [InlineData(Language.Fr, "Présence confirmée : ", "Date et heure~: lundi 21~juin 2027 à~11~h~30", "invitation.ics")]
    public async Task Render_PlaceConfirmed_SaysWhenAndBringsTheCalendar(Language language, string subject, string when, string fileName)
    {
        var (mail, _) = await RenderAsync("place-confirmed", language);

        mail.Subject.ShouldStartWith(subject);
        mail.TextBody.ShouldContain(when.Replace('~', '\u00a0'));
        var calendar = mail.Attachments.ShouldHaveSingleItem();
        calendar.FileName.ShouldBe(fileName);
        calendar.ContentType.ShouldBe("text/calendar; charset=utf-8; method=PUBLISH");
        Encoding.UTF8.GetString(calendar.Content).ShouldContain("DTSTART;TZID=Europe/Warsaw:20270621T113000");
    }

    [Theory]
    [InlineData("place-confirmed", "PUBLISH", "CONFIRMED", null)]
    [InlineData("place-freed", "PUBLISH", "CONFIRMED", null)]
    [InlineData("named-as-deputy", "PUBLISH", "CONFIRMED", null)]
    [InlineData("request-answered", "PUBLISH", "CONFIRMED", null)]
    [InlineData("reply-withdrawn", "CANCEL", "CANCELLED", "DECLINED")]
    [InlineData("deputy-sent", "CANCEL", "CANCELLED", "DECLINED")]
    public async Task Render_AppointmentOfOneGuest_IsWhatTheCalendarStandardDemands(string kind, string method, string status, string? participation)
    {
        var (mail, _) = await RenderAsync(kind, Language.Pl);

        var attachment = mail.Attachments.ShouldHaveSingleItem();
        attachment.ContentType.ShouldBe($"text/calendar; charset=utf-8; method={method}");
        var calendar = Ical.Net.Calendar.Load(Encoding.UTF8.GetString(attachment.Content))!;
        calendar.Method.ShouldBe(method);
        var entry = calendar.Events.ShouldHaveSingleItem();
        (entry.Status, entry.Sequence).ShouldBe((status, 7));
        Guid.TryParse(entry.Uid, out _).ShouldBeTrue();
        entry.Uid.ShouldNotBe((await Host.EventAsync()).Id.ToString());
        entry.Organizer!.Value!.ToString().ShouldBe("mailto:anna.moskwa@mrpips.gov.pl");
        // A published entry has none (RFC 5546 §3.2.1), and asks for no answer that nobody would read.
        entry.Attendees.Count.ShouldBe(participation is null ? 0 : 1);
        entry.Description!.Contains(SampleMails.Code, StringComparison.Ordinal).ShouldBe(participation is null);
        if (participation is null)
            return;
        var attendee = entry.Attendees.ShouldHaveSingleItem();
        attendee.Value!.ToString().ShouldBe("mailto:zofia@example.org");
        (attendee.ParticipationStatus, attendee.Rsvp).ShouldBe((participation, false));
    }

    [Theory]
    [InlineData("Odpowiedź: {{Link}}.", ".")]
    [InlineData("({{Link}})", ")")]
    [InlineData("{{Link}}, dziękujemy", ",")]
    [InlineData("Czy to {{Link}}?!", "?!")]
    [InlineData("[odpowiedź]({{Link}}).", ").")]
    [InlineData("<{{Link}}>.", ">.")]
    public async Task WrittenText_NothingIsWrittenAgainstALink(string body, string behind)
    {
        var facts = ((Web.Email.Messages.Replies.PlaceConfirmed)SampleMails.Of(await Host.EventAsync(), Language.Pl, SampleMails.Zofia)["place-confirmed"]).About;
        var mail = await RenderAsync(Host.Row("zofia@example.org", new ReminderMail("Debata", body, facts), Language.Pl));

        mail.TextBody.ShouldContain($"/r/{SampleMails.Token} {behind}");
        Parse(mail.HtmlBody).QuerySelectorAll(".written a").ShouldHaveSingleItem().GetAttribute("href")!.ShouldEndWith($"/r/{SampleMails.Token}");
    }

    [Theory]
    [InlineData(Language.Pl)]
    [InlineData(Language.En)]
    [InlineData(Language.Fr)]
    public async Task Html_UnderAButton_TheAddressCanBeRead(Language language)
    {
        var (mail, _) = await RenderAsync("place-confirmed", language);

        var page = Parse(mail.HtmlBody);
        var link = page.QuerySelector(".button a")!.GetAttribute("href")!;
        page.QuerySelectorAll("p").Select(paragraph => paragraph.TextContent.Trim()).ShouldContain(link);
    }

    [Theory]
    [InlineData("place-confirmed", true)]
    [InlineData("place-freed", true)]
    [InlineData("waiting-list", false)]
    [InlineData("reply-withdrawn", false)]
    public async Task Render_WhoHasASeat_GetsTheCodeForTheDoorAsTextAndPicture(string kind, bool hasCode)
    {
        var (mail, _) = await RenderAsync(kind, Language.En);

        mail.TextBody.Contains(SampleMails.Code, StringComparison.Ordinal).ShouldBe(hasCode);
        var shown = Parse(mail.HtmlBody).QuerySelectorAll("img").Select(image => image.GetAttribute("src"));
        shown.ShouldBe(mail.Pictures.Select(picture => $"cid:{picture.ContentId}"));
        mail.Pictures.Count.ShouldBe(hasCode ? 1 : 0);
        mail.Pictures.Select(picture => Encoding.ASCII.GetString(picture.Png, 1, 3)).ShouldAllBe(signature => signature == "PNG");
    }

    [Theory]
    [MemberData(nameof(EveryMail))]
    public async Task Render_EveryMail_BreaksNoLineWhereTheLanguageForbidsIt(string kind, Language language)
    {
        var (_, content) = await RenderAsync(kind, language);
        // What an organiser or a guest wrote is theirs.
        string[] theirs = [SampleMails.Zofia.Question!, .. (await Host.EventAsync()).Texts.Select(text => text.Title)];
        var texts = content.Blocks.Where(block => block is not WrittenText).SelectMany(Said).Select(said => said.Text)
            .Append(content.Subject)
            .Select(text => theirs.Aggregate(text, (rest, their) => rest.Replace(their, "", StringComparison.Ordinal)));

        texts.ShouldAllBe(text => !BreaksWrongly(text, language));
    }

    [Fact]
    public async Task Render_LineBreaksInAFact_StayLineBreaks()
    {
        var (mail, _) = await RenderAsync("reply-notification", Language.Pl);

        mail.TextBody.ShouldContain("Pytanie: Jak mierzono efekty?\nI kto płaci?");
        mail.HtmlBody.ShouldContain("<br>");
    }

    [Fact]
    public async Task Render_EnvelopeAndIdentity_ComeFromTheRow()
    {
        var mail = SampleMails.Of(await Host.EventAsync(), Language.Pl, SampleMails.Zofia)["place-confirmed"];
        var row = new OutboxMessage
        {
            To = "zofia@example.org", ToName = "Zofia Łęcka", ReplyTo = "kontakt@example.org", Payload = MailPayload.Write(mail),
        };

        var rendered = await RenderAsync(row);

        rendered.To.ShouldBe("zofia@example.org");
        rendered.ToName.ShouldBe("Zofia Łęcka");
        rendered.ReplyTo.ShouldBe("kontakt@example.org");
        rendered.MessageId.ShouldBe($"{row.Id:N}@debata.example.org");
        (await RenderAsync(row)).MessageId.ShouldBe(rendered.MessageId);
    }

    [Fact]
    public async Task Render_LeavesTheLanguageOfItsCallerAlone()
    {
        using var language = CurrentLanguage.Use(Language.Fr);

        await RenderAsync("place-confirmed", Language.En);

        CurrentLanguage.Value.ShouldBe(Language.Fr);
    }

    [Fact]
    public async Task Render_Reminder_KeepsTheFormattingOfTheText()
    {
        var (mail, _) = await RenderAsync("reminder", Language.Pl);
        var html = Parse(mail.HtmlBody);

        html.QuerySelector(".written strong")!.TextContent.ShouldBe("Zofia Żółkiewska-Łęcka");
        html.QuerySelectorAll(".written li").Length.ShouldBe(2);
    }

    private async Task<(OutgoingMail Mail, MailContent Content)> RenderAsync(
        string kind, Language language, Domain.Guests.GuestDetails? guest = null)
    {
        var debate = await Host.EventAsync();
        var mail = SampleMails.Of(debate, language, guest ?? SampleMails.Zofia)[kind];
        using var writing = CurrentLanguage.Use(language);
        var content = mail.Compose(Host.Services.GetRequiredService<SiteAddress>());
        return (await RenderAsync(Host.Row("zofia@example.org", mail, language)), content);
    }

    private Task<OutgoingMail> RenderAsync(OutboxMessage row) => Host.Services.GetRequiredService<MailRenderer>().RenderAsync(row);

    /// <summary>The pieces of text that a block says, and where it leads.</summary>
    private static IEnumerable<(string Text, string? Url)> Said(MailBlock block) => block switch
    {
        Paragraph paragraph => [(paragraph.Text, null)],
        Facts facts => facts.Rows.SelectMany(row => new (string, string?)[] { (row.Label, null), (row.Value, null) }),
        ActionLink link => [(link.Label, link.Url)],
        EntryPass pass => [($"{pass.Label} {pass.Code}", null)],
        SmallPrint small => [(small.Text, null)],
        WrittenText written => [(Parse(written.Html).Body!.TextContent.Split('\n')[0].Replace("*", "", StringComparison.Ordinal)[..13], null)],
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    // French sets signs of two parts off by a space; in Polish a word of one letter does not end a line.
    private static bool BreaksWrongly(string text, Language language) => language switch
    {
        Language.Fr => Regex.IsMatch(text, " [:;!?»]|« ", RegexOptions.None, TimeSpan.FromSeconds(1)),
        Language.Pl => Regex.IsMatch(text, @"(?<!\w)[AIOUWZaiouwz] ", RegexOptions.None, TimeSpan.FromSeconds(1)),
        _ => false,
    };

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    // Where lines break is each part's own matter.
    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    public sealed class Fixture : IAsyncLifetime
    {
        internal OutboxHost Host { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Host = await OutboxHost.CreateAsync();

        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }
}
