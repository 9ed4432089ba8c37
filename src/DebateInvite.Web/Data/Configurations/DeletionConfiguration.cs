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
        builder.Property(d => d.Scope).HasConversion<string>().HasMaxLength(20).IsUnicode(false);
        builder.Property(d => d.AnnouncedBy).HasMaxLength(Guest.EmailMaxLength);
        builder.Property(d => d.Postponements).HasConversion<JsonConverter<IReadOnlyList<Postponement>>, JsonComparer<IReadOnlyList<Postponement>>>();
        builder.Property(d => d.Deleted).HasConversion<JsonConverter<DeletedRows?>, JsonComparer<DeletedRows?>>();
        builder.Property(d => d.Kept).HasConversion<JsonConverter<KeptEvidence?>, JsonComparer<KeptEvidence?>>();
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

internal sealed class EvidenceUploadConfiguration : IEntityTypeConfiguration<EvidenceUpload>
{
    public void Configure(EntityTypeBuilder<EvidenceUpload> builder)
    {
        builder.ToTable("EvidenceUploads");
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.Property(u => u.Name).HasMaxLength(EvidenceUpload.NameMaxLength);
        builder.Property(u => u.ContentType).HasMaxLength(EvidenceUpload.ContentTypeMaxLength).IsUnicode(false);
        builder.Property(u => u.AddedBy).HasMaxLength(Guest.EmailMaxLength);
        // With the event its files go.
        builder.HasOne<DebateEvent>().WithMany().HasForeignKey(u => u.EventId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(u => u.EventId);
    }
}
