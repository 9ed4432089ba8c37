using DebateInvite.Domain.Accessibility;

namespace DebateInvite.Web.Features.Organiser.Accessibility;

/// <summary>Words of the form in which the declaration of accessibility is written.</summary>
public static class DeclarationTexts
{
    public static readonly Text Intro = new(
        "Podmioty publiczne publikują ją zgodnie z ustawą z 4 kwietnia 2019 r. o dostępności cyfrowej. Strona deklaracji i odnośnik w stopce pojawią się, gdy wszystko będzie wypełnione i zapisane.",
        "Public bodies publish it as the Polish law of 4 April 2019 on digital accessibility demands. Its page, and a link at the foot of all pages, appear once all of it is filled in and saved.",
        "Les organismes publics la publient conformément à la loi polonaise du 4 avril 2019 sur l’accessibilité numérique. Sa page, et un lien au bas de chaque page, apparaissent une fois tout rempli et enregistré.");
    public static readonly Text See = new("Zobacz deklarację", "See the declaration", "Voir la déclaration");
    public static readonly Text Saved = new("Deklaracja jest zapisana i widoczna.", "The declaration is saved, and everybody can see it.", "La déclaration est enregistrée et visible.");
    public static readonly Text Publisher = new("Czyja jest ta strona", "Whose site this is", "À qui est ce site");
    public static readonly Text PublisherHint = new("Pełna nazwa podmiotu.", "The body’s full name.", "Le nom complet de l’organisme.");
    public static readonly Text Status = new("Status zgodności", "Compliance", "Conformité");
    public static readonly Text PublishedOn = new("Data publikacji strony", "Day on which the site was published", "Date de publication du site");
    public static readonly Text ChangedOn = new("Data ostatniej istotnej aktualizacji", "Day of the last substantial change", "Date de la dernière modification importante");
    public static readonly Text MadeOn = new("Data sporządzenia deklaracji", "Day on which the declaration was made", "Date de la déclaration");
    public static readonly Text ReviewedOn = new("Data ostatniego przeglądu", "Day of the last review", "Date de la dernière vérification");
    public static readonly Text ReviewedOnHint = new("Przegląd trzeba powtarzać co roku, do 31 marca.", "A review is due every year, by 31 March.", "Une vérification est due chaque année, avant le 31 mars.");
    public static readonly Text AssessedByOthers = new(
        "Ocenę przeprowadził podmiot zewnętrzny", "The assessment was made by somebody outside", "L’évaluation a été menée par un organisme extérieur");
    public static readonly Text AssessedByOthersHint = new("Inaczej: samoocena.", "Otherwise: by the body itself.", "Sinon : par l’organisme lui-même.");
    public static readonly Text Contact = new("Osoba kontaktowa", "Contact", "Contact");
    public static readonly Text ContactName = new("Imię i nazwisko albo stanowisko", "Name or function", "Nom ou fonction");
    public static readonly Text ContactEmail = new("Adres e-mail", "E-mail address", "Adresse e-mail");
    public static readonly Text ContactPhone = new("Telefon", "Telephone", "Téléphone");
    public static readonly Text Exceptions = new("Treści niedostępne i powody", "What is not accessible, and why", "Contenus non accessibles et raisons");
    public static readonly Text ExceptionsHint = new(
        "Osobno: niezgodność z załącznikiem do ustawy, treści nieobjęte przepisami, nadmierne koszty; z podstawą i innym sposobem dostępu. Puste tylko wtedy, gdy strona jest w pełni zgodna.",
        "Apart from each other: what does not meet the annex to the law, what the law leaves out, what would cost too much; with the legal ground and another way to get it. Empty only if the site complies fully.",
        "Séparément : ce qui n’est pas conforme à l’annexe de la loi, ce qu’elle ne couvre pas, ce qui serait trop coûteux ; avec le fondement et un autre moyen d’accès. Vide seulement si le site est entièrement conforme.");
    public static readonly Text Architecture = new("Dostępność architektoniczna miejsca", "Getting into the place and around", "Accès au lieu et circulation");
    public static readonly Text ArchitectureHint = new(
        "Adres, wejście, schody, windy, toalety, parkowanie, pies asystujący.",
        "Address, entrance, stairs, lifts, toilets, parking, assistance dogs.",
        "Adresse, entrée, escaliers, ascenseurs, toilettes, stationnement, chien d’assistance.");
    public static readonly Text Communication = new("Dostępność komunikacyjno-informacyjna", "Communicating with the body", "Communiquer avec l’organisme");
    public static readonly Text CommunicationHint = new(
        "Telefon, e-mail, SMS, pętla indukcyjna; czy można skorzystać z tłumacza języka migowego online.",
        "Telephone, e-mail, text messages, hearing loop; whether there is an online interpreter of sign language.",
        "Téléphone, e-mail, SMS, boucle magnétique ; si un interprète en langue des signes est joignable en ligne.");

    public static readonly Text Required = new("Prosimy wypełnić to pole.", "Please fill this in.", "Veuillez remplir ce champ.");
    public static readonly Text StatusRequired = new("Prosimy wybrać jeden ze stanów.", "Please choose one of these.", "Veuillez choisir une des possibilités.");
    public static readonly Text DayRequired = new("Prosimy podać dzień.", "Please enter a day.", "Veuillez indiquer un jour.");
    public static readonly Text ReviewedBeforeMade = new(
        "Przegląd nie może być wcześniejszy niż deklaracja.", "The review cannot be before the declaration.", "La vérification ne peut précéder la déclaration.");
    public static readonly Text ExceptionsRequired = new(
        "Prosimy napisać w każdym języku, co nie jest dostępne i dlaczego.", "Please say in every language what is not accessible, and why.", "Veuillez indiquer dans chaque langue ce qui n’est pas accessible et pourquoi.");
    public static readonly Text DescriptionRequired = new(
        "Prosimy opisać to w każdym języku.", "Please describe this in every language.", "Veuillez le décrire dans chaque langue.");

    /// <param name="status">Null: none chosen.</param>
    public static Text Of(AccessibilityStatus? status) => status switch
    {
        AccessibilityStatus.Compliant => new("w pełni zgodna z ustawą", "complies fully with the law", "entièrement conforme à la loi"),
        AccessibilityStatus.PartlyCompliant => new("częściowo zgodna z ustawą", "complies partly with the law", "partiellement conforme à la loi"),
        AccessibilityStatus.NotCompliant => new("niezgodna z ustawą", "does not comply with the law", "non conforme à la loi"),
        _ => new("nie wybrano", "none chosen", "aucune"),
    };
}
