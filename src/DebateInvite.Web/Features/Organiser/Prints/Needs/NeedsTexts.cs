namespace DebateInvite.Web.Features.Organiser.Prints.Needs;

/// <summary>Words of the table of needs.</summary>
public static class NeedsTexts
{
    public static readonly Text Need = new("Co przygotować", "What to prepare", "À préparer");
    public static readonly Text People = new("Osoby", "People", "Personnes");
    public static readonly Text WithPeople = new("Pokaż także, kto czego potrzebuje", "Show also who needs what", "Montrer aussi qui a besoin de quoi");
    public static readonly Text Who = new("Kto czego potrzebuje", "Who needs what", "Qui a besoin de quoi");
    public static readonly Text Privacy = new(
        "Potrzeby mogą mówić o zdrowiu (art. 9 RODO). Zestawienie jest tylko dla osób, które przygotowują salę i pomagają gościom; po wydarzeniu prosimy je zniszczyć.",
        "Needs can tell of health (Article 9 of the GDPR). This is only for those who prepare the room and help guests; please destroy it after the event.",
        "Les besoins peuvent révéler l’état de santé (article 9 du RGPD). Ce tableau est réservé aux personnes qui préparent la salle et aident sur place ; merci de le détruire après l’événement.");
    public static readonly Text Nothing = new("Nikt, kto ma miejsce, nie zgłosił potrzeb.", "Nobody with a seat has named a need.", "Aucune personne ayant une place n’a signalé de besoin.");
}
