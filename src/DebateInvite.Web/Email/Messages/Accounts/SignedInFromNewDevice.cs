namespace DebateInvite.Web.Email.Messages.Accounts;

/// <summary>Tells an organiser of a sign-in with a browser that has not been seen at their account.</summary>
/// <param name="Device">Such as <c>Firefox, Windows</c>; empty when it does not say.</param>
/// <param name="Network">The address without its end; empty when it is not known.</param>
/// <param name="At">At the desk's wall clock.</param>
public sealed record SignedInFromNewDevice(string Device, string Network, DateTime At) : Mail
{
    public static readonly Text Name = new("Logowanie z nowego urządzenia", "Sign-in from a new device", "Connexion depuis un nouvel appareil");

    private static readonly Text Unknown = new("nieznane", "not known", "inconnu");

    public override MailContent Compose(SiteAddress site) => new(
        new Text("Zalogowano z nowego urządzenia", "A sign-in from a new device", "Connexion depuis un nouvel appareil"),
        [
            new Paragraph(new Text(
                "Dzień dobry,\n\ndo Państwa konta organizatora zalogowano się w przeglądarce, której dotąd nie znaliśmy.",
                "Hello,\n\nSomebody signed in to your organiser’s account with a browser that had not been used before.",
                "Bonjour,\n\nUne connexion à votre compte d’organisateur a eu lieu depuis un navigateur encore inconnu.")),
            new Facts(
            [
                (new Text("Urządzenie", "Device", "Appareil"), Device.Length > 0 ? Device : Unknown),
                (new Text("Adres w sieci", "Network address", "Adresse réseau"), Network.Length > 0 ? Network : Unknown),
                (new Text("Czas", "Time", "Heure"), Dates.Stamp(At)),
            ]),
            new Paragraph(new Text(
                "Jeżeli to Państwo, nie trzeba nic robić. Jeżeli nie, prosimy od razu ustawić nowe hasło: zakończy ono wszystkie logowania.",
                "If it was you, there is nothing to do. If it was not, please choose a new password at once: that ends every session.",
                "Si c’était vous, il n’y a rien à faire. Sinon, choisissez aussitôt un nouveau mot de passe : toutes les connexions prendront fin.")),
            new ActionLink(new Text("Ustaw nowe hasło", "Choose a new password", "Choisir un nouveau mot de passe"), site.Of("/organiser/forgotten", CurrentLanguage.Value)),
        ]);
}
