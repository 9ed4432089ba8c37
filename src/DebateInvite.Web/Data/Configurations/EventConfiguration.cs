using DebateInvite.Domain.Editing;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Feedback;
using DebateInvite.Domain.Guests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DebateInvite.Web.Data.Configurations;

internal sealed class EventConfiguration : IEntityTypeConfiguration<DebateEvent>
{
    public void Configure(EntityTypeBuilder<DebateEvent> builder)
    {
        builder.ToTable("Events");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Slug).HasMaxLength(DebateEvent.SlugMaxLength).IsUnicode(false);
        builder.Property(e => e.StartsAt).HasConversion<WallClockConverter>();
        builder.Property(e => e.EndsAt).HasConversion<WallClockConverter>();
        builder.Property(e => e.TimeZone).HasMaxLength(DebateEvent.TimeZoneMaxLength).IsUnicode(false);
        builder.Property(e => e.Address).HasMaxLength(DebateEvent.AddressMaxLength);
        builder.Property(e => e.ContactEmail).HasMaxLength(Guest.EmailMaxLength);
        builder.Property(e => e.NotificationEmail).HasMaxLength(Guest.EmailMaxLength);
        builder.Property(e => e.ControllerAddress).HasMaxLength(DebateEvent.PrivacyLineMaxLength);
        builder.Property(e => e.DataProtectionOfficer).HasMaxLength(DebateEvent.PrivacyLineMaxLength);
        builder.Property(e => e.MailboxRole).HasConversion<string>().HasMaxLength(20).IsUnicode(false);
        builder.Property(e => e.MailboxOperator).HasMaxLength(DebateEvent.PrivacyLineMaxLength);
        builder.Ignore(e => e.FundingGaps);
        builder.Property(e => e.ContractNumber).HasMaxLength(DebateEvent.ContractNumberMaxLength);
        builder.Property(e => e.Logos).HasConversion<JsonConverter<IReadOnlyList<FundingLogo>>, JsonComparer<IReadOnlyList<FundingLogo>>>();
        builder.Property(e => e.WaitingAtDoor).HasConversion<string>().HasMaxLength(20).IsUnicode(false);
        builder.Property(e => e.UnansweredAtDoor).HasConversion<string>().HasMaxLength(20).IsUnicode(false);
        builder.Property(e => e.DeclinedAtDoor).HasConversion<string>().HasMaxLength(20).IsUnicode(false);
        builder.Property(e => e.UnlistedAtDoor).HasConversion<string>().HasMaxLength(20).IsUnicode(false);
        builder.Property(e => e.FeedbackQuestions).HasConversion<JsonConverter<IReadOnlyList<FeedbackQuestion>>, JsonComparer<IReadOnlyList<FeedbackQuestion>>>();
        builder.Property(e => e.Edits).HasConversion<JsonConverter<IReadOnlyList<FieldEdit>>, JsonComparer<IReadOnlyList<FieldEdit>>>();
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.HasMany(e => e.Texts).WithOne().HasForeignKey(text => text.EventId);
        builder.HasIndex(e => e.Slug).IsUnique();
    }
}

internal sealed class EventTextConfiguration : IEntityTypeConfiguration<EventText>
{
    public void Configure(EntityTypeBuilder<EventText> builder)
    {
        builder.ToTable("EventTexts");
        builder.HasKey(text => new { text.EventId, text.Language });
        builder.Property(text => text.Title).HasMaxLength(EventText.LineMaxLength);
        builder.Property(text => text.Lead).HasMaxLength(EventText.LeadMaxLength);
        builder.Property(text => text.Host).HasMaxLength(EventText.LineMaxLength);
        builder.Property(text => text.HostRole).HasMaxLength(EventText.LineMaxLength);
        builder.Property(text => text.Partners).HasMaxLength(EventText.ShortMaxLength);
        builder.Property(text => text.Invitation).HasMaxLength(EventText.BodyMaxLength);
        builder.Property(text => text.DescriptionTitle).HasMaxLength(EventText.LineMaxLength);
        builder.Property(text => text.Description).HasMaxLength(EventText.BodyMaxLength);
        builder.Property(text => text.Programme).HasMaxLength(EventText.BodyMaxLength);
        builder.Property(text => text.Participants).HasMaxLength(EventText.BodyMaxLength);
        builder.Property(text => text.Venue).HasMaxLength(EventText.LeadMaxLength);
        builder.Property(text => text.Directions).HasMaxLength(EventText.ShortMaxLength);
        builder.Property(text => text.Signature).HasMaxLength(EventText.LeadMaxLength);
        builder.Property(text => text.EvidenceBasis).HasMaxLength(EventText.BasisMaxLength);
        builder.ComplexProperty(text => text.Funding, funding =>
        {
            funding.Property(f => f.Programme).HasMaxLength(FundingText.LineMaxLength);
            funding.Property(f => f.Action).HasMaxLength(FundingText.LineMaxLength);
            funding.Property(f => f.Beneficiary).HasMaxLength(FundingText.LineMaxLength);
            funding.Property(f => f.Sentence).HasMaxLength(FundingText.SentenceMaxLength);
        });
        builder.ComplexProperty(text => text.Certificate, certificate =>
        {
            certificate.Property(c => c.Sentence).HasMaxLength(CertificateText.SentenceMaxLength);
            certificate.Property(c => c.Signature).HasMaxLength(CertificateText.SignatureMaxLength);
        });
    }
}

internal sealed class LogoImageConfiguration : IEntityTypeConfiguration<LogoImage>
{
    public void Configure(EntityTypeBuilder<LogoImage> builder)
    {
        builder.ToTable("LogoImages");
        builder.HasKey(image => new { image.EventId, image.Hash });
        builder.Property(image => image.Hash).HasMaxLength(LogoImage.HashLength).IsFixedLength().IsUnicode(false);
        builder.Property(image => image.ContentType).HasMaxLength(LogoImage.ContentTypeMaxLength).IsUnicode(false);
        builder.HasOne<DebateEvent>().WithMany().HasForeignKey(image => image.EventId);
    }
}
