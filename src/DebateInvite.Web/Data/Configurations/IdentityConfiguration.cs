using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
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
        builder.Property(o => o.AuthenticatorKey).HasMaxLength(OrganiserAccount.AuthenticatorKeyMaxLength).IsUnicode(false);
    }
}

internal sealed class OrganiserPasskeyConfiguration : IEntityTypeConfiguration<OrganiserPasskey>
{
    // Identity's schema version 3 has this table too, but only where a context is made with the site's services; tests and tools make it
    // without them. Columns instead of its JSON are what both databases know best.
    public void Configure(EntityTypeBuilder<OrganiserPasskey> builder)
    {
        builder.ToTable("OrganiserPasskeys");
        // SQL Server sorts rows by keys of 900 bytes at most.
        builder.HasKey(p => p.CredentialId).IsClustered(false);
        builder.Property(p => p.CredentialId).HasMaxLength(OrganiserPasskey.LongestId);
        builder.ComplexProperty(p => p.Data).Property(data => data.Name).HasMaxLength(OrganiserPasskey.NameMaxLength);
        builder.HasOne<OrganiserAccount>().WithMany().HasForeignKey(p => p.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class RecoveryCodeConfiguration : IEntityTypeConfiguration<RecoveryCode>
{
    public void Configure(EntityTypeBuilder<RecoveryCode> builder)
    {
        builder.ToTable("RecoveryCodes");
        builder.HasKey(c => new { c.OrganiserId, c.Hash });
        builder.Property(c => c.Hash).HasMaxLength(RecoveryCode.HashLength).IsUnicode(false);
        builder.HasOne<OrganiserAccount>().WithMany().HasForeignKey(c => c.OrganiserId).OnDelete(DeleteBehavior.Cascade);
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

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("AuditEntries");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Kind).HasConversion<string>().HasMaxLength(AuditEntry.KindMaxLength).IsUnicode(false);
        builder.Property(e => e.Organiser).HasMaxLength(Guest.EmailMaxLength);
        builder.Property(e => e.Event).HasMaxLength(AuditEntry.EventMaxLength).IsUnicode(false);
        builder.Property(e => e.Subject).HasMaxLength(AuditEntry.SubjectMaxLength);
        builder.Property(e => e.Network).HasMaxLength(AuditEntry.NetworkMaxLength).IsUnicode(false);
        builder.Property(e => e.Device).HasMaxLength(OrganiserSession.DeviceMaxLength);
        builder.HasIndex(e => e.At);
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
