using DebateInvite.Domain.Guests;

namespace DebateInvite.Web.Features.Organiser.Guests;

/// <summary>Words of what the list of guests can be narrowed by, there and where a mailing keeps it.</summary>
public static class CriteriaTexts
{
    public static readonly Text More = new("Więcej filtrów", "More filters", "Plus de filtres");
    public static readonly Text Any = new("dowolne", "any", "peu importe");
    public static readonly Text Tag = new("Z etykietą", "With the tag", "Avec l’étiquette");
    public static readonly Text Invitation = new("Zaproszenie", "Invitation", "Invitation");
    public static readonly Text WithoutEmail = new("Bez adresu e-mail", "Without an e-mail address", "Sans adresse e-mail");
    public static readonly Text WithNeeds = new("Z potrzebami", "With needs", "Avec des besoins");
    public static readonly Text Active = new("Lista zawężona", "The list is narrowed by", "Liste restreinte");
    public static readonly Text Drop = new("usuń filtr: {0}", "drop the filter: {0}", "retirer le filtre : {0}");
    public static readonly Text DropAll = new("Wyczyść filtry", "Clear the filters", "Effacer les filtres");

    private static readonly Text Searched = new("szukane: {0}", "search: {0}", "recherche : {0}");

    public static Text Of(InvitationProgress invitation) => invitation switch
    {
        InvitationProgress.NotInvited => new("jeszcze niewysłane", "not sent yet", "pas encore envoyée"),
        InvitationProgress.NotOpened => new("wysłane, nieotwarte", "sent, not opened", "envoyée, pas ouverte"),
        _ => new("otwarte", "opened", "ouverte"),
    };

    /// <summary>Each condition by its name in the address, and in words.</summary>
    public static IEnumerable<(string Name, string Words)> Of(GuestCriteria criteria) =>
        criteria.Written.Select(pair => (pair.Key, pair.Key switch
        {
            "q" => Searched.With(criteria.Search),
            "reply" => $"{GuestTexts.Reply}: {Terms.Of(criteria.Reply!.Value)}",
            "tag" => $"{Tag}: {criteria.Tag}",
            "sector" => $"{GuestTerms.Sector}: {Terms.Of(criteria.Sector!.Value)}",
            "language" => $"{GuestTerms.Language}: {Terms.NameOf(criteria.Language!.Value)}",
            "invitation" => $"{Invitation}: {Of(criteria.Invitation!.Value)}",
            "noEmail" => WithoutEmail.ToString(),
            _ => WithNeeds.ToString(),
        }));
}
