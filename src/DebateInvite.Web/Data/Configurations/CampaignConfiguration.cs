using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Editing;
using DebateInvite.Domain.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DebateInvite.Web.Data.Configurations;

internal sealed class CampaignConfiguration : IEntityTypeConfiguration<Campaign>
{
    public void Configure(EntityTypeBuilder<Campaign> builder)
    {
        builder.ToTable("Campaigns");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Audience).HasConversion<string>().HasMaxLength(20).IsUnicode(false);
        // As the list's address has them, so that it is read by names whatever becomes of the choices.
        builder.Property(c => c.Criteria).HasConversion(criteria => criteria.ToQuery().Value ?? "", query => GuestCriteriaQueries.ReadCriteria(query));
        builder.Property(c => c.GuestIds).HasConversion<JsonConverter<IReadOnlyList<Guid>>, JsonComparer<IReadOnlyList<Guid>>>();
        builder.Property(c => c.Edits).HasConversion<JsonConverter<IReadOnlyList<FieldEdit>>, JsonComparer<IReadOnlyList<FieldEdit>>>();
        builder.Property(c => c.State).HasConversion<string>().HasMaxLength(20).IsUnicode(false);
        builder.Property(c => c.ScheduledBy).HasMaxLength(Campaign.CreatedByMaxLength);
        builder.Property(c => c.Appointment).HasMaxLength(Campaign.AppointmentMaxLength).IsFixedLength().IsUnicode(false);
        builder.Property(c => c.CreatedBy).HasMaxLength(Campaign.CreatedByMaxLength);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasOne<DebateEvent>().WithMany().HasForeignKey(c => c.EventId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Texts).WithOne().HasForeignKey(text => text.CampaignId);
        builder.HasIndex(c => new { c.EventId, c.CreatedAt });
        builder.HasIndex(c => new { c.State, c.SendAt });
    }
}

internal sealed class CampaignTextConfiguration : IEntityTypeConfiguration<CampaignText>
{
    public void Configure(EntityTypeBuilder<CampaignText> builder)
    {
        builder.ToTable("CampaignTexts");
        builder.HasKey(text => new { text.CampaignId, text.Language });
        builder.Property(text => text.Subject).HasMaxLength(Campaign.SubjectMaxLength);
        builder.Property(text => text.Body).HasMaxLength(Campaign.BodyMaxLength);
    }
}
