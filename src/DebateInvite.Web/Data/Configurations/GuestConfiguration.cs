using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DebateInvite.Web.Data.Configurations;

internal sealed class GuestConfiguration : IEntityTypeConfiguration<Guest>
{
    public void Configure(EntityTypeBuilder<Guest> builder)
    {
        builder.ToTable("Guests");
        builder.Property(g => g.Id).ValueGeneratedNever();
        builder.ComplexProperty(g => g.Details, details =>
        {
            // Columns among the others, called as they would be there.
            foreach (var property in details.Metadata.ComplexType.GetProperties())
                property.SetColumnName(property.Name);

            details.Property(d => d.FirstName).HasMaxLength(Guest.NameMaxLength);
            details.Property(d => d.LastName).HasMaxLength(Guest.NameMaxLength);
            details.Property(d => d.Email).HasMaxLength(Guest.EmailMaxLength);
            details.Property(d => d.Phone).HasMaxLength(Guest.PhoneMaxLength);
            details.Property(d => d.Organisation).HasMaxLength(Guest.OrganisationMaxLength);
            details.Property(d => d.JobTitle).HasMaxLength(Guest.JobTitleMaxLength);
            details.Property(d => d.Sector).HasConversion<string>().HasMaxLength(20).IsUnicode(false);
            details.Property(d => d.AccessibilityNotes).HasMaxLength(Guest.NotesMaxLength);
            details.Property(d => d.Question).HasMaxLength(Guest.QuestionMaxLength);
        });
        builder.Property(g => g.EmailKey).HasMaxLength(Guest.EmailMaxLength);
        builder.Property(g => g.Reply).HasConversion<string>().HasMaxLength(20).IsUnicode(false);
        builder.Property(g => g.Token).HasMaxLength(Guest.TokenLength).IsFixedLength().IsUnicode(false);
        builder.Property(g => g.Code).HasMaxLength(Guest.CodeLength).IsFixedLength().IsUnicode(false);
        builder.Property(g => g.Salutation).HasMaxLength(Guest.SalutationMaxLength);
        builder.Property(g => g.Tags).HasMaxLength(Guest.TagsMaxLength);
        builder.Property(g => g.Notes).HasMaxLength(Guest.NotesMaxLength);
        builder.Property(g => g.Message).HasMaxLength(Guest.MessageMaxLength);
        builder.Property(g => g.Version).IsConcurrencyToken();
        builder.Property(g => g.SearchText).HasMaxLength(Guest.SearchTextMaxLength);
        builder.Property(g => g.SortKey).HasMaxLength(Guest.SortKeyMaxLength);
        builder.Property(g => g.OrganisationKey).HasMaxLength(Guest.SortKeyMaxLength);

        builder.HasOne<DebateEvent>().WithMany().HasForeignKey(g => g.EventId).OnDelete(DeleteBehavior.Restrict);

        builder.HasMany(g => g.Companions).WithOne().HasForeignKey(c => c.GuestId);
        builder.Navigation(g => g.Companions).AutoInclude();
        builder.HasOne<Guest>().WithMany().HasForeignKey(g => g.DeputyFor).OnDelete(DeleteBehavior.NoAction);

        builder.HasMany(g => g.Formers).WithOne().HasForeignKey(former => former.GuestId);

        builder.HasIndex(g => g.Token).IsUnique();
        // The door. The code comes first: what is scanned may be of another event.
        builder.HasIndex(g => new { g.Code, g.EventId }).IsUnique();
        // Whose address it is; an office may share one (ADR 18).
        builder.HasIndex(g => new { g.EventId, g.EmailKey });
        // The waiting list, audiences and the dashboard's counts.
        builder.HasIndex(g => new { g.EventId, g.Reply, g.ArrivalNumber });
        // The tags that the list offers. Nearly nobody has one, or nearly all have the same.
        builder.HasIndex(g => new { g.EventId, g.Tags }).HasFilter("Tags <> ''");
        // The attendee list, page by page: see the two contexts.
    }
}

internal sealed class FormerRecordConfiguration : IEntityTypeConfiguration<FormerRecord>
{
    public void Configure(EntityTypeBuilder<FormerRecord> builder)
    {
        builder.ToTable("FormerRecords");
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Token).HasMaxLength(Guest.TokenLength).IsFixedLength().IsUnicode(false);
        builder.Property(f => f.Code).HasMaxLength(Guest.CodeLength).IsFixedLength().IsUnicode(false);
        builder.HasIndex(f => f.Token).IsUnique();
        // The door.
        builder.HasIndex(f => new { f.Code, f.EventId });
        builder.HasIndex(f => f.GuestId);
    }
}

internal sealed class CompanionConfiguration : IEntityTypeConfiguration<Companion>
{
    public void Configure(EntityTypeBuilder<Companion> builder)
    {
        builder.ToTable("Companions");
        builder.HasKey(c => new { c.GuestId, c.Position });
        builder.Property(c => c.Position).ValueGeneratedNever();
        builder.Property(c => c.Name).HasMaxLength(Companion.NameMaxLength);
    }
}

internal sealed class ChangeRequestConfiguration : IEntityTypeConfiguration<ChangeRequest>
{
    public void Configure(EntityTypeBuilder<ChangeRequest> builder)
    {
        builder.ToTable("ChangeRequests");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Details).HasConversion<JsonConverter<GuestDetails?>, JsonComparer<GuestDetails?>>();
        builder.Property(r => r.Companions).HasConversion<JsonConverter<IReadOnlyList<string>>, JsonComparer<IReadOnlyList<string>>>();
        builder.Property(r => r.State).HasConversion<string>().HasMaxLength(20).IsUnicode(false);
        builder.Property(r => r.DecidedBy).HasMaxLength(GuestChange.ActorMaxLength);
        builder.Property(r => r.Version).IsConcurrencyToken();

        builder.HasOne<Guest>().WithMany().HasForeignKey(r => r.GuestId);
        builder.HasIndex(r => r.GuestId);
        builder.HasIndex(r => new { r.EventId, r.State });
    }
}

internal sealed class UnconfirmedReplyConfiguration : IEntityTypeConfiguration<UnconfirmedReply>
{
    public void Configure(EntityTypeBuilder<UnconfirmedReply> builder)
    {
        builder.ToTable("UnconfirmedReplies");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Details).HasConversion<JsonConverter<GuestDetails?>, JsonComparer<GuestDetails?>>();
        builder.Property(r => r.Companions).HasConversion<JsonConverter<IReadOnlyList<string>>, JsonComparer<IReadOnlyList<string>>>();
        builder.Property(r => r.Notice).HasMaxLength(NoticeVersion.HashLength).IsFixedLength().IsUnicode(false);
        builder.Property(r => r.SecretHash).HasMaxLength(UnconfirmedReply.SecretHashLength).IsFixedLength().IsUnicode(false);
        builder.Property(r => r.State).HasConversion<string>().HasMaxLength(20).IsUnicode(false);
        builder.Property(r => r.Version).IsConcurrencyToken();

        builder.HasOne<Guest>().WithMany().HasForeignKey(r => r.GuestId);
        builder.HasIndex(r => r.SecretHash).IsUnique();
        builder.HasIndex(r => new { r.GuestId, r.State });
        // The desk's list, and what is over.
        builder.HasIndex(r => new { r.EventId, r.State });
    }
}

internal sealed class GuestChangeConfiguration : IEntityTypeConfiguration<GuestChange>
{
    public void Configure(EntityTypeBuilder<GuestChange> builder)
    {
        builder.ToTable("GuestChanges");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Actor).HasMaxLength(GuestChange.ActorMaxLength);
        builder.Property(c => c.Channel).HasConversion<string>().HasMaxLength(20).IsUnicode(false);
        builder.Property(c => c.Kind).HasConversion<string>().HasMaxLength(20).IsUnicode(false);
        builder.Property(c => c.Fields).HasConversion<JsonConverter<IReadOnlyList<FieldChange>>, JsonComparer<IReadOnlyList<FieldChange>>>();
        builder.Property(c => c.Note).HasMaxLength(GuestChange.NoteMaxLength);
        builder.Property(c => c.ReplyBefore).HasConversion<string>().HasMaxLength(20).IsUnicode(false);
        builder.Property(c => c.ReplyAfter).HasConversion<string>().HasMaxLength(20).IsUnicode(false);

        builder.HasOne<Guest>().WithMany().HasForeignKey(c => c.GuestId);
        // A guest's history; replies a day on the dashboard.
        builder.HasIndex(c => new { c.GuestId, c.At });
        builder.HasIndex(c => new { c.EventId, c.At });
        // What an import did, to take it back.
        builder.HasIndex(c => c.ImportId);
    }
}
