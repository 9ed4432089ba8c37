namespace DebateInvite.Web.Email.Messages.Accounts;

/// <summary>Tells an organiser that the account has a new password, in case it was not they who chose it.</summary>
public sealed record PasswordChanged : Mail
{
    public static readonly Text Name = new("Zmiana hasła", "Password changed", "Mot de passe modifié");

    public override MailContent Compose(SiteAddress site) => new(
        new Text("Hasło do panelu organizatora zostało zmienione", "The password of your organiser’s account was changed", "Le mot de passe de votre compte d’organisateur a été modifié"),
        [
            new Paragraph(new Text(
                "Dzień dobry,\n\nPaństwa konto organizatora ma nowe hasło. W innych przeglądarkach konto zostało wylogowane.",
                "Hello,\n\nYour organiser’s account has a new password. It has been signed out in all other browsers.",
                "Bonjour,\n\nVotre compte d’organisateur a un nouveau mot de passe. Il a été déconnecté de tous les autres navigateurs.")),
            new Paragraph(new Text(
                "Jeżeli to nie Państwo je zmienili, prosimy od razu ustawić nowe i zawiadomić pozostałych organizatorów.",
                "If it was not you who changed it, please choose a new one at once and tell the other organisers.",
                "Si vous n’êtes pas à l’origine de ce changement, choisissez-en immédiatement un nouveau et prévenez les autres organisateurs.")),
            new ActionLink(new Text("Ustaw nowe hasło", "Choose a new password", "Choisir un nouveau mot de passe"), site.Of("/organiser/forgotten", CurrentLanguage.Value)),
        ]);
}
