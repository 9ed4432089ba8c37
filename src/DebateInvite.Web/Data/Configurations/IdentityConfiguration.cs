using DebateInvite.Domain.Events;
using DebateInvite.Web.Data.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DebateInvite.Web.Data.Configurations;

internal sealed class OrganiserAccountConfiguration : IEntityTypeConfiguration<OrganiserAccount>
{
    public void Configure(EntityTypeBuilder<OrganiserAccount> builder)
    {
        builder.ToTable("Organisers");
        builder.Property(o => o.Id).ValueGeneratedNever();
    }
}

internal sealed class RoleAssignmentConfiguration : IEntityTypeConfiguration<RoleAssignment>
{
    public void Configure(EntityTypeBuilder<RoleAssignment> builder)
    {
        builder.ToTable("RoleAssignments");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Role).HasConversion<string>().HasMaxLength(RoleAssignment.RoleMaxLength).IsUnicode(false);
        // With the account its roles go, and with the event those in it.
        builder.HasOne<OrganiserAccount>().WithMany(o => o.Roles).HasForeignKey(r => r.OrganiserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<DebateEvent>().WithMany().HasForeignKey(r => r.EventId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class OrganiserSessionConfiguration : IEntityTypeConfiguration<OrganiserSession>
{
    public void Configure(EntityTypeBuilder<OrganiserSession> builder)
    {
        builder.ToTable("OrganiserSessions");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.KeyHash).HasMaxLength(OrganiserSession.KeyHashLength).IsUnicode(false);
        builder.Property(s => s.Device).HasMaxLength(OrganiserSession.DeviceMaxLength);
        builder.Property(s => s.Network).HasMaxLength(OrganiserSession.NetworkMaxLength).IsUnicode(false);
        builder.HasIndex(s => s.KeyHash).IsUnique();
        // With the account its sessions go.
        builder.HasOne<OrganiserAccount>().WithMany().HasForeignKey(s => s.OrganiserId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class FormDraftConfiguration : IEntityTypeConfiguration<FormDraft>
{
    public void Configure(EntityTypeBuilder<FormDraft> builder)
    {
        builder.ToTable("FormDrafts");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Form).HasMaxLength(FormDraft.FormMaxLength).IsUnicode(false);
        builder.Property(d => d.Content).IsUnicode(false);
        builder.HasIndex(d => new { d.OrganiserId, d.Form }).IsUnique();
        builder.HasIndex(d => d.SavedAt);
        builder.HasOne<OrganiserAccount>().WithMany().HasForeignKey(d => d.OrganiserId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class SignInTriesConfiguration : IEntityTypeConfiguration<SignInTries>
{
    public void Configure(EntityTypeBuilder<SignInTries> builder)
    {
        builder.ToTable("SignInTries");
        builder.HasKey(t => t.Key);
        builder.Property(t => t.Key).HasMaxLength(SignInTries.KeyLength).IsUnicode(false);
        builder.HasIndex(t => t.EndsAt);
    }
}

internal sealed class IdentityTables :
    IEntityTypeConfiguration<IdentityUserClaim<Guid>>,
    IEntityTypeConfiguration<IdentityUserLogin<Guid>>,
    IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> builder) => builder.ToTable("OrganiserClaims");

    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder) => builder.ToTable("OrganiserLogins");

    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder) => builder.ToTable("OrganiserTokens");
}
