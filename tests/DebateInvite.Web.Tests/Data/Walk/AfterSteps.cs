using DebateInvite.Domain.Campaigns;
using DebateInvite.Testing;
using DebateInvite.Web.Email.Campaigns;
using DebateInvite.Web.Tests.Features.Certificates;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Data.Walk;

/// <summary>Steps once the event is over.</summary>
internal static class AfterSteps
{
    private const string Settings = $"{WalkSteps.Desk}/settings";

    public static async Task ThankAsync(SiteWalk walk)
    {
        await walk.Site.EventIsOverAsync();
        await walk.Organiser.SignInAsOrganiserAsync();
        await walk.SendAsync(walk.Organiser, $"{Settings}/certificates", "main form.form", fields: [("GivesCertificates", "true")]);
        await walk.SendAsync(walk.Organiser, $"{Settings}/feedback", "main form.form", fields: [("First.Pl", "Jak było?"), ("Second.Pl", "Co poprawić?"), ("Second.Kind", "Text")]);
        await walk.SeeAsync(walk.Organiser, $"{WalkSteps.Desk}/sample/certificate");
        var draft = await walk.SendAsync(walk.Organiser, $"{WalkSteps.Desk}/campaigns/new?audience={Audience.Came}");
        await walk.SendAsync(walk.Organiser, draft, "form:has([value=now])", "[value=now]");
        (await walk.RunAsync<CampaignSender, int>("campaign worker", sender => sender.QueueDueAsync(CancellationToken.None))).ShouldBeGreaterThan(0);

        var guest = await walk.LookAsync(db => db.Guests.AsNoTracking().FirstAsync(g => db.Arrivals.Any(a => a.GuestId == g.Id && a.Person == "" && a.UndoneAt == null)));
        await walk.SeeAsync(walk.Guest, $"/r/{guest.Token}");
        await walk.SendAsync(walk.Guest, $"/r/{guest.Token}/certificate");
        var number = (await walk.Guest.GetPageAsync($"/r/{guest.Token}/certificate")).NumberOf();
        await walk.SeeAsync(walk.Guest, $"/c/{number}");
        (await walk.Guest.CheckAsync($"/c/{number}", guest.FullName)).AllText.ShouldContain("Tak: zaświadczenie");

        await walk.SendAsync(walk.Guest, $"/r/{guest.Token}/feedback", fields: [("First.Value", "5"), ("Second.Value", "Nic")]);
        await walk.SeeAsync(walk.Organiser, $"{WalkSteps.Desk}/feedback");
        await walk.SendAsync(walk.Organiser, $"{Settings}/feedback", "main form.form");
    }
}
