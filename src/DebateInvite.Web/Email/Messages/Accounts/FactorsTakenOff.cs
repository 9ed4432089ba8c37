namespace DebateInvite.Web.Email.Messages.Accounts;

/// <summary>Tells organisers, the owner among them, that a colleague has taken somebody's second factor off.</summary>
/// <param name="Email">Whose account it is.</param>
/// <param name="By">The organiser who did it.</param>
public sealed record FactorsTakenOff(string Email, string By) : Mail
{
    public static readonly Text Name = new("Zdjęto drugi składnik", "Second factor taken off", "Second facteur retiré");

    public override MailContent Compose(SiteAddress site) => new(
        new Text("Zdjęto drugi składnik logowania", "A second factor was taken off", "Un second facteur a été retiré"),
        [
            new Paragraph(new Text(
                "Dzień dobry,\n\n{1} zdejmuje drugi składnik z konta {0}. Do logowania wystarczy tam teraz hasło; wszystkie logowania tego konta zakończono.",
                "Hello,\n\n{1} has taken the second factor off the account {0}. Its password is now enough to sign in; all its sessions have been ended.",
                "Bonjour,\n\n{1} a retiré le second facteur du compte {0}. Le mot de passe y suffit désormais ; toutes ses connexions ont pris fin.").With(Email, By)),
            new ActionLink(new Text("Zobacz konta", "See the accounts", "Voir les comptes"), site.Of("/organiser/accounts", CurrentLanguage.Value)),
            new SmallPrint(new Text(
                "Jeżeli ta zmiana Państwa dziwi, prosimy niezwłocznie porozmawiać z pozostałymi organizatorami.",
                "If this surprises you, please speak to the other organisers at once.",
                "Si ce changement vous étonne, parlez-en sans tarder aux autres organisateurs.")),
        ]);
}
