using System.Net;
using DebateInvite.Domain;
using DebateInvite.Testing;

namespace DebateInvite.Web.Tests.Features.Organiser.Settings;

/// <summary>Beside its texts organisers read them as guests would, in the guests' language, before anything is saved.</summary>
public class TextsPreviewTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Theory]
    [InlineData("", "pl", "poniedziałek, 21 czerwca 2027 r.")]
    [InlineData("", "en", "21 June 2027")]
    [InlineData("/fr", "en", "21 June 2027")]
    [InlineData("/en", "fr", "lundi 21 juin 2027")]
    public async Task Show_Preview_IsInTheLanguageOfTheTexts(string desk, string language, string day)
    {
        using var organiser = await site.NewOrganiserAsync();

        var page = await organiser.GetPageAsync($"{desk}/organiser/debata/settings/texts/{language}");

        page.Find("#preview").GetAttribute("lang").ShouldBe(language);
        page.Text("#preview").ShouldContain(day, Case.Insensitive);
        page.All("h1").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Preview_OfWhatIsTyped_ShowsItSafely_AndSavesNothing()
    {
        using var organiser = await site.NewOrganiserAsync();
        var before = await site.EventAsync();

        var page = await organiser.SubmitAsync(
            await organiser.GetPageAsync("/organiser/debata/settings/texts/en"), "main form",
            [new("En.Title", "Typed <b>title</b>"), new("En.Invitation", "Dear all,\n\n**really** <script>alert(1)</script>"), new("En.Description", ""), new("En.HostRole", "our host")],
            "button[name=preview]");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text("#preview .preview__title").ShouldBe("Typed <b>title</b>");
        page.All("#preview .prose strong").First().TextContent.ShouldBe("really");
        page.All("#preview script").ShouldBeEmpty();
        page.Text("#preview").ShouldContain("our host");
        page.Text("#preview").ShouldNotContain("About the project");
        page.ValueOf("En.Title").ShouldBe("Typed <b>title</b>");
        (await site.EventAsync()).Version.ShouldBe(before.Version);
        (await organiser.SubmitAsync(page, "main form", [new("En.Title", before.TextIn(Language.En).Title)])).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Preview_EmptyForm_IsShownWithoutAFault()
    {
        using var organiser = await site.NewOrganiserAsync();
        var page = await organiser.GetPageAsync("/organiser/debata/settings/texts/pl");
        var fields = SiteClient.FieldsOf(page, "main form").Where(field => !field.Key.StartsWith("Pl.", StringComparison.Ordinal)).Append(new("preview", "true"));

        (await organiser.PostAsync("/organiser/debata/settings/texts/pl", fields)).Status.ShouldBe(HttpStatusCode.OK);
        site.Log.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("de")]
    [InlineData("polski")]
    public async Task Show_LanguageThatThereIsNot_404(string language)
    {
        using var organiser = await site.NewOrganiserAsync();

        (await organiser.GetPageAsync($"/organiser/debata/settings/texts/{language}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
