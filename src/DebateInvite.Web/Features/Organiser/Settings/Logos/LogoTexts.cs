namespace DebateInvite.Web.Features.Organiser.Settings.Logos;

/// <summary>Words about the logos of who pays for an event.</summary>
public static class LogoTexts
{
    public static readonly Text Intro = new(
        "Logotypy są na stronie zaproszenia i na potwierdzeniach do druku, w tej kolejności, na jasnym tle. W wiadomościach są tylko słowa.",
        "The logos are on the invitation page and on printed confirmations, in this order, on a light ground. Messages have words only.",
        "Les logos figurent sur la page de l’invitation et sur les confirmations imprimées, dans cet ordre, sur fond clair. Les messages n’ont que des mots.");
    public static readonly Text ToWords = new("Program, umowa i wymagane zdanie", "Programme, contract and the sentence demanded", "Programme, convention et phrase exigée");
    public static readonly Text InOrder = new("W tej kolejności", "In this order", "Dans cet ordre");
    public static readonly Text Earlier = new("Wcześniej", "Earlier", "Avant");
    public static readonly Text Later = new("Później", "Later", "Après");
    public static readonly Text EarlierOf = new("Wcześniej: {0}", "Earlier: {0}", "Avant : {0}");
    public static readonly Text LaterOf = new("Później: {0}", "Later: {0}", "Après : {0}");
    public static readonly Text Remove = new("Usuń", "Remove", "Supprimer");
    public static readonly Text RemoveOf = new("Usuń: {0}", "Remove: {0}", "Supprimer : {0}");
    public static readonly Text Removed = new("Logotyp jest usunięty.", "The logo has been removed.", "Le logo est supprimé.");
    public static readonly Text Describe = new("Zmień tekst alternatywny", "Change the alternative text", "Modifier le texte de remplacement");
    public static readonly Text DescribeOf = new("Zmień tekst alternatywny: {0}", "Change the alternative text: {0}", "Modifier le texte de remplacement : {0}");
    public static readonly Text DescribeTitle = new("Tekst alternatywny logotypu", "Alternative text of a logo", "Texte de remplacement d’un logo");
    public static readonly Text Add = new("Dodaj logotyp", "Add a logo", "Ajouter un logo");
    public static readonly Text File = new("Plik z logotypem", "File with the logo", "Fichier du logo");
    public static readonly Text FileHint = new(
        "PNG lub SVG, najwyżej {0} kB. Z pliku zostaje tylko obraz: bez opisów, miejsc, skryptów i odnośników.",
        "PNG or SVG, {0} kB at most. Only the picture of it is kept: no descriptions, places, scripts or links.",
        "PNG ou SVG, {0} ko au plus. Seule l’image est conservée : sans descriptions, lieux, scripts ni liens.");
    public static readonly Text FileRequired = new("Prosimy wybrać plik.", "Please choose a file.", "Veuillez choisir un fichier.");
    public static readonly Text Alternative = new("Tekst alternatywny", "Alternative text", "Texte de remplacement");
    public static readonly Text AlternativeHint = new(
        "Słyszą go osoby, które nie widzą logotypu: zwykle nazwa, na przykład „Fundusze Europejskie”.",
        "Heard by those who do not see the logo: usually the name, such as ‘European Funds’.",
        "Lu à celles et ceux qui ne voient pas le logo : le plus souvent le nom, par exemple « Fonds européens ».");
    public static readonly Text AlternativeRequired = new(
        "Prosimy podać tekst alternatywny w każdym języku.", "Please give the alternative text in every language.", "Veuillez indiquer le texte de remplacement dans chaque langue.");
    public static readonly Text TooMany = new(
        "Jest już {0} logotypów, więcej się nie zmieści. Prosimy najpierw usunąć jeden.",
        "There are {0} logos already, and no room for more. Please remove one first.",
        "Il y a déjà {0} logos, et pas de place pour d’autres. Veuillez d’abord en supprimer un.");
    public static readonly Text Added = new("Logotyp jest dodany.", "The logo has been added.", "Le logo est ajouté.");
    public static readonly Text AddedWithout = new(
        "Logotyp jest dodany. W pliku było też to, czego nie przyjmujemy i co z niego usunęliśmy: {0}. Prosimy sprawdzić, czy wygląda dobrze.",
        "The logo has been added. Its file also had what we do not take and have removed: {0}. Please check that it looks right.",
        "Le logo est ajouté. Son fichier contenait aussi ce que nous n’acceptons pas et avons retiré : {0}. Veuillez vérifier son aspect.");
}
