using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Outbox;
using DebateInvite.Testing;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Tests.Email;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Outbox;

/// <summary>A guest's address is corrected: mails go to the new one, whatever became of them so far.</summary>
public class CorrectedAddressTests
{
    private const string Wrong = "zla+lista@example.org";
    private const string Right = "dobra+lista@example.org";

    [Fact]
    public async Task Queued_GoesToTheNewAddressAtOnce()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var guest = await QueuedAsync(site);

        await CorrectAsync(organiser, guest);

        var mail = await site.QueryAsync(db => db.Outbox.SingleAsync());
        (mail.To, mail.Payload.Contains("zla", StringComparison.Ordinal)).ShouldBe((Right, false));
        await site.TimeIsAsync(SiteHost.DefaultNow.AddDays(2));
        (await site.MailsAsync(1)).Single().To.Mailboxes.Single().Address.ShouldBe(Right);
    }

    [Theory]
    [InlineData(OutboxState.Failed, false)]
    [InlineData(OutboxState.Failed, true)]
    [InlineData(OutboxState.Sent, false)]
    public async Task SentAgain_GoesToTheNewAddress(OutboxState state, bool all)
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var guest = await QueuedAsync(site);
        await site.QueryAsync(db => db.Outbox.ExecuteUpdateAsync(set => set
            .SetProperty(m => m.State, state).SetProperty(m => m.SentAt, state is OutboxState.Sent ? site.Clock.GetUtcNow().UtcDateTime : null)));
        await CorrectAsync(organiser, guest);
        var id = await site.QueryAsync(db => db.Outbox.Where(m => m.To == Wrong).Select(m => m.Id).SingleAsync());

        var page = await organiser.GetPageAsync(all ? "/organiser/outbox" : $"/organiser/outbox/{id}");
        await organiser.SubmitAsync(page, all ? "form[action$='/send-failed-again']" : "form[action$='/send-again']", []);

        (await site.MailsAsync(1)).Single().To.Mailboxes.Single().Address.ShouldBe(Right);
    }

    [Theory]
    [InlineData("invitation")]
    [InlineData("named-as-deputy")]
    [InlineData("request-answered")]
    public async Task SentAgain_MailOfAnyKind_GoesToTheNewAddress(string kind)
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var guest = await site.AddAsync(GuestData.Details() with { Email = Wrong });
        var mail = SampleMails.Of(await site.EventAsync(), Domain.Language.Pl, guest.Details)[kind];
        await site.QueryAsync(async db =>
        {
            new OutboxQueue(db, site.Clock).ToGuest(await db.Events.Include(e => e.Texts).SingleAsync(), guest, mail);
            db.ChangeTracker.Entries<OutboxMessage>().Single().Property(m => m.State).CurrentValue = OutboxState.Failed;
            return await db.SaveChangesAsync();
        });
        await CorrectAsync(organiser, guest);
        var id = await site.QueryAsync(db => db.Outbox.Where(m => m.Kind == kind).Select(m => m.Id).SingleAsync());

        await organiser.SubmitAsync(await organiser.GetPageAsync($"/organiser/outbox/{id}"), "form[action$='/send-again']", []);

        (await site.MailsAsync(1)).Single().To.Mailboxes.Single().Address.ShouldBe(Right);
    }

    [Fact]
    public async Task Queued_RecordBecomesOneWithAnother_GoesToTheAddressThatStays()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var gone = await QueuedAsync(site);
        var kept = await site.AddAsync(GuestData.Details(2) with { Email = Right });

        await organiser.SubmitAsync(await organiser.GetPageAsync($"/organiser/debata/guests/{kept.Id}/merge?other={gone.Id}"));

        (await site.QueryAsync(db => db.Outbox.SingleAsync())).To.ShouldBe(Right);
    }

    [Fact]
    public async Task SentAgain_NotificationOfOrganisers_StillGoesToThem()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        using var visitor = site.NewClient();
        await visitor.SubmitAsync(await visitor.GetPageAsync("/debata/rsvp"), "main form", GuestData.Rsvp());
        await site.MailsAsync(2);
        await Eventually.IsAsync(() => site.QueryAsync(db => db.Outbox.AllAsync(m => m.SentAt != null)), "all mails are written");
        await CorrectAsync(organiser, await site.QueryAsync(db => db.Guests.SingleAsync()));
        await site.QueryAsync(db => db.Outbox.ExecuteUpdateAsync(set => set.SetProperty(m => m.State, OutboxState.Failed)));

        await organiser.SubmitAsync(await organiser.GetPageAsync("/organiser/outbox"), "form[action$='/send-failed-again']", []);

        (await site.MailsAsync(4)).Skip(2).Select(mail => mail.To.Mailboxes.Single().Address).ShouldBe([Right, SiteHost.OrganiserEmail], ignoreOrder: true);
    }

    private static async Task<Guest> QueuedAsync(SiteHost site)
    {
        var guest = (await site.AddAsync([(GuestData.Details() with { Email = Wrong }, Reply.Accepted)])).Single();
        await site.QueueForTomorrowAsync(guest);
        return guest;
    }

    private static async Task CorrectAsync(SiteClient organiser, Guest guest)
    {
        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync($"/organiser/debata/guests/{guest.Id}/edit"), ("Email", Right));
        answer.Location.ShouldNotBeNull(answer.AllText);
    }
}
