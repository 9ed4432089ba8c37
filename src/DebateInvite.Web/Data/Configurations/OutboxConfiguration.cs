using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DebateInvite.Web.Data.Configurations;

internal sealed class OutboxConfiguration : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable("Outbox");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Kind).HasMaxLength(OutboxMessage.KindMaxLength).IsUnicode(false);
        builder.Property(m => m.To).HasMaxLength(Guest.EmailMaxLength);
        builder.Property(m => m.ToName).HasMaxLength(OutboxMessage.ToNameMaxLength);
        builder.Property(m => m.ReplyTo).HasMaxLength(Guest.EmailMaxLength);
        builder.Property(m => m.State).HasConversion<string>().HasMaxLength(20).IsUnicode(false);
        builder.Property(m => m.LastError).HasMaxLength(OutboxMessage.LastErrorMaxLength);
        builder.Property(m => m.Key).HasMaxLength(OutboxMessage.KeyMaxLength).IsUnicode(false);

        builder.HasIndex(m => m.Key).IsUnique();
        // The worker's question: what is due, the important first?
        builder.HasIndex(m => new { m.State, m.Priority, m.DueAt });
        // What a process has taken.
        builder.HasIndex(m => m.LeaseId);
        // The desk's: newest first; one guest's mails; one campaign's recipients. Deletion: one event's.
        builder.HasIndex(m => m.CreatedAt);
        builder.HasIndex(m => m.GuestId);
        builder.HasIndex(m => new { m.CampaignId, m.State });
        builder.HasIndex(m => m.EventId);
    }
}
