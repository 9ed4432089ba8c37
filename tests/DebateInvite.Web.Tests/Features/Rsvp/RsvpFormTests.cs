using System.Net;
using DebateInvite.Domain;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Features.Replies.Forms;
using DebateInvite.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Rsvp;

/// <summary>What the form asks for, what it refuses, and that it keeps what was typed. Nothing here stores a guest.</summary>
public class RsvpFormTests(SiteHost site) : IClassFixture<SiteHost>
{
    private static readonly (string Prefix, Language Language)[] Languages = [("", Language.Pl), ("/en", Language.En), ("/fr", Language.Fr)];

    public static TheoryData<string, string, string> Rules { get; } = new()
    {
        { "FirstName", "", nameof(RsvpTexts.FirstNameRequired) },
        { "FirstName", " \u00a0\u200b\u202e ", nameof(RsvpTexts.FirstNameRequired) },
        { "Email", "", nameof(RsvpTexts.EmailRequired) },
        { "Email", "ewa", nameof(RsvpTexts.EmailInvalid) },
        { "Email", "ewa@example", nameof(RsvpTexts.EmailInvalid) },
        { "Email", "Ewa <ewa@example.org>, Jan", nameof(RsvpTexts.EmailInvalid) },
        { "Email", "ewa@example.org, jan@example.org", nameof(RsvpTexts.EmailInvalid) },
        { "Email", "ewa@example.org\r\nBcc: jan@example.org", nameof(RsvpTexts.EmailInvalid) },
        { "Email", "ęwa@example.org", nameof(RsvpTexts.EmailInvalid) },
        { "Phone", "proszę dzwonić", nameof(RsvpTexts.PhoneInvalid) },
        { "Phone", "12345", nameof(RsvpTexts.PhoneInvalid) },
        { "Phone", "+48 22 123 45 67; rm -rf", nameof(RsvpTexts.PhoneInvalid) },
        { "Organisation", "", nameof(RsvpTexts.OrganisationRequired) },
        { "Sector", "Parliament", nameof(RsvpTexts.SectorInvalid) },
        { "Sector", "1", nameof(RsvpTexts.SectorInvalid) },
        { "Sector", "Ngo,Media", nameof(RsvpTexts.SectorInvalid) },
        { "Language", "de", nameof(RsvpTexts.LanguageInvalid) },
        { "Language", "2", nameof(RsvpTexts.LanguageInvalid) },
        { "ClauseAcknowledged", "", nameof(RsvpTexts.ClauseRequired) },
        { "ClauseAcknowledged", "false", nameof(RsvpTexts.ClauseRequired) },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Post_FieldBreaksARule_SaysSoInTheGuestsLanguageAtTheField(string field, string value, string text)
    {
        var message = (Text)typeof(RsvpTexts).GetField(text)!.GetValue(null)!;
        using var guest = site.NewClient();
        foreach (var (prefix, language) in Languages)
        {
            var fields = GuestData.Rsvp();
            fields[field] = value;

            var page = await SubmitAsync(guest, prefix, fields);

            page.Status.ShouldBe(HttpStatusCode.BadRequest);
            var expected = SitePage.Folded(language switch { Language.En => message.En, Language.Fr => message.Fr, _ => message.Pl });
            page.ErrorOf(field).ShouldBe(expected);
            var summary = page.All("#error-summary a").ShouldHaveSingleItem();
            (SitePage.Folded(summary.TextContent), summary.GetAttribute("href")).ShouldBe((expected, "#" + field));
            page.All("[id$='-error']").ShouldHaveSingleItem();
        }

        (await site.QueryAsync(db => db.Guests.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task Post_Nothing_NamesEveryRequiredFieldInTheirOrder()
    {
        using var guest = site.NewClient();
        var form = await guest.GetPageAsync("/en/debata/rsvp");

        var page = await guest.PostAsync("/en/debata/rsvp", [SiteClient.TokenOf(form)]);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.All("#error-summary a").Select(link => link.GetAttribute("href"))
            .ShouldBe(["#FirstName", "#LastName", "#Email", "#Organisation", "#ClauseAcknowledged"]);
        page.Title.ShouldStartWith("Error:");
    }

    [Fact]
    public async Task Post_Invalid_KeepsEverythingTypedAndTiesErrorsToFields()
    {
        using var guest = site.NewClient();
        var fields = GuestData.Rsvp();
        fields["Email"] = "swietoslawa@@example.org";
        fields["Question"] = "Pierwsza <linia>\r\n\r\nDruga & \"trzecia\"";
        fields["Language"] = "fr";
        fields.Remove("Sector");
        var all = fields
            .Append(new("Sector", nameof(Sector.Academia)))
            .Append(new("AccessibilityNeeds", nameof(AccessibilityNeeds.InductionLoop)))
            .Append(new("AccessibilityNeeds", nameof(AccessibilityNeeds.Captions)))
            .Append(new("AccessibilityNeeds", "Miejsce blisko sceny"));

        var page = await SubmitAsync(guest, "", all);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        foreach (var field in new[] { "FirstName", "LastName", "Email", "Phone", "Organisation", "JobTitle", "Language", "ClauseAcknowledged" })
            page.ValueOf(field).ShouldBe(fields[field], field);
        page.ValueOf("Question").ReplaceLineEndings("\r\n").ShouldBe(fields["Question"]);
        page.ValueOf("Sector").ShouldBe(nameof(Sector.Academia));
        page.All("input[name=AccessibilityNeeds]:checked").Select(box => box.GetAttribute("value"))
            .ShouldBe([nameof(AccessibilityNeeds.InductionLoop), nameof(AccessibilityNeeds.Captions)]);
        page.Find("textarea[name=AccessibilityNeeds]").TextContent.ShouldContain("Miejsce blisko sceny");

        var email = page.Find("#Email");
        email.GetAttribute("aria-invalid").ShouldBe("true");
        email.GetAttribute("aria-describedby")!.Split(' ').ShouldAllBe(id => page.Document.GetElementById(id) != null);
        email.GetAttribute("aria-describedby")!.Split(' ').ShouldContain("Email-error");
        page.All("[aria-invalid]").ShouldHaveSingleItem();
        page.Find("#error-summary").GetAttribute("role").ShouldBe("alert");
    }

    [Fact]
    public async Task Post_EveryFieldOneTooLong_IsRefusedFieldByField()
    {
        using var guest = site.NewClient();
        var fields = TypedTo(1);

        var page = await SubmitAsync(guest, "/en", fields);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        foreach (var (field, length) in Limits)
        {
            var said = page.ErrorOf(field);
            if (field is "Email")
                said.ShouldBe(RsvpTexts.EmailInvalid.En);
            else
                said.ShouldBe($"Please shorten this to {length.ToString("0", System.Globalization.CultureInfo.InvariantCulture)} characters.", field);
        }
    }

    [Fact]
    public async Task Post_EveryFieldAtItsLimit_IsStoredWhole()
    {
        await using var own = await SiteHost.StartAsync();
        using var guest = own.NewClient();
        var fields = TypedTo(0);

        var page = await guest.SubmitAsync(await guest.GetPageAsync("/debata/rsvp"), "main form", fields);

        page.Status.ShouldBe(HttpStatusCode.Redirect, page.AllText);
        var stored = await own.QueryAsync(db => db.Guests.SingleAsync());
        (stored.Details.FirstName.Length, stored.Details.LastName.Length, stored.Details.Email!.Length, stored.Details.Phone!.Length).ShouldBe((100, 100, 254, 40));
        (stored.Details.Organisation!.Length, stored.Details.JobTitle!.Length, stored.Details.AccessibilityNotes!.Length, stored.Details.Question!.Length).ShouldBe((200, 150, 1_000, 2_000));
        (await own.MailsAsync(2)).SelectMany(mail => mail.To.Mailboxes).Select(box => box.Address).ShouldContain(stored.Details.Email);
        own.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_EveryField_HasLabelLimitAndAutofill()
    {
        using var guest = site.NewClient();

        var page = await guest.GetPageAsync("/en/debata/rsvp");

        foreach (var control in page.All("main form :is(input:not([type=hidden]), select, textarea)"))
            page.All($"label[for='{control.Id}']").ShouldHaveSingleItem();
        foreach (var (field, length) in Limits.Where(limit => limit.Field is not "AccessibilityNeeds"))
            page.Find($"[name={field}]").GetAttribute("maxlength").ShouldBe($"{length}", field);
        page.Find("[name=Email]").GetAttribute("autocomplete").ShouldBe("email");
        page.ValueOf("Language").ShouldBe("en");
        page.All("[required]").Select(control => control.GetAttribute("name")).ShouldBe(
            ["FirstName", "Email", "Organisation", "ClauseAcknowledged"]);
        page.Response.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    private static readonly (string Field, int Length)[] Limits =
    [
        ("FirstName", Guest.NameMaxLength), ("LastName", Guest.NameMaxLength), ("Email", Guest.EmailMaxLength), ("Phone", Guest.PhoneMaxLength),
        ("Organisation", Guest.OrganisationMaxLength), ("JobTitle", Guest.JobTitleMaxLength), ("AccessibilityNeeds", Guest.NotesMaxLength),
        ("Question", Guest.QuestionMaxLength),
    ];

    private static Dictionary<string, string> TypedTo(int over)
    {
        var fields = GuestData.Rsvp();
        foreach (var (field, length) in Limits)
            fields[field] = new string('ż', length + over);
        fields["Phone"] = new string('(', Guest.PhoneMaxLength - 9 + over) + "221234567";
        var host = string.Join('.', Enumerable.Repeat(new string('b', 61), 4));
        fields["Email"] = new string('a', Guest.EmailMaxLength - host.Length - 1 + over) + "@" + host;
        return fields;
    }

    private static async Task<SitePage> SubmitAsync(SiteClient guest, string prefix, IEnumerable<KeyValuePair<string, string>> fields)
    {
        var page = await guest.GetPageAsync(prefix + "/debata/rsvp");
        return await guest.PostAsync(prefix + "/debata/rsvp", fields.Append(SiteClient.TokenOf(page)));
    }
}
