using DebateInvite.Domain.Arrivals;

namespace DebateInvite.Web.Features.Organiser.Settings.DoorPasses;

/// <summary>Words of the door passes.</summary>
public static class DoorPassTexts
{
    public static readonly Text Title = new("Przepustki na wejście", "Door passes", "Passes d’entrée");
    public static readonly Text Lead = new(
        "Kto pomaga przy wejściu, nie potrzebuje konta: wystarczy otworzyć telefonem odnośnik przepustki albo zeskanować jej kod QR. Telefon widzi wtedy tylko wejście: imiona i nazwiska, instytucje oraz to, czy osoba jest oczekiwana.",
        "Those who help at the door need no account: they open the link of a pass with their phone, or scan its QR code. The phone then sees the door and nothing else: names, institutions, and whether somebody is expected.",
        "Les personnes qui aident à l’accueil n’ont pas besoin de compte : elles ouvrent le lien d’un passe avec leur téléphone ou lisent son code QR. Le téléphone ne voit alors que l’accueil : noms, institutions, et si la personne est attendue.");
    public static readonly Text FromUntil = new(
        "Przepustki działają w dniu wydarzenia: od {0} do {1} ({2}). Gdy data wydarzenia się zmieni, zmieni się i ten czas.",
        "Passes are valid on the day of the event: from {0} until {1} ({2}). If the event moves, so does this time.",
        "Les passes sont valables le jour de l’événement : du {0} au {1} ({2}). Si la date change, cette durée change aussi.");
    public static readonly Text ValidOn = new("Działają w dniu wydarzenia, {0}.", "Valid on the day of the event, {0}.", "Valables le jour de l’événement, le {0}.");
    public static readonly Text Name = new("Nazwa wejścia", "Name of the entrance", "Nom de l’entrée");
    public static readonly Text NameHint = new(
        "Na przykład „wejście główne”. Nazwa jest potem przy każdej wpuszczonej osobie.",
        "Such as ‘main entrance’. It then stands beside everybody who was let in there.",
        "Par exemple « entrée principale ». Ce nom figure ensuite auprès de chaque personne entrée.");
    public static readonly Text NameRequired = new("Prosimy nazwać wejście.", "Please name the entrance.", "Veuillez nommer l’entrée.");
    public static readonly Text Make = new("Utwórz przepustkę", "Make a pass", "Créer un passe");
    public static readonly Text New = new("Nowa przepustka: {0}", "New pass: {0}", "Nouveau passe : {0}");
    public static readonly Text ShownOnce = new(
        "Prosimy sfotografować kod telefonem, który stanie przy wejściu, albo skopiować odnośnik. Tej strony nie da się pokazać drugi raz; w razie potrzeby można utworzyć kolejną przepustkę.",
        "Please scan the code with the phone that will be at the door, or copy the link. It cannot be shown a second time; if need be, make another pass.",
        "Veuillez lire le code avec le téléphone qui sera à l’accueil, ou copier le lien. Il ne pourra pas être montré une deuxième fois ; au besoin, créez un autre passe.");
    public static readonly Text List = new("Wydane przepustki", "Passes so far", "Passes créés");
    public static readonly Text MadeBy = new("Utworzenie", "Made", "Création");
    public static readonly Text State = new("Stan", "State", "État");
    public static readonly Text None = new("Nie ma jeszcze żadnej przepustki.", "There is no pass yet.", "Il n’y a pas encore de passe.");
    public static readonly Text Revoke = new("Unieważnij", "Revoke", "Révoquer");
    public static readonly Text Revoked = new(
        "Przepustka „{0}” jest unieważniona. Telefony, które z nią stoją przy wejściu, od teraz niczego nie zobaczą.",
        "The pass ‘{0}’ is revoked. Phones at the door that have it see nothing from now on.",
        "Le passe « {0} » est révoqué. Les téléphones qui l’utilisent ne voient plus rien désormais.");

    public static Text Of(DoorPassState state) => state switch
    {
        DoorPassState.Valid => new("działa", "valid", "valable"),
        DoorPassState.NotYet => new("zadziała w dniu wydarzenia", "valid on the day", "valable le jour même"),
        DoorPassState.Over => new("dzień minął", "the day is over", "le jour est passé"),
        _ => new("unieważniona", "revoked", "révoqué"),
    };
}
