using DebateInvite.Domain.Guests;

namespace DebateInvite.Web.Features.Organiser.Evidence;

/// <summary>Words of the evidence file and of its page.</summary>
public static class EvidenceTexts
{
    public static readonly Text Title = new("Dowody dla instytucji finansującej", "Evidence for the sponsor", "Justificatifs pour le financeur");
    public static readonly Text Brief = new("Jeden plik ZIP do rozliczenia", "One ZIP file to account for the event", "Un fichier ZIP pour rendre compte");
    public static readonly Text Lead = new(
        "Jeden plik ZIP ze wszystkim, czym rozlicza się wydarzenie. Na końcu jest manifest ze skrótem SHA-256 każdego pliku, więc widać, czy coś zmieniono.",
        "One ZIP file with all that accounts for the event. At its end is a manifest with the SHA-256 of each file, so that a change shows.",
        "Un fichier ZIP avec tout ce qui rend compte de l’événement. Il se termine par un manifeste avec l’empreinte SHA-256 de chaque fichier, afin qu’une modification se voie.");
    public static readonly Text Contents = new("Co jest w pliku", "What is in the file", "Contenu du fichier");
    public static readonly Text People = new("Osoby", "People", "Personnes");
    public static readonly Text PeopleHint = new(
        "Zawsze tylko tyle, ile wymaga umowa. Dane pod numerami to nadal dane osobowe: z tą bazą danych można powiedzieć, kto jest kim.",
        "Only ever as much as the contract demands. Data with numbers is still personal data: with this database it can be told who is who.",
        "Toujours le strict nécessaire au regard de la convention. Des données numérotées restent des données personnelles : avec cette base, on peut dire qui est qui.");
    public static readonly Text WithNames = new("z imionami, nazwiskami i instytucjami", "with names and institutions", "avec les noms et les institutions");
    public static readonly Text WithPseudonyms = new(
        "pod stałymi numerami, bez tego, co napisali goście lub dodali organizatorzy",
        "with stable numbers, without what guests have written or organisers have added",
        "avec des numéros stables, sans ce que les personnes ont écrit ou que l’équipe a ajouté");
    public static readonly Text Download = new("Pobierz plik ZIP", "Download the ZIP file", "Télécharger le fichier ZIP");
    public static readonly Text DownloadNote = new(
        "Pobranie jest zapisywane w dzienniku panelu.", "The download is written down in the desk’s log.", "Le téléchargement est inscrit au journal de l’espace.");

    public static readonly Text Attendance = new("Obecność", "Attendance", "Présence");
    public static readonly Text AttendanceText = new(
        "Ile osób było na liście, zaproszono, potwierdziło i przyszło, według sektorów; kto przyszedł i kiedy; oraz lista do podpisu, jak się ją drukuje. Pod numerami: bez niej.",
        "How many were on the list, invited, confirmed and came, by sector; who came, and when; and the list to sign, as it is printed. With numbers: without it.",
        "Combien de personnes figuraient sur la liste, ont été invitées, ont confirmé et sont venues, par secteur ; qui est venu, et quand ; et la liste d’émargement, telle qu’imprimée. Avec des numéros : sans elle.");
    public static readonly Text GuestList = new("Lista gości", "List of guests", "Liste des personnes invitées");
    public static readonly Text GuestListText = new(
        "Bez adresów, telefonów, potrzeb, pytań i notatek. Pod numerami: także bez instytucji i stanowisk, w przypadkowej kolejności.",
        "Without addresses, telephone numbers, needs, questions and notes. With numbers: without institutions and job titles too, in random order.",
        "Sans adresses, téléphones, besoins, questions ni notes. Avec des numéros : sans institutions ni fonctions non plus, dans un ordre aléatoire.");
    public static readonly Text Invitation = new("Zaproszenie", "Invitation", "Invitation");
    public static readonly Text InvitationText = new(
        "Strona zaproszenia w trzech językach, tak jak goście widzą ją dzisiaj.", "The invitation page in three languages, as guests see it today.", "La page de l’invitation en trois langues, telle qu’elle est aujourd’hui.");
    public static readonly Text Mailings = new("Wysyłki", "Mailings", "Envois");
    public static readonly Text MailingsText = new(
        "Treść każdej wysyłki w trzech językach i ile wiadomości wysłano; do tego liczba pozostałych wiadomości według rodzaju.",
        "The text of each mailing in three languages, and how many messages were sent; and the number of the other messages by kind.",
        "Le texte de chaque envoi en trois langues et le nombre de messages envoyés ; et le nombre des autres messages par type.");
    public static readonly Text Notices = new("Informacja o danych osobowych", "Privacy notice", "Information sur les données personnelles");
    public static readonly Text NoticesText = new(
        "Każda wersja w trzech językach oraz kto otrzymał którą, kiedy i w jaki sposób.", "Each version in three languages, and who was given which, when and how.", "Chaque version en trois langues, et qui a reçu laquelle, quand et comment.");
    public static readonly Text SecurityLists = new("Listy dla ochrony budynku", "Lists for the building’s security", "Listes pour la sécurité du bâtiment");
    public static readonly Text SecurityListsText = new(
        "Wydane wersje, także tak, jak się je drukuje; nazwiska tylko przez tydzień po wydarzeniu. Pod numerami: bez nazwisk i bez adresatów.",
        "The versions that were issued, also as they are printed; the names only for a week after the event. With numbers: without names, and without to whom they went.",
        "Les versions remises, aussi telles qu’imprimées ; les noms seulement pendant la semaine qui suit l’événement. Avec des numéros : sans noms ni destinataires.");
    public static readonly Text FeedbackText = new(
        "Liczba odpowiedzi na każde pytanie i oceny, od tylu odpowiedzi, od ilu widać je w panelu. Pod numerami: bez własnych słów gości.",
        "How many answers each question has, and the ratings, from as many answers on as the desk shows them. With numbers: without guests’ own words.",
        "Le nombre de réponses à chaque question et les notes, dès qu’il y en a autant que l’espace en demande pour les montrer. Avec des numéros : sans les mots des personnes.");
    public static readonly Text Question = new("Pytanie", "Question", "Question");
    public static readonly Text Uploads = new("Zdjęcia i skany", "Photographs and scans", "Photos et numérisations");
    public static readonly Text UploadsText = new(
        "Dodane niżej, na przykład podpisana lista obecności. Pod numerami: bez nich.",
        "Added below, such as the signed attendance list. With numbers: without them.",
        "Ajoutées ci-dessous, par exemple la liste de présence signée. Avec des numéros : sans elles.");
    public static readonly Text UploadsLead = new(
        "Najwyżej {0} plików JPEG lub PNG po {1} MB. Z pliku zostaje tylko obraz: bez miejsca, aparatu i opisów. Pliki są usuwane razem z dowodami obecności.",
        "At most {0} JPEG or PNG files of {1} MB each. Only the picture of a file is kept: no place, camera or descriptions. The files are deleted together with the evidence of attendance.",
        "Au plus {0} fichiers JPEG ou PNG de {1} Mo chacun. Seule l’image est conservée : sans lieu, appareil ni descriptions. Les fichiers sont supprimés avec les justificatifs de présence.");
    public static readonly Text FileName = new("Co przedstawia", "What it shows", "Ce que cela montre");
    public static readonly Text FileNameHint = new(
        "Na przykład „Lista obecności, strona 1”; tak nazwiemy plik.", "Such as ‘Attendance list, page 1’; the file is called so.", "Par exemple « Liste de présence, page 1 » ; le fichier portera ce nom.");
    public static readonly Text File = new("Plik", "File", "Fichier");
    public static readonly Text Add = new("Dodaj plik", "Add a file", "Ajouter un fichier");
    public static readonly Text Added = new("Plik jest dodany.", "The file has been added.", "Le fichier est ajouté.");
    public static readonly Text Remove = new("Usuń", "Remove", "Supprimer");
    public static readonly Text RemoveOf = new("Usuń: {0}", "Remove: {0}", "Supprimer : {0}");
    public static readonly Text Removed = new("Plik jest usunięty.", "The file has been removed.", "Le fichier est supprimé.");
    public static readonly Text NameRequired = new("Prosimy napisać, co to jest.", "Please say what it is.", "Veuillez indiquer ce que c’est.");
    public static readonly Text FileRequired = new("Prosimy wybrać plik.", "Please choose a file.", "Veuillez choisir un fichier.");
    public static readonly Text TooMany = new(
        "Jest już {0} plików, więcej się nie zmieści. Prosimy najpierw usunąć jeden.",
        "There are {0} files already, and no room for more. Please remove one first.",
        "Il y a déjà {0} fichiers, et pas de place pour d’autres. Veuillez d’abord en supprimer un.");
    public static readonly Text Kilobytes = new("{0} kB", "{0} kB", "{0} ko");
    public static readonly Text Certificates = new("Usunięcie danych", "Deletion of data", "Suppression des données");
    public static readonly Text CertificatesText = new(
        "Zaświadczenia o usunięciu, jeżeli już je wystawiono.", "The certificates of deletion, once there are any.", "Les attestations de suppression, une fois établies.");

    public static readonly Text Number = new("Lp.", "No.", "N°");
    public static readonly Text Pseudonym = new("Numer osoby", "Number of the person", "Numéro de la personne");
    public static readonly Text Name = new("Nazwisko i imię", "Name", "Nom et prénom");
    public static readonly Text As = new("W charakterze", "As", "En qualité de");
    public static readonly Text Guest = new("gość", "guest", "personne invitée");
    public static readonly Text Companion = new("osoba towarzysząca", "companion", "personne accompagnante");
    public static readonly Text CameAt = new("Wejście", "Came in", "Entrée");
    public static readonly Text InvitedAt = new("Zaproszono", "Invited on", "Invitation");
    public static readonly Text Seats = new("Miejsca", "Seats", "Places");
    public static readonly Text Listed = new("Na liście", "On the list", "Sur la liste");
    public static readonly Text Invited = new("Zaproszeni wiadomością", "Invited by message", "Personnes invitées par message");
    public static readonly Text Confirmed = new("Potwierdzili", "Confirmed", "Ont confirmé");
    public static readonly Text Expected = new("Miejsca potwierdzone", "Seats confirmed", "Places confirmées");
    public static readonly Text GuestsWhoCame = new("Goście, którzy przyszli", "Guests who came", "Personnes invitées venues");
    public static readonly Text CompanionsWhoCame = new("Osoby towarzyszące, które przyszły", "Companions who came", "Personnes accompagnantes venues");
    public static readonly Text Total = new("Razem", "Total", "Total");
    public static readonly Text NoSector = new("nie podano", "not given", "non indiqué");
    public static readonly Text Subject = new("Temat", "Subject", "Objet");
    public static readonly Text Audience = new("Do kogo", "To whom", "À qui");
    public static readonly Text SentFrom = new("Początek wysyłki", "Sending began", "Début de l’envoi");
    public static readonly Text State = new("Stan", "State", "État");
    public static readonly Text Messages = new("Wiadomości", "Messages", "Messages");
    public static readonly Text Sent = new("Wysłane", "Sent", "Envoyés");
    public static readonly Text Failed = new("Niedostarczone", "Failed", "Échoués");
    public static readonly Text Kind = new("Rodzaj", "Kind", "Type");
    public static readonly Text KeptUntil = new("Przechowywano do", "Kept until", "Conservation jusqu’au");

    /// <param name="sector">Null: not known.</param>
    public static string Of(Sector? sector) => sector is { } known ? Terms.Of(known) : NoSector;
}
