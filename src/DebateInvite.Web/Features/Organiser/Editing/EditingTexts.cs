namespace DebateInvite.Web.Features.Organiser.Editing;

/// <summary>Words of forms that two people fill in at the same time.</summary>
public static class EditingTexts
{
    public static readonly Text ConflictTitle = new(
        "Ktoś inny zmienił w tym czasie te same pola.",
        "Somebody else has changed the same fields meanwhile.",
        "Quelqu’un d’autre a modifié les mêmes champs entre-temps.");
    public static readonly Text ConflictText = new(
        "Nic nie zostało zapisane. W formularzu jest to, co Państwo wpisali; ponowne zapisanie zastąpi tamte wartości.",
        "Nothing has been saved. The form holds what you typed; saving again replaces those values.",
        "Rien n’a été enregistré. Le formulaire contient votre saisie ; un nouvel enregistrement remplacera ces valeurs.");
    public static readonly Text BothValues = new("Pola, które zmieniły dwie osoby", "Fields that two people have changed", "Champs modifiés par deux personnes");
    public static readonly Text Yours = new("w formularzu", "in the form", "dans le formulaire");
    public static readonly Text Taken = new(
        "Przejęte zmiany innych osób: {0}", "Changes of others that are in the form now: {0}", "Modifications d’autres personnes reprises : {0}");
    public static readonly Text AlsoSaved = new(
        "Zachowano też zmiany innych osób: {0}.", "Changes of others are kept too: {0}.", "Les modifications d’autres personnes sont conservées : {0}.");
    public static readonly Text Somebody = new("ktoś inny", "somebody else", "quelqu’un d’autre");
    public static readonly Text AtThisMoment = new(
        "Ktoś inny zapisał zmiany w tej samej chwili. Prosimy zapisać jeszcze raz: jego zmiany zostaną zachowane albo pokazane.",
        "Somebody else saved at this very moment. Please save again: their changes will be kept, or shown.",
        "Quelqu’un d’autre vient d’enregistrer au même moment. Veuillez enregistrer de nouveau : ses modifications seront conservées ou affichées.");
    public static readonly Text Empty = new("(puste)", "(empty)", "(vide)");
}
