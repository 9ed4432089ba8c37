using System.Text.Json;
using DebateInvite.Domain;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Outbox;
using DebateInvite.Testing;
using DebateInvite.Web.Email.Messages.Accounts;
using DebateInvite.Web.Tests.Email;
using DebateInvite.Web.Tests.Email.Outbox;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Data;

/// <summary>Rows that are added many at a time are the same as others.</summary>
public sealed class InsertTests
{
    [Fact]
    public async Task Insert_Mails_AreAsASaveWouldHaveWrittenThem()
    {
        await using var host = await OutboxHost.CreateAsync();
        var saved = Mail(host, "saved");
        await host.InDatabaseAsync(async db =>
        {
            db.Outbox.Add(saved);
            return await db.SaveChangesAsync();
        });
        OutboxMessage[] inserted = [Mail(host, "inserted"), host.Row("bare@example.org", new PasswordChanged(), Language.Fr)];

        await host.InDatabaseAsync(db => db.InTransactionAsync(
            async cancellation =>
            {
                await db.InsertAsync(inserted, cancellation);
                return 0;
            },
            CancellationToken.None));

        var read = await host.AllMailsAsync();
        foreach (var mail in inserted.Append(saved))
            JsonSerializer.Serialize(read.Single(m => m.Id == mail.Id)).ShouldBe(JsonSerializer.Serialize(mail));
        // Found by what both were written from, in the database's own words.
        (await host.InDatabaseAsync(db => db.Outbox.CountAsync(m => m.EventId == saved.EventId && m.DueAt == saved.DueAt && m.State == OutboxState.Failed))).ShouldBe(2);
    }

    [Fact]
    public async Task Insert_History_IsAsASaveWouldHaveWrittenIt()
    {
        await using var host = await OutboxHost.CreateAsync();
        var guest = Guest.For((await host.EventAsync()).Id, SampleMails.Zofia, host.Now);
        var change = GuestChange.Of(guest, GuestChangeKind.Added, GuestSnapshot.Nobody, host.Now, ChangedBy.Site);
        await host.InDatabaseAsync(async db =>
        {
            db.Guests.Add(guest);
            await db.SaveChangesAsync();
            await db.InsertAsync([change], CancellationToken.None);
            return 0;
        });

        var read = await host.InDatabaseAsync(db => db.GuestChanges.AsNoTracking().SingleAsync(c => c.Id == change.Id));
        JsonSerializer.Serialize(read).ShouldBe(JsonSerializer.Serialize(change));
    }

    private static OutboxMessage Mail(OutboxHost host, string name) => new()
    {
        EventId = new Guid("0d1f5c1e-8a55-4a5c-9a7e-0f6f3b2a1c00"),
        GuestId = Guid.NewGuid(),
        CampaignId = Guid.NewGuid(),
        To = $"{name}@example.org",
        ToName = "Zażółć „Gęśl”",
        ReplyTo = "anna@example.org",
        Kind = "reminder",
        Payload = """{"$type":"password-changed"}""",
        Key = $"key:{name}",
        Language = Language.En,
        Priority = MailPriority.Campaign,
        CreatedAt = host.Now.AddTicks(7),
        DueAt = host.Now.AddMilliseconds(5),
        State = OutboxState.Failed,
        Attempts = 3,
        LeasedUntil = host.Now,
        LeaseId = Guid.NewGuid(),
        SentAt = host.Now,
        LastError = "552 5.3.4 Too big",
    };
}
