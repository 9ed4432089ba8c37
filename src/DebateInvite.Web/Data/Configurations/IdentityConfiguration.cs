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

internal sealed class IdentityTables :
    IEntityTypeConfiguration<IdentityUserClaim<Guid>>,
    IEntityTypeConfiguration<IdentityUserLogin<Guid>>,
    IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> builder) => builder.ToTable("OrganiserClaims");

    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder) => builder.ToTable("OrganiserLogins");

    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder) => builder.ToTable("OrganiserTokens");
}
