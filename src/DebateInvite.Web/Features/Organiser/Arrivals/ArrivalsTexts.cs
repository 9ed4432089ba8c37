namespace DebateInvite.Web.Features.Organiser.Arrivals;

/// <summary>Words of the live figures.</summary>
public static class ArrivalsTexts
{
    public static readonly Text Arrived = new("w środku", "here", "à l’intérieur");
    public static readonly Text Expected = new("oczekiwane osoby", "people expected", "personnes attendues");
    public static readonly Text Missing = new("jeszcze nie przyszły", "not here yet", "pas encore arrivées");
    public static readonly Text HereOf = new("{0} z {1} w środku", "{0} of {1} here", "{0} sur {1} à l’intérieur");
    public static readonly Text Lead = new(
        "Liczby obejmują osoby towarzyszące i odświeżają się same. Cofnięte wejścia się nie liczą.",
        "The figures include companions and renew themselves. Arrivals that were undone do not count.",
        "Les chiffres comprennent les personnes accompagnantes et se mettent à jour d’eux-mêmes. Les entrées annulées ne comptent pas.");
    public static readonly Text Quarters = new("Wejścia co kwadrans", "Arrivals per quarter of an hour", "Arrivées par quart d’heure");
    public static readonly Text ChartTitle = new(
        "Wejścia od {0} do {1}; najwięcej, {2}, w kwadransie od {3}", "Arrivals from {0} to {1}; most, {2}, in the quarter from {3}", "Arrivées de {0} à {1} ; le plus, {2}, dans le quart d’heure de {3}");
    public static readonly Text Nobody = new("Nikt jeszcze nie wszedł.", "Nobody is in yet.", "Personne n’est encore entré.");
    public static readonly Text Quarter = new("Kwadrans od", "Quarter from", "Quart d’heure de");
    public static readonly Text People = new("Osoby", "People", "Personnes");
    public static readonly Text Entrances = new("Wejścia do budynku", "Entrances", "Entrées");
    public static readonly Text Entrance = new("Wejście", "Entrance", "Entrée");
    public static readonly Text Wall = new("Widok na ekran", "View for a screen", "Affichage sur écran");
    public static readonly Text ToCheckIn = new("Wpuszczanie gości", "Let guests in", "Accueillir les personnes");
    public static readonly Text ToPasses = new("Przepustki na wejście", "Door passes", "Passes d’entrée");
}
