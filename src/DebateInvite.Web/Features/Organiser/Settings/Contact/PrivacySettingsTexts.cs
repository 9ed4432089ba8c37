using DebateInvite.Domain.Events;

namespace DebateInvite.Web.Features.Organiser.Settings.Contact;

/// <summary>Words about what the privacy notice has to be told.</summary>
public static class PrivacySettingsTexts
{
    public static readonly Text Text = new(
        "Te informacje trafiają wprost do informacji o danych osobowych. Dopóki ich brakuje, informacja jest poprawna, ale niepełna.",
        "These go straight into the privacy notice. While they are missing, the notice is correct but not complete.",
        "Ces éléments figurent tels quels dans la notice sur les données personnelles. Tant qu’ils manquent, elle est exacte mais incomplète.");
    public static readonly Text ControllerAddress = new("Adres pocztowy administratora danych", "Postal address of the data controller", "Adresse postale du responsable du traitement");
    public static readonly Text ControllerAddressHint = new(
        "Administratorem jest gospodarz wydarzenia.", "The controller is the host of the event.", "Le responsable du traitement est l’hôte de l’événement.");
    public static readonly Text Officer = new("Kontakt do inspektora ochrony danych", "Contact of the data protection officer", "Contact du délégué à la protection des données");
    public static readonly Text OfficerHint = new(
        "Adres e-mail, telefon lub adres pocztowy; nazwisko nie jest potrzebne.",
        "An e-mail address, telephone number or postal address; no name is needed.",
        "Une adresse e-mail, un téléphone ou une adresse postale ; le nom n’est pas nécessaire.");
    public static readonly Text NoOfficer = new(
        "Gospodarz nie wyznaczył inspektora i nie musi tego robić", "The host has appointed no officer, and need not do so", "L’hôte n’a pas désigné de délégué et n’y est pas tenu");
    public static readonly Text OfficerOrNone = new(
        "Prosimy podać kontakt albo zaznaczyć, że inspektora nie ma – nie jedno i drugie.",
        "Please give the contact, or tick that there is no officer – not both.",
        "Veuillez indiquer le contact ou cocher qu’il n’y a pas de délégué, mais pas les deux.");
    public static readonly Text Mailbox = new("Kto prowadzi skrzynkę kontaktową", "Who runs the contact mailbox", "Qui gère la boîte de contact");
    public static readonly Text MailboxHint = new(
        "Na nią trafiają pytania gości. Jeżeli należy do partnera, w razie wątpliwości rozstrzyga umowa z nim.",
        "Guests’ questions arrive there. If it is a partner’s, the agreement with that partner decides in case of doubt.",
        "Les questions des personnes invitées y arrivent. Si elle appartient à un partenaire, c’est l’accord conclu avec lui qui tranche en cas de doute.");
    public static readonly Text RoleUnknown = new("Prosimy wybrać jedną z możliwości.", "Please choose one of these.", "Veuillez choisir une des possibilités.");
    public static readonly Text RoleRequired = new(
        "Prosimy wskazać, w jakiej roli prowadzi skrzynkę ta instytucja.", "Please say in which role this institution runs the mailbox.", "Veuillez indiquer à quel titre cette institution gère la boîte.");
    public static readonly Text Operator = new("Nazwa instytucji, która prowadzi skrzynkę", "Name of the institution that runs the mailbox", "Nom de l’institution qui gère la boîte");
    public static readonly Text OperatorHint = new(
        "Nie dotyczy gospodarza. Pełna nazwa, taka sama we wszystkich językach.",
        "Not for the host. The full name, the same in all languages.",
        "Sauf s’il s’agit de l’hôte. Le nom complet, identique dans toutes les langues.");
    public static readonly Text OperatorRequired = new("Prosimy podać nazwę tej instytucji.", "Please enter the name of that institution.", "Veuillez indiquer le nom de cette institution.");

    /// <param name="role">Null: not said yet.</param>
    public static Text Of(MailboxRole? role) => role switch
    {
        MailboxRole.Host => new("gospodarz wydarzenia", "the host of the event", "l’hôte de l’événement"),
        MailboxRole.Processor => new(
            "inna instytucja w imieniu gospodarza i na jego polecenie (podmiot przetwarzający)",
            "another institution on behalf of the host and on its instructions (a processor)",
            "une autre institution, pour le compte de l’hôte et sur ses instructions (sous-traitant)"),
        MailboxRole.SeparateController => new(
            "inna instytucja, która sama decyduje o swojej poczcie (odrębny administrator)",
            "another institution, which decides about its messages itself (a separate controller)",
            "une autre institution, qui décide elle-même de son courrier (responsable distinct)"),
        MailboxRole.JointController => new(
            "inna instytucja, która decyduje wspólnie z gospodarzem (współadministrator)",
            "another institution, which decides together with the host (a joint controller)",
            "une autre institution, qui décide avec l’hôte (responsable conjoint)"),
        _ => new("jeszcze nie ustalono", "not decided yet", "pas encore déterminé"),
    };

    public static Text Missing(PrivacyGaps gap) => gap switch
    {
        PrivacyGaps.ControllerAddress => new("adres pocztowy administratora", "the controller’s postal address", "l’adresse postale du responsable"),
        PrivacyGaps.DataProtectionOfficer => new("inspektor ochrony danych", "the data protection officer", "le délégué à la protection des données"),
        _ => new("kto prowadzi skrzynkę kontaktową", "who runs the contact mailbox", "qui gère la boîte de contact"),
    };

    /// <summary>What is not said yet, in one line.</summary>
    public static string MissingOf(DebateEvent debate) =>
        string.Join(", ", Enum.GetValues<PrivacyGaps>().Where(gap => gap is not PrivacyGaps.None && debate.PrivacyGaps.HasFlag(gap)).Select(gap => Missing(gap).ToString()));
}
