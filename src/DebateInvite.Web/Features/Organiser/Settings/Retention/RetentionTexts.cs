namespace DebateInvite.Web.Features.Organiser.Settings.Retention;

/// <summary>Words about how long it is kept who came.</summary>
public static class RetentionTexts
{
    public static readonly Text Title = new("Dowody obecności", "Evidence of attendance", "Justificatifs de présence");
    public static readonly Text Lead = new(
        "Dane gości są usuwane sześć miesięcy po wydarzeniu. Jeżeli przepisy o finansowaniu nakazują dłużej wykazać, kto przyszedł, prosimy podać tu podstawę prawną i ostatni dzień. Zostanie wtedy tylko to: imię i nazwisko, instytucja, sektor i godzina wejścia osób, które przyszły. Informacja o danych osobowych powie o tym gościom.",
        "Guests’ data is deleted six months after the event. If the rules on funding demand proof for longer of who came, please give the legal basis and the last day here. Only this is kept then: the name, institution, sector and hour of arrival of those who came. The privacy notice tells guests so.",
        "Les données des personnes invitées sont supprimées six mois après l’événement. Si les règles de financement exigent de prouver plus longtemps qui est venu, indiquez ici la base légale et le dernier jour. Ne restent alors que le nom, l’institution, le secteur et l’heure d’arrivée des personnes venues. L’information sur les données personnelles le dit aux personnes invitées.");
    public static readonly Text Until = new("Ostatni dzień przechowywania", "Last day on which it is kept", "Dernier jour de conservation");
    public static readonly Text UntilHint = new(
        "Puste pole: nic nie zostaje.", "Empty: nothing is kept.", "Vide : rien n’est conservé.");
    public static readonly Text Basis = new("Podstawa prawna", "Legal basis", "Base légale");
    public static readonly Text BasisHint = new(
        "Przepis i umowa, na przykład „art. 140 rozporządzenia (UE) nr 1303/2013 i § 17 umowy o dofinansowanie”.",
        "The provision and the contract, such as ‘Article 140 of Regulation (EU) No 1303/2013 and § 17 of the grant agreement’.",
        "La disposition et la convention, par exemple « l’article 140 du règlement (UE) n° 1303/2013 et le § 17 de la convention ».");
    public static readonly Text UntilInvalid = new("Prosimy podać dzień.", "Please enter a day.", "Veuillez indiquer un jour.");
    public static readonly Text UntilTooEarly = new(
        "Do {0} przechowujemy wszystkie dane gości, więc dzień musi być późniejszy.",
        "All data of guests is kept until {0}, so the day has to be later.",
        "Toutes les données sont conservées jusqu’au {0} ; le jour doit être postérieur.");
    public static readonly Text UntilTooLate = new(
        "To ponad {0} lat. Prosimy sprawdzić rok.", "That is more than {0} years. Please check the year.", "C’est plus de {0} ans. Veuillez vérifier l’année.");
    public static readonly Text BasisRequired = new(
        "Prosimy podać podstawę prawną w każdym języku: bez niej nie wolno nic przechowywać.",
        "Please give the legal basis in every language: without one, nothing may be kept.",
        "Veuillez indiquer la base légale dans chaque langue : sans elle, rien ne peut être conservé.");
    public static readonly Text KeptUntil = new("Przechowywane do {0}", "Kept until {0}", "Conservés jusqu’au {0}");
    public static readonly Text NotKept = new("Nic nie zostaje dłużej niż dane gości.", "Nothing is kept for longer than guests’ data.", "Rien n’est conservé plus longtemps que les données des personnes invitées.");
}
