namespace DebateInvite.Web.Features.Organiser.Settings.Certificates;

/// <summary>Words about certificates of attendance, for those who have them issued.</summary>
public static class CertificateSettingsTexts
{
    public static readonly Text Title = new("Zaświadczenia o udziale", "Certificates of attendance", "Attestations de participation");
    public static readonly Text Lead = new(
        "Po zakończeniu wydarzenia osoby, których obecność odnotowano przy wejściu, mogą pod swoim odnośnikiem wystawić i wydrukować zaświadczenie. Każdy może sprawdzić jego numer.",
        "Once the event is over, those whose attendance was recorded at the entrance can have a certificate issued at their personal link, and print it. Anybody can check its number.",
        "Une fois l’événement terminé, les personnes dont la présence a été enregistrée à l’entrée peuvent obtenir et imprimer une attestation par leur lien personnel. Chacun peut en vérifier le numéro.");
    public static readonly Text Gives = new("Goście dostają zaświadczenia o udziale", "Guests get certificates of attendance", "Les personnes reçoivent une attestation de participation");
    public static readonly Text Sentence = new("Zdanie pod imieniem i nazwiskiem", "The sentence below the name", "La phrase sous le nom");
    public static readonly Text SentenceHint = new(
        "Puste pole: „Zaświadczamy, że osoba wymieniona powyżej wzięła udział w…”. Pola do wstawienia: {{Name}}, {{Event}}, {{Day}}, {{Place}}.",
        "Empty: ‘This is to certify that the person named above attended…’. Fields to insert: {{Name}}, {{Event}}, {{Day}}, {{Place}}.",
        "Vide : « Nous attestons que la personne nommée ci-dessus a participé à… ». Champs à insérer : {{Name}}, {{Event}}, {{Day}}, {{Place}}.");
    public static readonly Text Signature = new("Kto podpisuje", "Who signs", "Qui signe");
    public static readonly Text SignatureHint = new(
        "Imię i nazwisko, pod nim funkcja. Puste pole: podpis z zaproszenia.",
        "The name, and the function below it. Empty: the signature of the invitation.",
        "Le nom, puis la fonction en dessous. Vide : la signature de l’invitation.");
    public static readonly Text UnknownPlaceholder = new(
        "Tego nie umiemy uzupełnić: {0}. Prosimy użyć pól wymienionych powyżej.",
        "This cannot be filled in: {0}. Please use the fields named above.",
        "Ceci ne peut pas être complété : {0}. Veuillez utiliser les champs indiqués ci-dessus.");
    public static readonly Text Sample = new("Zobacz przykładowe zaświadczenie", "See a sample certificate", "Voir un exemple d’attestation");
    public static readonly Text Given = new("Goście je dostają.", "Guests get them.", "Les personnes les reçoivent.");
    public static readonly Text NotGiven = new("Goście ich nie dostają.", "Guests do not get them.", "Les personnes n’en reçoivent pas.");
}
