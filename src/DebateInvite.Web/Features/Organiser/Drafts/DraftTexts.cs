namespace DebateInvite.Web.Features.Organiser.Drafts;

/// <summary>Words about drafts of forms.</summary>
public static class DraftTexts
{
    public static readonly Text Kept = new("Szkic zachowany: {0}", "Draft kept: {0}", "Brouillon conservé : {0}");
    public static readonly Text Offer = new(
        "Jest niezapisany szkic tego formularza z {0}.",
        "There is a draft of this form from {0} that has not been saved.",
        "Il existe un brouillon non enregistré de ce formulaire, du {0}.");
    public static readonly Text Used = new(
        "W formularzu jest Państwa szkic z {0}. Nie jest jeszcze zapisany.",
        "The form shows your draft from {0}. It is not saved yet.",
        "Le formulaire contient votre brouillon du {0}. Il n’est pas encore enregistré.");
    public static readonly Text SentTooLate = new(
        "Formularz został wysłany {0}, gdy logowanie już się skończyło. Niczego nie utracono: jest poniżej, ale nie jest jeszcze zapisany.",
        "The form was sent on {0}, when the session had ended. Nothing is lost: it is below, but it is not saved yet.",
        "Le formulaire a été envoyé le {0}, alors que la connexion avait pris fin. Rien n’est perdu : il est ci-dessous, mais pas encore enregistré.");
    public static readonly Text Use = new("Użyj szkicu", "Use the draft", "Utiliser le brouillon");
    public static readonly Text Discard = new("Odrzuć szkic", "Discard the draft", "Abandonner le brouillon");
    public static readonly Text Discarded = new("Szkic został odrzucony.", "The draft has been discarded.", "Le brouillon est abandonné.");
}
