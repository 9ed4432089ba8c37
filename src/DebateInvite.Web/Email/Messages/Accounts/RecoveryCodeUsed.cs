namespace DebateInvite.Web.Email.Messages.Accounts;

/// <summary>Tells an organiser that somebody came in with one of their recovery codes.</summary>
/// <param name="Left">Codes that have not been used.</param>
public sealed record RecoveryCodeUsed(int Left) : Mail
{
    public static readonly Text Name = new("Użyto kodu zapasowego", "Recovery code used", "Code de secours utilisé");

    public override MailContent Compose(SiteAddress site) => new(
        new Text("Zalogowano kodem zapasowym", "A sign-in with a recovery code", "Connexion avec un code de secours"),
        [
            new Paragraph(new Text(
                "Dzień dobry,\n\ndo Państwa konta organizatora zalogowano się kodem zapasowym. Ten kod już nie działa; niewykorzystanych kodów pozostało: {0}.",
                "Hello,\n\nSomebody signed in to your organiser’s account with a recovery code. That code no longer works; codes left: {0}.",
                "Bonjour,\n\nUne connexion à votre compte d’organisateur a eu lieu avec un code de secours. Ce code ne fonctionne plus ; codes restants : {0}.").With(Left)),
            new Paragraph(new Text(
                "Jeżeli telefon zginął, warto od razu włączyć aplikację na nowym. Jeżeli to nie Państwo, prosimy ustawić nowe hasło i nowe kody.",
                "If your telephone is lost, please set up the app on a new one. If it was not you, please choose a new password and make new codes.",
                "Si le téléphone est perdu, activez l’application sur un autre. Si ce n’était pas vous, choisissez un nouveau mot de passe et créez de nouveaux codes.")),
            new ActionLink(new Text("Zobacz drugi składnik", "See your second factor", "Voir le second facteur"), site.Of("/organiser/second-factor", CurrentLanguage.Value)),
        ]);
}
