using System.Data.Common;
using System.Net;
using DebateInvite.Testing;
using DebateInvite.Testing.Databases;
using DebateInvite.Web.Tests.Features.Organiser.CheckIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Hosting;

/// <summary>Logs travel further than guests expect: no token, no address, nothing that anybody typed is in them.</summary>
public class LoggingTests
{
    [Fact]
    public async Task ADaysWork_LeavesNoTokenAddressOrTypedWordInTheLog()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();
        using var organiser = site.NewClient();
        var fields = GuestData.Rsvp();
        var form = await guest.GetPageAsync("/debata/rsvp");
        await guest.SubmitAsync(form, "main form", fields);
        await guest.SubmitAsync(form, "main form", fields);
        await site.MailsAsync(2);
        var stored = await site.QueryAsync(db => db.Guests.SingleAsync());
        var own = await guest.GetPageAsync($"/r/{stored.Token}");
        await guest.GetPageAsync($"/i/{stored.Token}");
        await guest.GetPageAsync($"/r/{stored.Token}?email={fields["Email"]}");
        await guest.GetPageAsync($"/r/{stored.Token}/nothing");
        await guest.PostAsync($"/r/{stored.Token}", [new("FirstName", "Sekretna")]);
        await guest.SubmitAsync(own, "form[action$='/cancel']", []);
        await guest.GetPageAsync($"/nothing/{fields["Email"]}");
        await guest.PostAsync("/debata/rsvp", [new("FirstName", "Sekretna"), new("Email", "zły@adres@example.org")]);
        var signIn = await organiser.GetPageAsync("/organiser/sign-in");
        await organiser.SubmitAsync(signIn, "main form", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Email"] = SiteHost.OrganiserEmail, ["Password"] = "sekretne-złe-hasło",
        });
        await organiser.SignInAsOrganiserAsync();
        await guest.GetPageAsync($"/d/{stored.Code}");
        var pass = await site.MakePassAsync("sekretne wejście");
        await guest.GetPageAsync(pass);
        (await organiser.GetPageAsync($"/organiser/debata/guests?q={Uri.EscapeDataString(fields["LastName"])}")).Status.ShouldBe(HttpStatusCode.OK);

        var log = site.Log.Everything;

        // Something is logged: requests by their routes.
        log.ShouldContain("r/{token:length(32)}");
        string[] secrets =
        [
            stored.Token, stored.Code, pass[3..], fields["Email"], "swietoslawa", "Świętosława", "Żółć", "Przystań", "członkini", "123 45 67", "klauzule", "Sekretna", "adres@",
            "sekretne", SiteHost.OrganiserEmail, SiteHost.OrganiserPassword, "%C5%BB", SiteClient.TokenOf(signIn).Value,
        ];
        foreach (var secret in secrets)
            log.ShouldNotContain(secret);
        site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Fault_IsLoggedWithTheRouteThatFailed()
    {
        await using var site = await SiteHost.StartAsync(await SqliteDatabase.CreateAsync(), services => services.AddSingleton<IInterceptor>(new BrokenEvents()));
        using var guest = site.NewClient();

        (await guest.GetPageAsync("/debata/privacy")).Status.ShouldBe(HttpStatusCode.InternalServerError);

        site.Log.Faults.ShouldContain(line => line.Contains("{slug:slug}/privacy", StringComparison.Ordinal) && line.Contains("answered 500", StringComparison.Ordinal));
        site.Log.Everything.ShouldNotContain("error/500");
    }

    /// <summary>A fault of the site, not of its database, in whatever a guest's page asks of an event.</summary>
    private sealed class BrokenEvents : DbCommandInterceptor
    {
        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
            command.CommandText.Contains("\"Slug\" = @", StringComparison.Ordinal) ? throw new InvalidOperationException("A fault of the site.") : ValueTask.FromResult(result);
    }
}
