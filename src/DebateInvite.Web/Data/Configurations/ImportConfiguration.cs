using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Imports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DebateInvite.Web.Data.Configurations;

internal sealed class GuestImportConfiguration : IEntityTypeConfiguration<GuestImport>
{
    public void Configure(EntityTypeBuilder<GuestImport> builder)
    {
        builder.ToTable("Imports");
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.FileName).HasMaxLength(GuestImport.FileNameMaxLength);
        builder.Property(i => i.CreatedBy).HasMaxLength(GuestImport.CreatedByMaxLength);
        builder.Property(i => i.State).HasConversion<string>().HasMaxLength(20).IsUnicode(false);
        builder.Property(i => i.Columns).HasConversion<JsonConverter<IReadOnlyList<ImportField?>>, JsonComparer<IReadOnlyList<ImportField?>>>();
        builder.Property(i => i.Names).HasConversion<JsonConverter<IReadOnlyDictionary<int, OtherName>>, JsonComparer<IReadOnlyDictionary<int, OtherName>>>();
        builder.Property(i => i.NamesForAll).HasConversion<string>().HasMaxLength(20).IsUnicode(false);
        builder.Property(i => i.People).HasConversion<JsonConverter<IReadOnlyDictionary<int, bool>>, JsonComparer<IReadOnlyDictionary<int, bool>>>();
        builder.Property(i => i.SectorWords).HasConversion<JsonConverter<IReadOnlyDictionary<string, Sector>>, JsonComparer<IReadOnlyDictionary<string, Sector>>>();
        builder.Property(i => i.Tag).HasMaxLength(Guest.TagsMaxLength);
        builder.Property(i => i.Version).IsConcurrencyToken();

        builder.HasOne<DebateEvent>().WithMany().HasForeignKey(i => i.EventId).OnDelete(DeleteBehavior.Restrict);
        // The desk's list; the worker's question what is confirmed, and what is over.
        builder.HasIndex(i => new { i.EventId, i.CreatedAt });
        builder.HasIndex(i => new { i.State, i.CreatedAt });
    }
}

internal sealed class ImportContentConfiguration : IEntityTypeConfiguration<ImportContent>
{
    public void Configure(EntityTypeBuilder<ImportContent> builder)
    {
        builder.ToTable("ImportContents");
        builder.HasKey(c => c.ImportId);
        builder.HasOne<GuestImport>().WithOne().HasForeignKey<ImportContent>(c => c.ImportId);
    }
}

internal sealed class ImportFailureConfiguration : IEntityTypeConfiguration<ImportFailure>
{
    public void Configure(EntityTypeBuilder<ImportFailure> builder)
    {
        builder.ToTable("ImportFailures");
        builder.HasKey(f => new { f.ImportId, f.Row });
        builder.Property(f => f.Row).ValueGeneratedNever();
        builder.Property(f => f.Reason).HasMaxLength(ImportFailure.ReasonMaxLength);
        builder.HasOne<GuestImport>().WithMany().HasForeignKey(f => f.ImportId);
    }
}
