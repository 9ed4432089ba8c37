namespace DebateInvite.Web.Email.Messages.Accounts;

/// <summary>What may become of the things that open an account besides its password.</summary>
public enum FactorChange
{
    AppAdded,
    AppRemoved,
    PasskeyAdded,
    PasskeyRemoved,
    CodesRenewed,
}

/// <summary>Tells an organiser that something besides the password opens their account now, or no longer does.</summary>
/// <param name="Passkey">What its owner calls it; null for what is none.</param>
public sealed record FactorChanged(FactorChange Change, string? Passkey) : Mail
{
    public static readonly Text Name = new("Zmiana drugiego składnika", "Second factor changed", "Second facteur modifié");

    public override MailContent Compose(SiteAddress site) => new(
        What(Change).With(Passkey),
        [
            new Paragraph(new Text(
                "Dzień dobry,\n\nna Państwa koncie organizatora zaszła zmiana: {0}.",
                "Hello,\n\nThere was a change to your organiser’s account: {0}.",
                "Bonjour,\n\nVotre compte d’organisateur a été modifié : {0}.").With(What(Change).With(Passkey))),
            new Paragraph(new Text(
                "Jeżeli to nie Państwo ją wprowadzili, prosimy od razu ustawić nowe hasło i zawiadomić pozostałych organizatorów.",
                "If it was not you who made it, please choose a new password at once and tell the other organisers.",
                "Si vous n’en êtes pas à l’origine, choisissez aussitôt un nouveau mot de passe et prévenez les autres organisateurs.")),
            new ActionLink(new Text("Zobacz drugi składnik", "See your second factor", "Voir le second facteur"), site.Of("/organiser/second-factor", CurrentLanguage.Value)),
        ]);

    private static Text What(FactorChange change) => change switch
    {
        FactorChange.AppAdded => new("włączono aplikację z kodami", "an authenticator app was set up", "une application d’authentification a été activée"),
        FactorChange.AppRemoved => new("wyłączono aplikację z kodami", "the authenticator app was turned off", "l’application d’authentification a été désactivée"),
        FactorChange.PasskeyAdded => new("dodano klucz dostępu „{0}”", "the passkey ‘{0}’ was added", "la clé d’accès « {0} » a été ajoutée"),
        FactorChange.PasskeyRemoved => new("usunięto klucz dostępu „{0}”", "the passkey ‘{0}’ was removed", "la clé d’accès « {0} » a été supprimée"),
        _ => new("utworzono nowe kody zapasowe", "new recovery codes were made", "de nouveaux codes de secours ont été créés"),
    };
}
