using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DebateInvite.Web.Data.Configurations;

internal sealed class NoticeVersionConfiguration : IEntityTypeConfiguration<NoticeVersion>
{
    public void Configure(EntityTypeBuilder<NoticeVersion> builder)
    {
        builder.ToTable("NoticeVersions");
        builder.HasKey(version => new { version.EventId, version.Hash });
        builder.Property(version => version.Hash).HasMaxLength(NoticeVersion.HashLength).IsFixedLength().IsUnicode(false);
        // With the event its notices go.
        builder.HasOne<DebateEvent>().WithMany().HasForeignKey(version => version.EventId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class NoticeSeenConfiguration : IEntityTypeConfiguration<NoticeSeen>
{
    public void Configure(EntityTypeBuilder<NoticeSeen> builder)
    {
        builder.ToTable("NoticesSeen");
        builder.Property(seen => seen.Id).ValueGeneratedNever();
        builder.Property(seen => seen.Notice).HasMaxLength(NoticeVersion.HashLength).IsFixedLength().IsUnicode(false);
        builder.Property(seen => seen.Way).HasConversion<string>().HasMaxLength(20).IsUnicode(false);

        // Not to the version: whoever stores a reply must not wait for its text to be stored (ADR 32).
        builder.HasOne<Guest>().WithMany().HasForeignKey(seen => seen.GuestId);
        // What a guest has seen, the last last, and who has seen one.
        builder.HasIndex(seen => new { seen.GuestId, seen.At, seen.Id });
        builder.HasIndex(seen => new { seen.EventId, seen.Notice, seen.GuestId });
    }
}
