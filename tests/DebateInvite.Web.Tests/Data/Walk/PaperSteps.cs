using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Testing.TSql;
using DebateInvite.Web.Features.Organiser.Prints.Security;
using DebateInvite.Web.Tests.Features.Organiser.Prints;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Data.Walk;

/// <summary>Steps of who prepares what is needed on paper.</summary>
internal static class PaperSteps
{
    private const string Path = Papers.Path;
    private const string Guests = $"{WalkSteps.Desk}/guests";

    public static async Task PrintAsync(SiteWalk walk)
    {
        var guest = await walk.LookAsync(db => db.Guests.AsNoTracking().FirstAsync(g => g.Reply == Reply.Accepted));
        await walk.SeeAsync(
            walk.Organiser, Path, $"{Path}/attendance", $"{Path}/attendance?tag=vip&by=Tag&rows=5", $"{Path}/badges", $"{Path}/badges?tag=vip&code=true", $"{Path}/badges?guest={guest.Id}",
            $"{Path}/plates", $"{Path}/plates?tag=vip", $"{Path}/needs", $"{Path}/needs?people=true", $"{Path}/programme");
        var plates = await walk.Organiser.SubmitAsync(await walk.Organiser.GetPageAsync($"{Path}/plates"), "form:has(textarea)", [new("Names", "Anna Kowalska | moderatorka")]);
        plates.Status.ShouldBe(HttpStatusCode.OK);

        foreach (var address in new[] { "", "recepcja@example.org" })
        {
            var version = await walk.SendAsync(walk.Organiser, $"{Path}/security", "form[action$='/security']", fields: [("IssuedTo", "recepcja"), ("SentTo", address)]);
            await walk.SeeAsync(walk.Organiser, version, $"{version}/file", $"{Path}/security");
        }

        // Somebody on the list becomes one with another, and is erased.
        var other = await walk.LookAsync(db => db.Guests.AsNoTracking().FirstAsync(g => g.Reply == Reply.Accepted && g.Id != guest.Id));
        await walk.SendAsync(walk.Organiser, $"{Guests}/{guest.Id}/merge?other={other.Id}");
        await walk.SeeAsync(walk.Organiser, $"{Guests}/{guest.Id}/record");
        await walk.SendAsync(walk.Organiser, $"{Guests}/{guest.Id}/delete");
        await walk.SendMailsAsync();
    }

    public static async Task ForgetAsync(SiteWalk walk)
    {
        await walk.Site.TimeIsAsync(new DateTimeOffset(2027, 7, 5, 12, 0, 0, TimeSpan.Zero));
        using var worker = ActivatorUtilities.CreateInstance<SecurityListRetention>(walk.Site.Services);
        (await Origin.OfAsync("security list worker", () => worker.ForgetAsync(CancellationToken.None))).ShouldBe(2);
    }
}
