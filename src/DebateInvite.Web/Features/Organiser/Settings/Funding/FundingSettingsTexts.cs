using DebateInvite.Domain.Events;

namespace DebateInvite.Web.Features.Organiser.Settings.Funding;

/// <summary>Words about who pays for an event, for those who say so.</summary>
public static class FundingSettingsTexts
{
    public static readonly Text Text = new(
        "Te informacje są na stronie zaproszenia, pod listami i na potwierdzeniach do druku. Wszystko może pozostać puste, jeżeli wydarzenia nie finansuje żaden program.",
        "This is on the invitation page, below messages and on printed confirmations. All of it may stay empty if no programme pays for the event.",
        "Ces éléments figurent sur la page de l’invitation, au bas des messages et sur les confirmations imprimées. Tout peut rester vide si aucun programme ne finance l’événement.");
    public static readonly Text Partners = new(
        "Partnerów projektu strona bierze z tekstów wydarzenia.", "The project’s partners are those in the event’s texts.", "Les partenaires du projet sont ceux des textes de l’événement.");
    public static readonly Text ToLogos = new("Logotypy i ich kolejność", "Logos and their order", "Logos et leur ordre");
    public static readonly Text ContractNumberHint = new(
        "Taki sam we wszystkich językach.", "The same in all languages.", "Identique dans toutes les langues.");
    public static readonly Text ProgrammeHint = new(
        "Pełna nazwa, razem z funduszem.", "The full name, with the fund.", "Le nom complet, avec le fonds.");
    public static readonly Text ActionHint = new("Na przykład „4.3”.", "Such as ‘4.3’.", "Par exemple « 4.3 ».");
    public static readonly Text BeneficiaryHint = new("Puste pole: gospodarz wydarzenia.", "Empty: the event’s host.", "Vide : l’hôte de l’événement.");
    public static readonly Text Sentence = new("Zdanie wymagane przez program", "The sentence that the programme demands", "La phrase exigée par le programme");
    public static readonly Text SentenceHint = new(
        "Dosłownie tak, jak w wytycznych. Jest też pod każdą wiadomością do gości.",
        "Word for word as in the guidelines. It is also below each message to guests.",
        "Mot pour mot comme dans les consignes. Elle figure aussi au bas de chaque message.");
    public static readonly Text NotFunded = new("Żaden program nie jest podany.", "No programme is named.", "Aucun programme n’est indiqué.");
    public static readonly Text NothingSaid = new("W tym języku nic nie jest podane.", "Nothing is said in this language.", "Rien n’est indiqué dans cette langue.");
    public static readonly Text NoLogos = new("Bez logotypów", "No logos", "Sans logos");
    public static readonly PluralText LogoCount = new(
        Pl: ("{0} logotyp", "{0} logotypy", "{0} logotypów"),
        En: ("{0} logo", "{0} logos"),
        Fr: ("{0} logo", "{0} logos"));

    /// <summary>What is not said yet, in one line; the languages of the same thing together.</summary>
    public static string MissingOf(DebateEvent debate) => string.Join(", ", debate.FundingGaps.GroupBy(gap => gap.Kind).Select(same =>
    {
        var languages = same.Select(gap => gap.Language).OfType<Language>().Select(language => Terms.NameOf(language).ToString()).ToList();
        return languages.Count == 0 ? Missing(same.Key).ToString() : $"{Missing(same.Key)} ({string.Join(", ", languages)})";
    }));

    /// <summary>Where that can be said, below the event's desk.</summary>
    public static string PlaceOf(FundingGap gap) => gap switch
    {
        { Kind: FundingGapKind.Logos or FundingGapKind.LogoAlternative } => "settings/logos",
        { Language: { } language } => $"settings/funding#{language}_{gap.Kind}",
        _ => $"settings/funding#{gap.Kind}",
    };

    private static Text Missing(FundingGapKind gap) => gap switch
    {
        FundingGapKind.Programme => new("nazwa programu", "the programme’s name", "le nom du programme"),
        FundingGapKind.ContractNumber => new("numer umowy", "the contract number", "le numéro de la convention"),
        FundingGapKind.Sentence => new("zdanie wymagane przez program", "the sentence that the programme demands", "la phrase exigée par le programme"),
        FundingGapKind.Logos => new("logotypy", "the logos", "les logos"),
        _ => new("tekst alternatywny logotypu", "a logo’s alternative text", "le texte de remplacement d’un logo"),
    };
}
