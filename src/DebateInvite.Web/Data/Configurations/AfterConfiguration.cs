using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Certificates;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Feedback;
using DebateInvite.Domain.Guests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DebateInvite.Web.Data.Configurations;

internal sealed class CertificateConfiguration : IEntityTypeConfiguration<Certificate>
{
    public void Configure(EntityTypeBuilder<Certificate> builder)
    {
        builder.ToTable("Certificates");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Person).HasMaxLength(Attendee.KeyMaxLength).IsUnicode(false);
        builder.Property(c => c.Name).HasMaxLength(Certificate.NameMaxLength);
        builder.Property(c => c.Number).HasMaxLength(CertificateNumber.Length).IsFixedLength().IsUnicode(false);
        builder.Property(c => c.NumberHash).HasMaxLength(Certificate.HashLength).IsFixedLength().IsUnicode(false);
        builder.Property(c => c.NameHash).HasMaxLength(Certificate.HashLength).IsFixedLength().IsUnicode(false);

        builder.HasOne<DebateEvent>().WithMany().HasForeignKey(c => c.EventId).OnDelete(DeleteBehavior.Restrict);
        // What verifies it outlives the guest (ADR 31); what it says of them is taken off before (LockedEvent.ReleaseCertificatesAsync).
        builder.HasOne<Guest>().WithMany().HasForeignKey(c => c.GuestId).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(c => c.NumberHash).IsUnique();
        builder.HasIndex(c => c.GuestId);
        builder.HasIndex(c => new { c.EventId, c.GuestId });
    }
}

internal sealed class FeedbackAnswerConfiguration : IEntityTypeConfiguration<FeedbackAnswer>
{
    public void Configure(EntityTypeBuilder<FeedbackAnswer> builder)
    {
        builder.ToTable("FeedbackAnswers");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Words).HasMaxLength(FeedbackAnswer.WordsMaxLength);

        builder.HasOne<DebateEvent>().WithMany().HasForeignKey(a => a.EventId);
        builder.HasIndex(a => new { a.EventId, a.Question, a.Rating });
    }
}
