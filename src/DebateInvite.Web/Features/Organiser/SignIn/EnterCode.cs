using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Messages.Accounts;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Security;

namespace DebateInvite.Web.Features.Organiser.SignIn;

/// <summary>The second step: lets in whoever has shown their password by a code of the app, a recovery code or a passkey.</summary>
public sealed class EnterCode(
    DebateContext db, AuthenticatorApp app, RecoveryCodes recovery, CheckPasskey passkey, SignInLimit limit, KnownDevices devices, LetIn letIn, OutboxQueue outbox, AuditLog audit,
    TimeProvider clock)
{
    /// <param name="network">See <see cref="ClientNetwork"/>.</param>
    public async Task<SignInOutcome> RunAsync(OrganiserAccount organiser, CodeForm form, string network, CancellationToken cancellation)
    {
        var isRight = form.UsesPasskey
            ? await passkey.RunAsync(form.Credential!, cancellation) is { } owner && owner.Id == organiser.Id
            : await IsCodeRightAsync(organiser, form, network, cancellation);
        return isRight ? await letIn.RunAsync(organiser, isFactorShown: true, cancellation) : SignInOutcome.Refused;
    }

    private async Task<bool> IsCodeRightAsync(OrganiserAccount organiser, CodeForm form, string network, CancellationToken cancellation)
    {
        var tried = Tried.WithCode(organiser.Id, devices.NumberFor(organiser.Id, organiser.SecurityStamp), network);
        if (!await limit.TryAsync(tried, cancellation))
            return false;

        var isRecovery = !string.IsNullOrWhiteSpace(form.RecoveryCode);
        if (isRecovery ? await recovery.AcceptAsync(organiser.Id, form.RecoveryCode, cancellation) : await app.AcceptAsync(organiser, form.Code, cancellation))
        {
            await limit.ForgetAsync(tried, cancellation);
            if (isRecovery)
                await TellOfRecoveryAsync(organiser, cancellation);
            return true;
        }

        await audit.NoteAsync(AuditKind.SignInFailed, subject: isRecovery ? "recovery code" : "code", organiser: organiser.Email);
        if (await limit.IsUsedUpAsync(tried, cancellation))
            await TellOfGuessesAsync(organiser, cancellation);
        return false;
    }

    private async Task TellOfRecoveryAsync(OrganiserAccount organiser, CancellationToken cancellation)
    {
        audit.Note(AuditKind.RecoveryCodeUsed, organiser: organiser.Email);
        outbox.ToOrganiser(
            organiser.Email!, new RecoveryCodeUsed(await recovery.LeftAsync(organiser.Id, cancellation)), language: CurrentLanguage.Value);
        await db.SaveChangesAsync(cancellation);
    }

    private async Task TellOfGuessesAsync(OrganiserAccount organiser, CancellationToken cancellation)
    {
        if (await db.Outbox.Where(m => m.To == organiser.Email).HasLatelyAsync<CodesFailed>(clock.Now(), MailPause.OfGuests, cancellation))
            return;

        outbox.ToOrganiser(organiser.Email!, new CodesFailed(SignInLimit.Tries), language: CurrentLanguage.Value);
        await db.SaveChangesAsync(cancellation);
    }
}
