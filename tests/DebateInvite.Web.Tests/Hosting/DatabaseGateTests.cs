using System.Net;
using DebateInvite.Testing;

namespace DebateInvite.Web.Tests.Hosting;

/// <summary>While the database is not there, guests get a page that says so; as soon as it is, they get theirs.</summary>
public class DatabaseGateTests
{
    [Fact]
    public async Task Database_ComesLater_SiteAnswers503UntilThen()
    {
        var folder = Directory.CreateTempSubdirectory("debateinvite-gate-");
        // A folder where the file should be cannot be opened.
        var inTheWay = folder.CreateSubdirectory("site.db");
        var site = await SiteHost.StartAsync(
            ("Database:Provider", "Sqlite"), ("ConnectionStrings:DebateInvite", $"Data Source={inTheWay.FullName}"), ("Organiser:Password", null));
        try
        {
            using var guest = site.NewClient();
            foreach (var (path, language, words) in new[]
                {
                    ("/", "pl", "Strona jest chwilowo niedostępna"),
                    ("/en/debata/rsvp", "en", "The site is temporarily unavailable"),
                    ("/fr/organiser/sign-in", "fr", "Le site est momentanément indisponible"),
                })
            {
                var page = await guest.GetPageAsync(path);
                (page.Status, page.Language, page.Text("h1")).ShouldBe((HttpStatusCode.ServiceUnavailable, language, words));
                page.Response.Headers.RetryAfter!.Delta!.Value.ShouldBeGreaterThan(TimeSpan.Zero);
            }

            // What a guest has typed into a form that was open before comes back.
            var given = await guest.PostAsync("/en/debata/rsvp", GuestData.Rsvp());
            (given.Status, given.Heading, given.ValueOf("Email")).ShouldBe((HttpStatusCode.ServiceUnavailable, "The form has not been stored", GuestData.Rsvp()["Email"]));

            (await guest.GetPageAsync("/health/live")).Status.ShouldBe(HttpStatusCode.OK);
            (await guest.GetPageAsync("/health/ready")).Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
            (await guest.GetPageAsync("/favicon.svg")).Status.ShouldBe(HttpStatusCode.OK);

            inTheWay.Delete();
            await Eventually.IsAsync(
                async () =>
                {
                    site.Clock.Advance(TimeSpan.FromSeconds(5));
                    return (await guest.GetPageAsync("/health/ready")).Status is HttpStatusCode.OK;
                },
                "the database is ready");
            (await guest.GetPageAsync("/")).Status.ShouldBe(HttpStatusCode.OK);
        }
        finally
        {
            await site.DisposeAsync();
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }
}
