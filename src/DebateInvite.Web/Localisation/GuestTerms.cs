namespace DebateInvite.Web.Localisation;

/// <summary>Labels of a guest's fields, the same wherever guests and organisers see them.</summary>
public static class GuestTerms
{
    public static readonly Text FirstName = new("Imię", "First name", "Prénom");
    public static readonly Text LastName = new("Nazwisko", "Last name", "Nom");
    public static readonly Text Email = new("Adres e-mail", "E-mail address", "Adresse e-mail");
    public static readonly Text Phone = new("Telefon", "Telephone", "Téléphone");
    public static readonly Text Organisation = new("Instytucja lub organizacja", "Institution or organisation", "Institution ou organisation");
    public static readonly Text JobTitle = new("Stanowisko", "Job title", "Fonction");
    public static readonly Text Sector = new("Sektor", "Sector", "Secteur");
    public static readonly Text Language = new("Język wiadomości", "Language of our messages", "Langue de nos messages");
    public static readonly Text AccessibilityNeeds = new("Dostępność", "Accessibility", "Accessibilité");
    public static readonly Text AccessibilityNotes = new("Inne potrzeby", "Other needs", "Autres besoins");
    public static readonly Text Question = new("Pytanie do dyskusji", "A question for the discussion", "Question pour la discussion");
    public static readonly Text Companions = new("Osoby towarzyszące", "Companions", "Personnes accompagnantes");
    public static readonly Text Message = new("Wiadomość", "Message", "Message");
    public static readonly Text Salutation = new("Zwrot grzecznościowy", "Salutation", "Formule d’appel");
    public static readonly Text Tags = new("Etykiety", "Tags", "Étiquettes");
    public static readonly Text Notes = new("Notatki", "Notes", "Notes");

    // Where there is little room: headings of lists, mails.
    public static readonly Text ShortEmail = new("E-mail", "E-mail", "E-mail");
    public static readonly Text ShortOrganisation = new("Instytucja", "Institution", "Institution");
    public static readonly Text ShortQuestion = new("Pytanie", "Question", "Question");
}
