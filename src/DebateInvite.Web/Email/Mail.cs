using System.Text.Json.Serialization;
using DebateInvite.Web.Email.Messages.Deletions;
using DebateInvite.Web.Email.Messages.Deputies;
using DebateInvite.Web.Email.Messages.Prints;
using DebateInvite.Web.Email.Messages.Reminder;
using DebateInvite.Web.Email.Messages.Replies;
using DebateInvite.Web.Email.Messages.Requests;

namespace DebateInvite.Web.Email;

/// <summary>
/// A kind of mail with all that it needs to say, as it was when it became due. Kept as JSON in the outbox; the
/// discriminator is its <see cref="OutboxMessage.Kind"/>, so a name once used stays. What the desk calls it is its static field
/// <c>Name</c> (<see cref="Layout.MailPayload.NameOf"/>).
/// </summary>
[JsonPolymorphic]
[JsonDerivedType(typeof(PlaceConfirmed), "place-confirmed")]
[JsonDerivedType(typeof(OnWaitingList), "waiting-list")]
[JsonDerivedType(typeof(AlreadyRegistered), "already-registered")]
[JsonDerivedType(typeof(PlaceFreed), "place-freed")]
[JsonDerivedType(typeof(ReplyWithdrawn), "reply-withdrawn")]
[JsonDerivedType(typeof(ReplyNotification), "reply-notification")]
[JsonDerivedType(typeof(NamedAsDeputy), "named-as-deputy")]
[JsonDerivedType(typeof(DeputySent), "deputy-sent")]
[JsonDerivedType(typeof(LostLinkMail), "lost-link")]
[JsonDerivedType(typeof(ConfirmReplyMail), "confirm-reply")]
[JsonDerivedType(typeof(ChangeRequested), "change-requested")]
[JsonDerivedType(typeof(RequestAnswered), "request-answered")]
[JsonDerivedType(typeof(InvitationMail), "invitation")]
[JsonDerivedType(typeof(ReminderMail), "reminder")]
[JsonDerivedType(typeof(ThankYouMail), "thank-you")]
[JsonDerivedType(typeof(Messages.Campaigns.CampaignHeld), "campaign-held")]
[JsonDerivedType(typeof(DeletionAnnounced), "deletion-announced")]
[JsonDerivedType(typeof(SecurityListMail), "security-list")]
[JsonDerivedType(typeof(Messages.Accounts.AccountLink), "account-link")]
[JsonDerivedType(typeof(Messages.Accounts.AccountsChanged), "accounts-changed")]
[JsonDerivedType(typeof(Messages.Accounts.RolesChanged), "roles-changed")]
[JsonDerivedType(typeof(Messages.Accounts.SignInsFailed), "sign-ins-failed")]
[JsonDerivedType(typeof(Messages.Accounts.PasswordChanged), "password-changed")]
[JsonDerivedType(typeof(Messages.Accounts.SignedInFromNewDevice), "new-device")]
[JsonDerivedType(typeof(Messages.Accounts.FactorChanged), "factor-changed")]
[JsonDerivedType(typeof(Messages.Accounts.FactorsTakenOff), "factors-taken-off")]
[JsonDerivedType(typeof(Messages.Accounts.RecoveryCodeUsed), "recovery-code-used")]
[JsonDerivedType(typeof(Messages.Accounts.CodesFailed), "codes-failed")]
public abstract record Mail
{
    /// <summary>Writes the mail in the current language.</summary>
    public abstract MailContent Compose(SiteAddress site);
}
