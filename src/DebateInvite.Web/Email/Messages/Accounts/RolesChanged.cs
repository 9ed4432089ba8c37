namespace DebateInvite.Web.Email.Messages.Accounts;

/// <summary>Tells somebody, and everybody who may change accounts, what the account may do from now on.</summary>
/// <param name="Email">Whose account it is.</param>
/// <param name="By">The organiser who did it.</param>
/// <param name="Roles">In words (<see cref="GrantedRole"/>), one a line.</param>
public sealed record RolesChanged(string Email, string By, string Roles) : Mail
{
    public static readonly Text Name = new("Zmiana roli", "Role changed", "Rôle modifié");

    public override MailContent Compose(SiteAddress site) => new(
        new Text("Zmieniono role konta w panelu", "The roles of an account were changed", "Les rôles d’un compte ont été modifiés"),
        [
            new Paragraph(new Text(
                "Dzień dobry,\n\n{1} zmienia role konta {0}. Od tej chwili są to:",
                "Hello,\n\n{1} has changed the roles of the account {0}. From now on they are:",
                "Bonjour,\n\n{1} a modifié les rôles du compte {0}. Ce sont désormais :").With(Email, By)),
            new Paragraph(Roles),
            new Paragraph(new Text(
                "Konto zostało wylogowane ze wszystkich przeglądarek; można się zalogować ponownie.",
                "The account has been signed out of all browsers; its owner can sign in again.",
                "Le compte a été déconnecté de tous les navigateurs ; on peut s’y reconnecter.")),
            new ActionLink(new Text("Otwórz panel", "Open the desk", "Ouvrir l’espace"), site.Of("/organiser", CurrentLanguage.Value)),
            new SmallPrint(new Text(
                "Jeżeli ta zmiana Państwa dziwi, prosimy niezwłocznie porozmawiać z pozostałymi organizatorami.",
                "If this surprises you, please speak to the other organisers at once.",
                "Si ce changement vous étonne, parlez-en sans tarder aux autres organisateurs.")),
        ]);
}
