using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Features.Organiser.Editing;
using DebateInvite.Web.Features.Organiser.Shared;
using FluentValidation;

namespace DebateInvite.Web.Features.Organiser.Settings.Contact;

public sealed class ContactForm : ISettingsForm
{
    public static readonly SettingsSection Section = new(
        "contact",
        SettingsTexts.ContactAndPrivacy,
        [
            new(nameof(ContactEmail), SettingsTexts.ContactEmail),
            new(nameof(NotificationEmail), SettingsTexts.NotificationEmail),
            new(nameof(ControllerAddress), PrivacySettingsTexts.ControllerAddress),
            new(nameof(DataProtectionOfficer), PrivacySettingsTexts.Officer),
            new(nameof(HasNoDataProtectionOfficer), PrivacySettingsTexts.NoOfficer) { Words = SettingsTexts.YesOrNo },
            new(nameof(MailboxRole), PrivacySettingsTexts.Mailbox) { Words = role => PrivacySettingsTexts.Of(NameOf.Read<MailboxRole>(role)) },
            new(nameof(MailboxOperator), PrivacySettingsTexts.Operator),
        ],
        Of);

    /// <summary>The <see cref="DebateEvent.Version"/> that was shown.</summary>
    public Guid Version { get; set; }

    public string? Seen { get; set; }

    public string? ContactEmail { get; set; }
    public string? NotificationEmail { get; set; }
    public string? ControllerAddress { get; set; }
    public string? DataProtectionOfficer { get; set; }
    public string? HasNoDataProtectionOfficer { get; set; }

    /// <summary>Name of a <see cref="Domain.Events.MailboxRole"/>; empty: not said yet.</summary>
    public string? MailboxRole { get; set; }

    public string? MailboxOperator { get; set; }

    internal MailboxRole? Role => NameOf.Read<MailboxRole>(MailboxRole);

    public static ContactForm Of(DebateEvent debate) => new()
    {
        Version = debate.Version,
        ContactEmail = debate.ContactEmail,
        NotificationEmail = debate.NotificationEmail,
        ControllerAddress = debate.ControllerAddress,
        DataProtectionOfficer = debate.DataProtectionOfficer,
        HasNoDataProtectionOfficer = FormBoxes.Of(debate.HasNoDataProtectionOfficer),
        MailboxRole = debate.MailboxRole?.ToString(),
        MailboxOperator = debate.MailboxOperator,
    };

    public void ApplyTo(DebateEvent debate)
    {
        debate.ContactEmail = EmailAddress.Tidied(ContactEmail)!;
        debate.NotificationEmail = EmailAddress.Tidied(NotificationEmail);
        debate.ControllerAddress = CleanText.Line(ControllerAddress);
        debate.DataProtectionOfficer = CleanText.Line(DataProtectionOfficer);
        debate.HasNoDataProtectionOfficer = FormBoxes.IsTicked(HasNoDataProtectionOfficer);
        debate.MailboxRole = Role;
        // The host has its name already, in each language.
        debate.MailboxOperator = Role is null or Domain.Events.MailboxRole.Host ? null : CleanText.Line(MailboxOperator);
    }
}

public sealed class ContactFormValidator : AbstractValidator<ContactForm>
{
    public ContactFormValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;

        RuleFor(form => form.ContactEmail).EmailAddressOf(SettingsTexts.ContactEmailRequired).AtMost(Guest.EmailMaxLength);
        RuleFor(form => form.NotificationEmail).EmailAddressOf().AtMost(Guest.EmailMaxLength);
        RuleFor(form => form.ControllerAddress).AtMost(DebateEvent.PrivacyLineMaxLength);
        RuleFor(form => form.DataProtectionOfficer)
            .AtMost(DebateEvent.PrivacyLineMaxLength)
            .Must((form, officer) => CleanText.Line(officer) is null || !FormBoxes.IsTicked(form.HasNoDataProtectionOfficer)).WithMessage(_ => PrivacySettingsTexts.OfficerOrNone);
        RuleFor(form => form.MailboxRole)
            .Must((form, role) => string.IsNullOrEmpty(role) || form.Role is not null).WithMessage(_ => PrivacySettingsTexts.RoleUnknown)
            .Must((form, _) => form.Role is not null || CleanText.Line(form.MailboxOperator) is null).WithMessage(_ => PrivacySettingsTexts.RoleRequired);
        RuleFor(form => form.MailboxOperator)
            .Must((form, name) => form.Role is null or MailboxRole.Host || CleanText.Line(name) is not null).WithMessage(_ => PrivacySettingsTexts.OperatorRequired)
            .AtMost(DebateEvent.PrivacyLineMaxLength);
    }
}
