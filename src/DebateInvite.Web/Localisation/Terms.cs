using DebateInvite.Domain.Access;
using DebateInvite.Domain.Guests;

namespace DebateInvite.Web.Localisation;

/// <summary>Names of what the domain knows, as guests and organisers read them.</summary>
public static class Terms
{
    public static Text Of(Reply reply) => reply switch
    {
        Reply.Accepted => new("potwierdzone", "confirmed", "confirmée"),
        Reply.WaitListed => new("lista rezerwowa", "waiting list", "liste d’attente"),
        Reply.Declined => new("odmowa", "declined", "refus"),
        Reply.Cancelled => new("udział odwołany", "cancelled", "annulée"),
        Reply.Held => new("miejsce zarezerwowane", "seat held", "place réservée"),
        Reply.Unconfirmed => new("adres niepotwierdzony", "address not confirmed", "adresse non confirmée"),
        _ => new("bez odpowiedzi", "no answer", "sans réponse"),
    };

    public static Text Of(Role role) => role switch
    {
        Role.Organiser => new("organizator", "organiser", "organisateur"),
        Role.Secretariat => new("sekretariat", "secretariat", "secrétariat"),
        Role.Reader => new("podgląd listy", "reader", "lecture"),
        _ => new("wejście", "door", "accueil"),
    };

    public static Text Of(Sector sector) => sector switch
    {
        Sector.LocalGovernment => new("Samorząd terytorialny (JST)", "Local authority (JST)", "Collectivité territoriale (JST)"),
        Sector.SocialEconomy => new("Podmiot ekonomii społecznej (PES)", "Social economy entity (PES)", "Entité de l’économie sociale (PES)"),
        Sector.PublicBody => new("Ministerstwo lub inna instytucja publiczna", "Ministry or other public body", "Ministère ou autre organisme public"),
        Sector.Ngo => new("Organizacja pozarządowa", "Non-governmental organisation", "Organisation non gouvernementale"),
        Sector.Academia => new("Ekspert, ekspertka lub środowisko naukowe", "Expert or academia", "Expertise ou recherche"),
        Sector.Business => new("Przedsiębiorstwo", "Business", "Entreprise"),
        Sector.Media => new("Media", "Media", "Médias"),
        _ => new("Inny", "Other", "Autre"),
    };

    public static Text Of(AccessibilityNeeds need) => need switch
    {
        AccessibilityNeeds.StepFreeAccess => new("Dojście bez schodów", "Step-free access", "Accès sans marches"),
        AccessibilityNeeds.InductionLoop => new("Pętla indukcyjna", "Induction loop", "Boucle à induction magnétique"),
        AccessibilityNeeds.PolishSignLanguage => new(
            "Tłumaczenie na polski język migowy (PJM)", "Polish sign language (PJM) interpreter",
            "Interprétation en langue des signes polonaise (PJM)"),
        AccessibilityNeeds.Captions => new("Napisy", "Captions", "Sous-titrage"),
        AccessibilityNeeds.LargePrint => new("Materiały w powiększonym druku", "Large print", "Documents en gros caractères"),
        AccessibilityNeeds.Assistant => new(
            "Przyjdę z osobą asystującą", "I will be accompanied by an assistant", "Je viendrai avec une personne qui m’assiste"),
        _ => throw new ArgumentOutOfRangeException(nameof(need), need, "One need at a time."),
    };

    /// <summary>The single needs in a combination, in the order in which they are offered.</summary>
    public static IEnumerable<AccessibilityNeeds> Each(this AccessibilityNeeds needs) =>
        Enum.GetValues<AccessibilityNeeds>().Where(need => need is not AccessibilityNeeds.None && needs.HasFlag(need));

    public static Text NameOf(Domain.Language language) => language switch
    {
        Domain.Language.En => new("English", "English", "English"),
        Domain.Language.Fr => new("Français", "Français", "Français"),
        _ => new("Polski", "Polski", "Polski"),
    };
}
