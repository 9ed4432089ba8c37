using System.Net;
using DebateInvite.Domain.Outbox;
using DebateInvite.Testing;
using DebateInvite.Testing.TSql;

namespace DebateInvite.Web.Tests.Hosting;

public class HealthTests
{
    [Fact]
    public async Task Ready_BacklogOfMails_IsDegradedButInService()
    {
        await using var site = await SiteHost.StartAsync();
        using var probe = site.NewClient();
        await ShouldAnswerAsync(probe, "/health/live", "Healthy");
        await ShouldAnswerAsync(probe, "/health/ready", "Healthy");

        // Someone else's, so that this site's worker leaves it alone: on lease to another process for an hour.
        var now = site.Clock.GetUtcNow().UtcDateTime;
        await site.QueryAsync(async db =>
        {
            db.Outbox.Add(new OutboxMessage
            {
                To = "ewa@example.org", Kind = "place-confirmed", Payload = "{}", CreatedAt = now, DueAt = now.AddMinutes(-16),
                LeasedUntil = now.AddHours(1), LeaseId = Guid.NewGuid(),
            });
            return await db.SaveChangesAsync();
        });

        await ShouldAnswerAsync(probe, "/health/ready", "Degraded");
        await ShouldAnswerAsync(probe, "/health/live", "Healthy");
    }

    [Fact]
    public async Task Ready_MailThatWaitsForADistantDay_IsDegraded()
    {
        await using var site = await SiteHost.StartAsync();
        using var probe = site.NewClient();
        await AddAsync(site, mail => mail.DueAt = mail.DueAt.AddHours(29));
        await ShouldAnswerAsync(probe, "/health/ready", "Healthy");

        await AddAsync(site, mail => mail.DueAt = mail.DueAt.AddHours(31));
        await ShouldAnswerAsync(probe, "/health/ready", "Degraded");
    }

    // Taken by a process whose clock was a year ahead, and that has ended since.
    [Fact]
    public async Task Ready_MailOnLeaseUntilADistantDay_IsDegraded()
    {
        await using var site = await SiteHost.StartAsync();
        using var probe = site.NewClient();
        await AddAsync(site, mail => (mail.LeaseId, mail.LeasedUntil) = (Guid.NewGuid(), mail.DueAt.AddYears(1)));

        await ShouldAnswerAsync(probe, "/health/ready", "Degraded");
    }

    [Fact]
    public async Task Ready_OnSqlServer_ReadsAndWrites()
    {
        var database = await RecordedSqlServer.CreateAsync();
        await using var site = await SiteHost.StartAsync(database);
        using var probe = site.NewClient();
        await probe.GetPageAsync("/debata/rsvp");

        await ShouldAnswerAsync(probe, "/health/ready", "Healthy");

        database.Recorder.Statements.ShouldContain(statement => statement.Sql.StartsWith("UPDATE", StringComparison.Ordinal) && statement.Sql.Contains("DataProtectionKeys", StringComparison.Ordinal));
    }

    private static Task<int> AddAsync(SiteHost site, Action<OutboxMessage> change) => site.QueryAsync(db =>
    {
        var now = site.Clock.GetUtcNow().UtcDateTime;
        var mail = new OutboxMessage { To = "ewa@example.org", Kind = "place-confirmed", Payload = "{}", CreatedAt = now, DueAt = now };
        change(mail);
        db.Outbox.Add(mail);
        return db.SaveChangesAsync();
    });

    private static async Task ShouldAnswerAsync(SiteClient probe, string path, string state)
    {
        var answer = await probe.GetPageAsync(path);
        (answer.Status, answer.Content).ShouldBe((HttpStatusCode.OK, state));
        answer.Response.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }
}
