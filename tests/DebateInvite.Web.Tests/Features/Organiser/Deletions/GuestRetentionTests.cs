using DebateInvite.Domain.Access;
using DebateInvite.Domain.Deletions;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Data.Identity;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Deletions;

/// <summary>
/// What the privacy notice promises: guests' data goes six months after the event, here after 21 December 2027. It is
/// announced first, so that nothing but time ever deletes anybody.
/// </summary>
public class GuestRetentionTests
{
    private static readonly DateTimeOffset Due = new(2027, 12, 22, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Worker_LastDayOver_AnnouncesThenDeletesEverythingAboutGuests_KeepsTheEvent()
    {
        await using var site = await SiteHost.StartAsync();
        await FillAsync(site);
        await site.QueryAsync(db =>
        {
            db.Users.Add(new OrganiserAccount { UserName = "druga@example.org", Email = "druga@example.org", Roles = { new RoleAssignment { Role = Role.Organiser } } });
            return db.SaveChangesAsync();
        });

        // Fourteen whole days before 22 December.
        await site.LookAtAsync(new DateTimeOffset(2027, 12, 6, 22, 59, 59, TimeSpan.Zero));
        (await DeletionsAsync(site)).ShouldBeEmpty();

        await site.LookAtAsync(Due);
        (await CountsAsync(site)).ShouldBe((2, 2, 1, 1, 1));
        var announced = (await DeletionsAsync(site)).ShouldHaveSingleItem();
        (announced.On, announced.IsOpen).ShouldBe((new DateOnly(2028, 1, 6), true));
        var mails = await site.QueryAsync(db => db.Outbox.Where(m => m.Kind == "deletion-announced").OrderBy(m => m.To).ToListAsync());
        mails.Select(mail => mail.To).ShouldBe([SiteHost.OrganiserEmail, "druga@example.org"]);
        mails.ShouldAllBe(mail => !mail.Payload.Contains("ucja"));

        // Looking twice announces once.
        await site.LookAtAsync(new DateTimeOffset(2028, 1, 5, 22, 59, 59, TimeSpan.Zero));
        (await CountsAsync(site)).ShouldBe((2, 2, 1, 1, 1));

        await site.LookAtAsync(new DateTimeOffset(2028, 1, 6, 3, 0, 0, TimeSpan.Zero));
        (await CountsAsync(site)).ShouldBe((0, 0, 0, 0, 0));
        var done = (await DeletionsAsync(site)).ShouldHaveSingleItem();
        done.Deleted.ShouldBe(new DeletedRows(Guests: 2, Companions: 1, Changes: 2, Requests: 1, Mails: 1, Imports: 0));
        var debate = await site.EventAsync();
        (debate.Texts.Count, debate.SeatsTaken, debate.GuestsWaiting).ShouldBe((3, 0, 0));

        await site.LookAtAsync(new DateTimeOffset(2028, 1, 7, 3, 0, 0, TimeSpan.Zero));
        (await DeletionsAsync(site)).Count.ShouldBe(1);
        site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Worker_Start_LooksByItself()
    {
        await using var site = await SiteHost.StartAsync();
        await FillAsync(site);

        await site.RestartAsync(Due);

        await Eventually.IsAsync(async () => (await DeletionsAsync(site)).Count == 1, "the deletion is announced");
        (await CountsAsync(site)).ShouldBe((2, 2, 1, 1, 1));
    }

    [Fact]
    public async Task Worker_DatesMovedOn_WithdrawsAndDeletesNobody()
    {
        await using var site = await SiteHost.StartAsync();
        await FillAsync(site);
        await site.LookAtAsync(Due);
        await site.EditEventAsync(debate => debate.StartsAt = debate.StartsAt.AddYears(1));

        await site.LookAtAsync(Due.AddDays(20));

        (await DeletionsAsync(site)).ShouldHaveSingleItem().WithdrawnAt.ShouldNotBeNull();
        (await CountsAsync(site)).ShouldBe((2, 2, 1, 1, 1));
    }

    /// <summary>A backup from the time of an announcement is put back, or the site was off.</summary>
    [Fact]
    public async Task Worker_DayOfDeletionLongPast_AnnouncesAnew()
    {
        await using var site = await SiteHost.StartAsync();
        await FillAsync(site);
        await site.LookAtAsync(Due);

        await site.LookAtAsync(Due.AddDays(60));

        var deletions = await DeletionsAsync(site);
        deletions.Select(deletion => deletion.IsOpen).ShouldBe([false, true]);
        deletions[1].On.ShouldBe(new DateOnly(2028, 3, 6));
        (await CountsAsync(site)).ShouldBe((2, 2, 1, 1, 1));
    }

    [Fact]
    public async Task Worker_ClockYearsAhead_DoesNothing_AndSaysSoInTheLogAndOnTheOverview_UntilAnOrganiserVouches()
    {
        await using var site = await SiteHost.StartAsync();
        await FillAsync(site);

        await site.LookAtAsync(Due.AddYears(1));

        (await DeletionsAsync(site)).ShouldBeEmpty();
        (await CountsAsync(site)).ShouldBe((2, 2, 1, 1, 1));
        site.Log.Everything.ShouldContain("clock is far from");
        using var organiser = await site.NewOrganiserAsync();
        (await organiser.GetPageAsync("/organiser/debata")).AllText.ShouldContain("Zegar serwera może wskazywać zły czas. Wskazuje 2028-12-22 13:00, a ostatni wpis pochodzi z 2027-06-01 10:00.");

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync("/organiser/debata/deletion"), "form[action$='/announce']", []);

        (await organiser.SaysAfterRedirectAsync(answer)).ShouldContain("zapowiedziane");
        (await DeletionsAsync(site)).ShouldHaveSingleItem().AnnouncedBy.ShouldBe(SiteHost.OrganiserEmail);
        (await organiser.GetPageAsync("/organiser/debata")).AllText.ShouldNotContain("Zegar serwera może wskazywać zły czas");
    }

    [Fact]
    public async Task Worker_ClockBehind_DoesNothing()
    {
        await using var site = await SiteHost.StartAsync();
        await FillAsync(site);
        await site.LookAtAsync(Due);

        await site.RestartAsync(Due.AddDays(-30));
        await site.LookAtAsync(Due.AddDays(-30));

        (await DeletionsAsync(site)).ShouldHaveSingleItem().IsOpen.ShouldBeTrue();
    }

    [Fact]
    public async Task Worker_OtherEvent_IsLeftAlone()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddEventAsync("stara", new DateTime(2026, 10, 1, 10, 0, 0));
        await FillAsync(site);
        await site.LookAtAsync(SiteHost.DefaultNow);
        await site.LookAtAsync(SiteHost.DefaultNow.AddDays(15));

        (await DeletionsAsync(site)).ShouldBeEmpty("the old event has no guests, and the other is to come");
        (await CountsAsync(site)).ShouldBe((2, 2, 1, 1, 1));
    }

    private static Task<List<Deletion>> DeletionsAsync(SiteHost site) => site.QueryAsync(db => db.Deletions.AsNoTracking().OrderBy(d => d.Id).ToListAsync());

    /// <summary>A guest of every kind of tie: a companion, a deputy, a history, a request, a mail.</summary>
    private static Task FillAsync(SiteHost site) => site.QueryAsync(async db =>
    {
        var debate = await db.Events.SingleAsync(e => e.Slug == SiteHost.Slug);
        var now = site.Clock.GetUtcNow().UtcDateTime;
        var (guest, deputy) = (Guest.For(debate.Id, GuestData.Details(1), now), Guest.For(debate.Id, GuestData.Details(2), now));
        db.Guests.AddRange(guest, deputy);
        await db.SaveChangesAsync();
        debate.Accept(guest, now, ["Jan Przykładny"]);
        debate.SendDeputy(guest, deputy, now);
        db.ChangeRequests.Add(ChangeRequest.ToCome(guest, now));
        foreach (var one in new[] { guest, deputy })
            db.GuestChanges.Add(GuestChange.Of(one, GuestChangeKind.Added, GuestSnapshot.Nobody, now, ChangedBy.Site));
        db.Outbox.Add(new Domain.Outbox.OutboxMessage
        {
            EventId = debate.Id, GuestId = guest.Id, To = guest.Details.Email!, Kind = "place-confirmed", Payload = "{}", CreatedAt = now, DueAt = DateTime.MaxValue,
        });
        return await db.SaveChangesAsync();
    });

    /// <summary>Of the event, mails that tell organisers of its deletion apart.</summary>
    private static Task<(int Guests, int Changes, int Companions, int Requests, int Mails)> CountsAsync(SiteHost site) =>
        site.QueryAsync(async db => (
            await db.Guests.CountAsync(),
            await db.GuestChanges.CountAsync(),
            await db.Set<Companion>().CountAsync(),
            await db.ChangeRequests.CountAsync(),
            await db.Outbox.CountAsync(m => m.EventId != null)));
}
