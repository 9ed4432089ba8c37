using System.Net;
using DebateInvite.Domain.Outbox;
using DebateInvite.Testing;

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

    private static async Task ShouldAnswerAsync(SiteClient probe, string path, string state)
    {
        var answer = await probe.GetPageAsync(path);
        (answer.Status, answer.Content).ShouldBe((HttpStatusCode.OK, state));
        answer.Response.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }
}
