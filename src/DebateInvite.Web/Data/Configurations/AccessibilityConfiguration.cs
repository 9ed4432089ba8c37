using DebateInvite.Domain;
using DebateInvite.Domain.Accessibility;
using DebateInvite.Domain.Editing;
using DebateInvite.Domain.Guests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DebateInvite.Web.Data.Configurations;

internal sealed class AccessibilityDeclarationConfiguration : IEntityTypeConfiguration<AccessibilityDeclaration>
{
    public void Configure(EntityTypeBuilder<AccessibilityDeclaration> builder)
    {
        builder.ToTable("AccessibilityDeclarations");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Publisher).HasMaxLength(AccessibilityDeclaration.LineMaxLength);
        builder.Property(d => d.Status).HasConversion<string>().HasMaxLength(20).IsUnicode(false);
        builder.Property(d => d.ContactName).HasMaxLength(AccessibilityDeclaration.LineMaxLength);
        builder.Property(d => d.ContactEmail).HasMaxLength(Guest.EmailMaxLength);
        builder.Property(d => d.ContactPhone).HasMaxLength(Guest.PhoneMaxLength);
        builder.Property(d => d.Texts).HasConversion<JsonConverter<IReadOnlyDictionary<Language, DeclarationText>>, JsonComparer<IReadOnlyDictionary<Language, DeclarationText>>>();
        builder.Property(d => d.Edits).HasConversion<JsonConverter<IReadOnlyList<FieldEdit>>, JsonComparer<IReadOnlyList<FieldEdit>>>();
        builder.Property(d => d.Version).IsConcurrencyToken();
    }
}
