using DebateInvite.Domain.Deletions;
using DebateInvite.Testing;
using DebateInvite.Testing.TSql;
using DebateInvite.Web.Features.Organiser.Deletions;
using DebateInvite.Web.Tests.Features.Organiser.Evidence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Data.Walk;

/// <summary>Steps with what an event owes to whoever has paid for it.</summary>
internal static class EvidenceSteps
{
    private const string Path = $"{WalkSteps.Desk}/evidence";

    public static async Task MakeAsync(SiteWalk walk)
    {
        await walk.SendAsync(
            walk.Organiser, $"{WalkSteps.Desk}/settings/retention", "main form.form",
            fields: [("EvidenceKeptUntil", "2031-01-31"), ("BasisPl", "art. 140"), ("BasisEn", "Article 140"), ("BasisFr", "article 140")]);
        (await walk.Organiser.AddUploadAsync("lista.png", Pictures.Png(3, 2), "Lista")).Location.ShouldBe(Path);
        (await walk.Organiser.AddUploadAsync("lista.jpg", Jpegs.Of(), "Zdjęcie")).Location.ShouldBe(Path);
        await walk.SendAsync(walk.Organiser, Path, ".files li:first-child form");
        await walk.SeeAsync(walk.Organiser, Path, $"{Path}/file?People=names", $"{Path}/file");

        const string Ledger = $"{WalkSteps.Desk}/privacy";
        await walk.SeeAsync(walk.Organiser, Ledger, $"{Ledger}?page=2");
        var version = await walk.LookAsync(db => db.NoticeVersions.Select(n => n.Hash).FirstAsync());
        await walk.SeeAsync(walk.Organiser, $"{Ledger}/{version}");
    }

    // The site was off for years.
    public static async Task ForgetAsync(SiteWalk walk)
    {
        (await walk.LookAsync(db => db.AttendanceRecords.CountAsync())).ShouldBeGreaterThan(0);
        await walk.Organiser.SignInAsOrganiserAsync();
        await walk.SeeAsync(walk.Organiser, $"{Path}/file?People=names");
        await walk.Site.TimeIsAsync(new DateTimeOffset(2031, 2, 1, 12, 0, 0, TimeSpan.Zero));
        await FollowAsync(walk);
        await walk.Organiser.SignInAsOrganiserAsync();
        await walk.SendAsync(walk.Organiser, $"{WalkSteps.Desk}/deletion");
        await walk.SendMailsAsync();
        await walk.Site.TimeIsAsync(new DateTimeOffset(2031, 2, 16, 12, 0, 0, TimeSpan.Zero));
        await FollowAsync(walk);
        (await walk.LookAsync(db => db.AttendanceRecords.CountAsync())).ShouldBe(0);
        await walk.Organiser.SignInAsOrganiserAsync();
        var id = await walk.LookAsync(db => db.Deletions.Where(d => d.Scope == DeletionScope.Evidence && d.DoneAt != null).Select(d => d.Id).SingleAsync());
        await walk.SeeAsync(walk.Organiser, $"{WalkSteps.Desk}/deletion/{id}", WalkSteps.Desk);
    }

    private static async Task FollowAsync(SiteWalk walk)
    {
        using var retention = ActivatorUtilities.CreateInstance<GuestRetention>(walk.Site.Services);
        await Origin.OfAsync("retention worker", () => retention.LookAsync(CancellationToken.None));
    }
}
