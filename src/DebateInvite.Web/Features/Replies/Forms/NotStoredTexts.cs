namespace DebateInvite.Web.Features.Replies.Forms;

/// <summary>Words where nothing has come of what a guest sent.</summary>
public static class NotStoredTexts
{
    public static readonly Text Foreign = new(
        "Przeglądarka podała, że wysłano to z innej strony niż nasza, dlatego niczego nie zmieniliśmy. Jeżeli to Państwa decyzja, prosimy wysłać jeszcze raz stąd. Gdyby to nie pomogło, prosimy otworzyć odnośnik z wiadomości w nowym oknie.",
        "The browser says that this was sent from another site than ours, so we have changed nothing. If it is what you want, please send it again from here. If that does not help, please open the link in our message in a new window.",
        "Le navigateur indique que cet envoi provient d’un autre site que le nôtre ; rien n’a donc été modifié. Si telle est votre décision, veuillez l’envoyer de nouveau d’ici. Si cela n’aide pas, ouvrez le lien de notre message dans une nouvelle fenêtre.");
    public static readonly Text Later = new(
        "Prosimy wysłać ponownie za {0}\u00a0min.", "Please send again in {0}\u00a0min.", "Veuillez envoyer de nouveau dans {0}\u00a0min.");
    public static readonly Text Away = new(
        "Strona chwilowo nie może niczego zapisać. Prosimy wysłać ponownie za kilka minut.",
        "The site cannot store anything at the moment. Please send again in a few minutes.",
        "Le site ne peut rien enregistrer pour le moment. Veuillez envoyer de nouveau dans quelques minutes.");
    public static readonly Text Trap = new(
        "Wypełnione było pole, którego na stronie nie widać; robią to programy, czasem także menedżer haseł. Prosimy sprawdzić dane i wysłać formularz jeszcze raz.",
        "A field was filled in that the page does not show; programs do that, and sometimes password managers. Please check the details and send the form again.",
        "Un champ que la page n’affiche pas était rempli ; des programmes le font, parfois un gestionnaire de mots de passe. Veuillez vérifier les données et envoyer de nouveau le formulaire.");
    public static readonly Text NothingLost = new(
        "Wpisane dane nadal są w formularzu.", "What you typed is still in the form.", "Votre saisie est toujours dans le formulaire.");
    public static readonly Text Typed = new("Tego nie zapisaliśmy", "This has not been stored", "Ceci n’a pas été enregistré");
    public static readonly Text Back = new("Przejdź do strony", "Go to the page", "Aller à la page");

    /// <summary>What has not happened.</summary>
    public static Text TitleOf(Posted what) => what switch
    {
        Posted.Cancellation => new("Udział nie został odwołany", "Your attendance has not been cancelled", "Votre participation n’a pas été annulée"),
        Posted.Refusal => new("Odmowa nie została zapisana", "That you will not attend has not been noted", "Votre refus n’a pas été enregistré"),
        Posted.Acceptance => new("Prośba nie została zapisana", "Your request has not been stored", "Votre demande n’a pas été enregistrée"),
        Posted.Certificate => new("Zaświadczenie nie zostało wystawione", "The certificate has not been issued", "L’attestation n’a pas été délivrée"),
        Posted.Confirmation => new("Zgłoszenie nie zostało potwierdzone", "The reply has not been confirmed", "La réponse n’a pas été confirmée"),
        _ => new("Formularz nie został zapisany", "The form has not been stored", "Le formulaire n’a pas été enregistré"),
    };
}
