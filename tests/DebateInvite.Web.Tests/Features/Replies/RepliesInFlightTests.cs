using System.Net;
using DebateInvite.Testing;
using DebateInvite.Testing.Databases;
using Microsoft.Data.Sqlite;

namespace DebateInvite.Web.Tests.Features.Replies;

/// <summary>Where more guests reply than the database can serve, some are asked early to come back, with all that they typed.</summary>
public class RepliesInFlightTests
{
    [Fact]
    public async Task Posts_MoreThanTheProcessWorksOn_AreAnsweredEarly_AndTheFormIsGivenBack()
    {
        var database = await SqliteDatabase.CreateAsync();
        await using var site = await SiteHost.StartAsync(
            database, ("Limits:RepliesInFlight", "1"), ("ConnectionStrings:DebateInvite", database.ConnectionString + ";Default Timeout=60"), ("Database:Provider", "Sqlite"));
        using var guest = site.NewClient();
        using var organiser = site.NewClient();
        var form = await guest.GetPageAsync("/en/debata/rsvp");
        var signIn = await organiser.GetPageAsync("/organiser/sign-in");

        Task<SitePage> first;
        await using (var other = new SqliteConnection(database.ConnectionString + ";Pooling=false"))
        {
            await other.OpenAsync();
            await using var lockedByOthers = await other.BeginTransactionAsync();
            first = guest.SubmitAsync(form, "main form", GuestData.Rsvp(1));
            await Task.Delay(TimeSpan.FromSeconds(1));

            var second = await guest.SubmitAsync(form, "main form", GuestData.Rsvp(2));
            var other503 = await guest.PostAsync("/en/debata/rsvp/link", [SiteClient.TokenOf(form), new("Email", "anna@example.org")]);

            (second.Status, second.Heading, second.ValueOf("Email")).ShouldBe((HttpStatusCode.ServiceUnavailable, "The form has not been stored", GuestData.Rsvp(2)["Email"]));
            second.Response.Headers.RetryAfter.ShouldNotBeNull();
            (other503.Status, other503.Heading, other503.ValueOf("Email")).ShouldBe((HttpStatusCode.ServiceUnavailable, "The form has not been stored", "anna@example.org"));
            other503.Response.Headers.RetryAfter.ShouldNotBeNull();
            first.IsCompleted.ShouldBeFalse();
            // Organisers' posts are not counted with guests'.
            (await organiser.SubmitAsync(signIn, "main form", new Dictionary<string, string> { ["Email"] = "", ["Password"] = "x" })).Status.ShouldBe(HttpStatusCode.BadRequest);
        }

        (await first).Status.ShouldBe(HttpStatusCode.Redirect);
        (await guest.SubmitAsync(form, "main form", GuestData.Rsvp(2))).Status.ShouldBe(HttpStatusCode.Redirect);
        site.Log.Faults.ShouldAllBe(line => line.Contains("answered 503", StringComparison.Ordinal));
    }
}
