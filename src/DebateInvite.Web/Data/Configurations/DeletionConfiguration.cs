using DebateInvite.Domain.Deletions;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DebateInvite.Web.Data.Configurations;

internal sealed class DeletionConfiguration : IEntityTypeConfiguration<Deletion>
{
    public void Configure(EntityTypeBuilder<Deletion> builder)
    {
        builder.ToTable("Deletions");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.AnnouncedBy).HasMaxLength(Guest.EmailMaxLength);
        builder.Property(d => d.Postponements).HasConversion<JsonConverter<IReadOnlyList<Postponement>>, JsonComparer<IReadOnlyList<Postponement>>>();
        builder.Property(d => d.Deleted).HasConversion<JsonConverter<DeletedRows?>, JsonComparer<DeletedRows?>>();
        builder.Property(d => d.Version).IsConcurrencyToken();

        builder.HasOne<DebateEvent>().WithMany().HasForeignKey(d => d.EventId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => d.EventId);
    }
}

internal sealed class AttendanceRecordConfiguration : IEntityTypeConfiguration<AttendanceRecord>
{
    public void Configure(EntityTypeBuilder<AttendanceRecord> builder)
    {
        builder.ToTable("AttendanceRecords");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Name).HasMaxLength(AttendanceRecord.NameMaxLength);
        builder.Property(r => r.Organisation).HasMaxLength(Guest.OrganisationMaxLength);
        builder.Property(r => r.Sector).HasConversion<string>().HasMaxLength(20).IsUnicode(false);

        builder.HasOne<DebateEvent>().WithMany().HasForeignKey(r => r.EventId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.EventId, r.At, r.Id });
    }
}
