namespace DebateInvite.Web.Email.Messages.Accounts;

/// <summary>Tells organisers that somebody may open the desk from now on, or no longer. Nobody lets a friend in unseen.</summary>
/// <param name="Email">Whose account it is.</param>
/// <param name="By">The organiser who did it.</param>
public sealed record AccountsChanged(string Email, string By, bool IsAdded) : Mail
{
    /// <summary>What a new account may do, in words (<see cref="GrantedRole"/>).</summary>
    public string Roles { get; init; } = "";

    public static readonly Text Name = new("Zmiana kont organizatorów", "Organisers’ accounts changed", "Comptes des organisateurs modifiés");

    public override MailContent Compose(SiteAddress site) => new(
        IsAdded
            ? new Text("Nowe konto organizatora", "A new organiser’s account", "Nouveau compte d’organisateur")
            : new Text("Usunięto konto organizatora", "An organiser’s account was removed", "Compte d’organisateur supprimé"),
        [
            new Paragraph((IsAdded
                ? new Text(
                    "Dzień dobry,\n\n{1} dodaje konto w panelu dla adresu {0}. Role: {2}.",
                    "Hello,\n\n{1} has added an account at the desk for {0}. Roles: {2}.",
                    "Bonjour,\n\n{1} a ajouté un compte pour {0}. Rôles : {2}.")
                : new Text(
                    "Dzień dobry,\n\n{1} usuwa konto organizatora {0}. Nie ma ono już dostępu do panelu.",
                    "Hello,\n\n{1} has removed the organiser’s account {0}. It no longer opens the desk.",
                    "Bonjour,\n\n{1} a supprimé le compte d’organisateur {0}. Il ne donne plus accès à l’espace des organisateurs.")).With(Email, By, Roles)),
            new ActionLink(new Text("Zobacz konta", "See the accounts", "Voir les comptes"), site.Of("/organiser/accounts", CurrentLanguage.Value)),
            new SmallPrint(new Text(
                "Jeżeli ta zmiana Państwa dziwi, prosimy niezwłocznie porozmawiać z pozostałymi organizatorami.",
                "If this surprises you, please speak to the other organisers at once.",
                "Si ce changement vous étonne, parlez-en sans tarder aux autres organisateurs.")),
        ]);
}
