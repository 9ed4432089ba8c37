using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DebateInvite.Web.Data.Configurations;

internal sealed class ArrivalConfiguration : IEntityTypeConfiguration<Arrival>
{
    public void Configure(EntityTypeBuilder<Arrival> builder)
    {
        builder.ToTable("Arrivals");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Person).HasMaxLength(Attendee.KeyMaxLength).IsUnicode(false);
        builder.Property(a => a.Companion).HasMaxLength(Companion.NameMaxLength);
        builder.Property(a => a.Entrance).HasMaxLength(Arrival.EntranceMaxLength);
        builder.Property(a => a.UndoneBy).HasMaxLength(Arrival.EntranceMaxLength);
        builder.Property(a => a.UndoneBecause).HasMaxLength(Arrival.ReasonMaxLength);

        builder.HasOne<Guest>().WithMany().HasForeignKey(a => a.GuestId);
        // Nobody comes in twice, whichever process is told of it first (ADR 28).
        builder.HasIndex(a => new { a.GuestId, a.Person }).IsUnique().HasFilter("UndoneAt IS NULL");
        builder.HasIndex(a => a.GuestId);
        // The figures: who is in, by time and entrance.
        builder.HasIndex(a => new { a.EventId, a.UndoneAt, a.At, a.Entrance });
    }
}

internal sealed class DoorPassConfiguration : IEntityTypeConfiguration<DoorPass>
{
    public void Configure(EntityTypeBuilder<DoorPass> builder)
    {
        builder.ToTable("DoorPasses");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Name).HasMaxLength(DoorPass.NameMaxLength);
        builder.Property(p => p.TokenHash).HasMaxLength(DoorPass.TokenHashLength).IsFixedLength().IsUnicode(false);
        builder.Property(p => p.MadeBy).HasMaxLength(Guest.EmailMaxLength);
        builder.Property(p => p.RevokedBy).HasMaxLength(Guest.EmailMaxLength);
        builder.HasIndex(p => p.TokenHash).IsUnique();
        // With the event its passes go.
        builder.HasOne<DebateEvent>().WithMany().HasForeignKey(p => p.EventId).OnDelete(DeleteBehavior.Cascade);
    }
}
