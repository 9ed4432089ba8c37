using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Prints;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DebateInvite.Web.Data.Configurations;

internal sealed class SecurityListConfiguration : IEntityTypeConfiguration<SecurityList>
{
    public void Configure(EntityTypeBuilder<SecurityList> builder)
    {
        builder.ToTable("SecurityLists");
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Property(l => l.IssuedBy).HasMaxLength(Guest.EmailMaxLength);
        builder.Property(l => l.IssuedTo).HasMaxLength(SecurityList.IssuedToMaxLength);
        builder.Property(l => l.SentTo).HasMaxLength(Guest.EmailMaxLength);
        builder.Property(l => l.Rows).HasConversion<JsonConverter<IReadOnlyList<SecurityRow>>, JsonComparer<IReadOnlyList<SecurityRow>>>();
        builder.Property(l => l.Version).IsConcurrencyToken();

        // With the event its lists go.
        builder.HasOne<DebateEvent>().WithMany().HasForeignKey(l => l.EventId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(l => new { l.EventId, l.Number }).IsUnique();
    }
}
