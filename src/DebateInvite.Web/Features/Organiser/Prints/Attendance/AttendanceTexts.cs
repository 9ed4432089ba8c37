namespace DebateInvite.Web.Features.Organiser.Prints.Attendance;

/// <summary>Words of the attendance list.</summary>
public static class AttendanceTexts
{
    public static readonly Text Kind = new("Lista obecności", "Attendance list", "Liste d’émargement");
    public static readonly Text By = new("Osobna lista dla", "A list of its own for", "Une liste par");
    public static readonly Text Columns = new("Obok nazwiska", "Beside the name", "À côté du nom");
    public static readonly Text ColumnsHint = new(
        "Lista wędruje z rąk do rąk: prosimy pokazać na niej tylko to, co jest potrzebne.",
        "The list goes from hand to hand: please show on it only what is needed.",
        "La liste passe de main en main : merci de n’y montrer que le nécessaire.");
    public static readonly Text Rows = new("Wolne wiersze na końcu każdej listy", "Empty rows at the end of each list", "Lignes vides à la fin de chaque liste");
    public static readonly Text Number = new("Lp.", "No.", "N°");
    public static readonly Text LastFirst = new("Nazwisko i imię", "Last and first name", "Nom et prénom");
    public static readonly Text Signature = new("Podpis", "Signature", "Signature");
    public static readonly Text With = new("osoba towarzysząca: {0}", "companion of {0}", "accompagne {0}");
    public static readonly Text NoSector = new("Bez sektora", "No sector", "Sans secteur");
    public static readonly Text NoTag = new("Bez etykiety", "No tag", "Sans étiquette");
    public static readonly Text Privacy = new(
        "Administratorem danych osobowych na tej liście jest {0}. Lista potwierdza obecność na wydarzeniu (art. 6 ust. 1 lit. f RODO). Cała informacja o danych osobowych: {1}",
        "The controller of the personal data on this list is {0}. The list confirms who attended the event (Article 6(1)(f) of the GDPR). The whole privacy notice: {1}",
        "Le responsable du traitement des données de cette liste est {0}. La liste atteste la présence à l’événement (article 6, paragraphe 1, point f), du RGPD). L’information complète sur les données personnelles : {1}");
    public static readonly Text PrivacyFunded = new(
        "Administratorem danych osobowych na tej liście jest {0}. Lista potwierdza obecność i jest potrzebna, aby rozliczyć wydarzenie z instytucją, która je finansuje (art. 6 ust. 1 lit. c RODO). Cała informacja o danych osobowych: {1}",
        "The controller of the personal data on this list is {0}. The list confirms who attended, and is needed to account for the event to the institution that funds it (Article 6(1)(c) of the GDPR). The whole privacy notice: {1}",
        "Le responsable du traitement des données de cette liste est {0}. La liste atteste la présence et sert à rendre compte de l’événement à l’institution qui le finance (article 6, paragraphe 1, point c), du RGPD). L’information complète sur les données personnelles : {1}");

    public static Text Of(AttendanceGrouping by) => by switch
    {
        AttendanceGrouping.Sector => new("każdego sektora", "each sector", "secteur"),
        AttendanceGrouping.Tag => new("każdej etykiety (pierwszej alfabetycznie, jeżeli gość ma kilka)", "each tag (the first in the alphabet, where a guest has several)", "étiquette (la première par ordre alphabétique s’il y en a plusieurs)"),
        _ => new("wszystkich razem", "all together", "ensemble"),
    };

    public static Text Of(AttendanceColumn column) => column switch
    {
        AttendanceColumn.Organisation => GuestTerms.ShortOrganisation,
        AttendanceColumn.JobTitle => GuestTerms.JobTitle,
        _ => GuestTerms.ShortEmail,
    };
}
