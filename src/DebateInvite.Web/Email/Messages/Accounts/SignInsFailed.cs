namespace DebateInvite.Web.Email.Messages.Accounts;

/// <summary>Tells an organiser that somebody tried wrong passwords at their account, as often as is allowed.</summary>
/// <param name="Tries">How often one after the other.</param>
public sealed record SignInsFailed(int Tries) : Mail
{
    public static readonly Text Name = new("Nieudane logowania", "Failed sign-ins", "Échecs de connexion");

    public override MailContent Compose(SiteAddress site) => new(
        new Text("Nieudane próby logowania", "Failed attempts to sign in", "Tentatives de connexion échouées"),
        [
            new Paragraph(new Text(
                "Dzień dobry,\n\nktoś {0} razy z rzędu podał błędne hasło do Państwa konta organizatora. Z tego miejsca kolejne próby są możliwe dopiero po kwadransie.",
                "Hello,\n\nSomebody entered a wrong password for your organiser’s account {0} times in a row. From there, nobody can try again for a quarter of an hour.",
                "Bonjour,\n\nUn mot de passe erroné a été saisi {0} fois de suite pour votre compte d’organisateur. De cet endroit, aucun nouvel essai n’est possible pendant un quart d’heure.").With(Tries)),
            new Paragraph(new Text(
                "Jeżeli to Państwo, można odczekać albo ustawić nowe hasło. Jeżeli nie, hasło pozostało bezpieczne; warto sprawdzić, czy nie jest używane także gdzie indziej.",
                "If it was you, you can wait or choose a new password. If it was not, your password is still safe; please make sure that you use it nowhere else.",
                "Si c’était vous, vous pouvez patienter ou choisir un nouveau mot de passe. Sinon, votre mot de passe reste sûr ; vérifiez que vous ne l’utilisez nulle part ailleurs.")),
            new ActionLink(new Text("Ustaw nowe hasło", "Choose a new password", "Choisir un nouveau mot de passe"), site.Of("/organiser/forgotten", CurrentLanguage.Value)),
        ]);
}
