namespace DebateInvite.Web.Email.Messages.Accounts;

/// <summary>Tells an organiser that somebody who knows their password tried wrong codes, as often as is allowed.</summary>
/// <param name="Tries">How often one after the other.</param>
public sealed record CodesFailed(int Tries) : Mail
{
    public static readonly Text Name = new("Błędne kody przy logowaniu", "Wrong codes at sign-in", "Codes erronés à la connexion");

    public override MailContent Compose(SiteAddress site) => new(
        new Text("Ktoś zna hasło do Państwa konta", "Somebody knows your password", "Quelqu’un connaît votre mot de passe"),
        [
            new Paragraph(new Text(
                "Dzień dobry,\n\nktoś podał prawidłowe hasło do Państwa konta organizatora, a potem {0} razy z rzędu błędny kod. Drugi składnik go zatrzymał.",
                "Hello,\n\nSomebody entered the right password for your organiser’s account and then {0} wrong codes in a row. Your second factor kept them out.",
                "Bonjour,\n\nLe mot de passe correct de votre compte d’organisateur a été saisi, puis {0} codes erronés de suite. Votre second facteur a tenu.").With(Tries)),
            new Paragraph(new Text(
                "Jeżeli to Państwo, wystarczy odczekać kwadrans. Jeżeli nie, prosimy od razu ustawić nowe hasło.",
                "If it was you, please wait a quarter of an hour. If it was not, please choose a new password at once.",
                "Si c’était vous, patientez un quart d’heure. Sinon, choisissez aussitôt un nouveau mot de passe.")),
            new ActionLink(new Text("Ustaw nowe hasło", "Choose a new password", "Choisir un nouveau mot de passe"), site.Of("/organiser/forgotten", CurrentLanguage.Value)),
        ]);
}
