namespace DebateInvite.Web.Email.Messages.Accounts;

/// <summary>Lets an organiser choose a password: a new colleague, or somebody who has forgotten theirs.</summary>
/// <param name="Path">The page that sets the password, token included.</param>
public sealed record AccountLink(string Path, bool IsNew) : Mail
{
    public static readonly Text Name = new("Dostęp do panelu", "Access to the desk", "Accès à l’espace");

    public override MailContent Compose(SiteAddress site) => new(
        IsNew
            ? new Text("Dostęp do panelu organizatora", "Access to the organiser’s desk", "Accès à l’espace des organisateurs")
            : new Text("Nowe hasło do panelu organizatora", "A new password for the organiser’s desk", "Nouveau mot de passe de l’espace des organisateurs"),
        [
            new Paragraph(IsNew
                ? new Text(
                    "Dzień dobry,\n\nmają Państwo dostęp do panelu organizatora. Prosimy ustawić hasło:",
                    "Hello,\n\nYou have been given access to the organiser’s desk. Please choose a password:",
                    "Bonjour,\n\nVous avez désormais accès à l’espace des organisateurs. Veuillez choisir un mot de passe :")
                : new Text(
                    "Dzień dobry,\n\notrzymaliśmy prośbę o nowe hasło dla tego adresu. Można je ustawić tutaj:",
                    "Hello,\n\nSomebody asked for a new password for this address. You can choose one here:",
                    "Bonjour,\n\nUn nouveau mot de passe a été demandé pour cette adresse. Vous pouvez le choisir ici :")),
            new ActionLink(new Text("Ustaw hasło", "Choose a password", "Choisir un mot de passe"), site.Of(Path, CurrentLanguage.Value)),
            new SmallPrint(new Text(
                "Odnośnik działa przez 24 godziny. Jeżeli to nie Państwo o niego prosili, prosimy zignorować tę wiadomość.",
                "The link works for 24 hours. If you did not ask for it, please ignore this message.",
                "Ce lien est valable 24 heures. Si vous n’avez rien demandé, ignorez ce message.")),
        ]);
}
