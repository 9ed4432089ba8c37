namespace DebateInvite.Web.Features.Replies.Forms;

/// <summary>Words of the reply form, wherever it stands, and of what comes of it.</summary>
public static class RsvpTexts
{
    public static readonly Text Title = new("Potwierdzenie udziału", "Confirm your attendance", "Confirmation de présence");
    public static readonly Text TitleFull = new("Zapis na listę rezerwową", "Join the waiting list", "Inscription sur la liste d’attente");
    public static readonly Text Intro = new(
        "Prosimy wypełnić formularz do {0} włącznie. Potwierdzenie wyślemy e-mailem.",
        "Please fill in the form by the end of {0}. We will send a confirmation by e-mail.",
        "Veuillez remplir le formulaire au plus tard le {0}. Une confirmation vous sera envoyée par e-mail.");
    public static readonly Text FullNotice = new(
        "Wszystkie miejsca są już zajęte. To zgłoszenie trafi na listę rezerwową; gdy zwolni się miejsce, napiszemy do Państwa.",
        "All places are taken. This reply will go on the waiting list; when a place becomes free for you, we will write to you.",
        "Toutes les places sont prises. Cette réponse sera placée sur la liste d’attente ; nous vous écrirons si une place se libère pour vous.");
    public static readonly Text RequiredNote = new(
        "Pola bez dopisku „nieobowiązkowe” są wymagane.",
        "All fields not marked ‘optional’ are required.",
        "Tous les champs sans la mention « facultatif » sont obligatoires.");
    public static readonly Text AboutYou = new("O Państwu", "About you", "Vous");
    public static readonly Text YourVisit = new("Państwa udział", "Your visit", "Votre venue");
    public static readonly Text EmailHint = new(
        "Na ten adres wyślemy potwierdzenie i odnośnik do Państwa zgłoszenia.",
        "We will send the confirmation and a link to your reply to this address.",
        "Nous enverrons à cette adresse la confirmation et un lien vers votre réponse.");
    public static readonly Text PhoneHint = new(
        "Zadzwonimy tylko wtedy, gdy w ostatniej chwili coś się zmieni.",
        "We will ring only if something changes at the last moment.",
        "Nous n’appellerons qu’en cas de changement de dernière minute.");
    public static readonly Text SectorNone = new("Wolę nie podawać", "I prefer not to say", "Je préfère ne pas répondre");
    public static readonly Text CompanionsHint = new(
        "Każda z nich zajmie osobne miejsce. Prosimy podać imię i nazwisko albo zostawić pole puste i przekazać tym osobom informację o danych osobowych.",
        "Each of them takes a place of their own. Please enter first and last name, or leave the field empty, and pass the privacy notice on to them.",
        "Chaque personne occupe une place. Veuillez indiquer prénom et nom, ou laisser le champ vide. Merci de transmettre à ces personnes l’information sur les données personnelles.");
    public static readonly Text Companion = new("Osoba towarzysząca {0}", "Companion {0}", "Personne accompagnante {0}");
    public static readonly Text TooManyCompanions = new(
        "Liczba osób towarzyszących może wynosić najwyżej {0}.",
        "The number of companions can be at most {0}.",
        "Le nombre de personnes accompagnantes ne peut dépasser {0}.");
    public static readonly Text NoCompanions = new(
        "Na to wydarzenie nie można zgłaszać osób towarzyszących.",
        "Companions cannot be named for this event.",
        "Aucune personne accompagnante n’est prévue pour cet événement.");
    public static readonly Text CompanionNameTooLong = new(
        "Prosimy skrócić imię i nazwisko osoby towarzyszącej do {0} znaków.",
        "Please shorten the companion’s name to {0} characters.",
        "Veuillez limiter le nom de la personne accompagnante à {0} caractères.");
    public static readonly Text NoSeatsForCompanions = new(
        "Nie ma już tylu wolnych miejsc. Niczego nie zmieniliśmy; prosimy zgłosić mniej osób towarzyszących albo do nas napisać.",
        "There are not that many places left. We have changed nothing; please name fewer companions or write to us.",
        "Il ne reste plus assez de places. Rien n’a été modifié ; veuillez indiquer moins de personnes accompagnantes ou nous écrire.");
    public static readonly Text Accessibility = new(
        "Co możemy przygotować, aby ułatwić Państwu udział?",
        "What can we prepare to make attending easier for you?",
        "Que pouvons-nous préparer pour faciliter votre venue ?");
    public static readonly Text AccessibilityHint = new(
        "Prosimy zaznaczyć tylko to, co mamy przygotować. Zaznaczając lub wpisując coś tutaj i wysyłając formularz, wyrażają Państwo wyraźną zgodę na użycie tych informacji w tym celu; można ją zawsze cofnąć.",
        "Please tick only what we should prepare. By ticking or writing something here and sending the form, you explicitly consent to our using it for that purpose; you can withdraw consent at any time.",
        "Ne cochez que ce que nous devons préparer. En cochant ou en écrivant quelque chose ici, puis en envoyant le formulaire, vous consentez explicitement à ce que nous l’utilisions à cette fin ; vous pouvez retirer ce consentement à tout moment.");
    public static readonly Text OtherNeedsHint = new(
        "Wystarczy napisać, co przygotować. Nie trzeba podawać przyczyny.",
        "Just tell us what to prepare. There is no need to give a reason.",
        "Indiquez simplement ce qu’il faut préparer. Il n’est pas nécessaire d’en donner la raison.");
    public static readonly Text QuestionHint = new(
        "Możemy je przekazać, bez nazwiska, osobom biorącym udział w dyskusji.",
        "We may pass it on, without your name, to those taking part in the discussion.",
        "Nous pourrons la transmettre, sans votre nom, aux personnes qui participent à la discussion.");
    public static readonly Text SendAgain = new("Wyślij ponownie", "Send again", "Envoyer de nouveau");
    public static readonly Text Clause = new(
        "Potwierdzam zapoznanie się z informacją o danych osobowych.",
        "I have read the privacy notice.",
        "J’ai pris connaissance de l’information sur les données personnelles.");
    public static readonly Text ClauseShort = new(
        "Administratorem danych jest {0}. Wykorzystujemy je do organizacji tego wydarzenia.",
        "The controller of your data is {0}. We use it to organise this event.",
        "Le responsable du traitement est {0}. Nous utilisons vos données pour organiser cet événement.");
    public static readonly Text ClauseLink = new(
        "Pełna informacja o danych osobowych (nowa karta)",
        "Full privacy notice (new tab)",
        "Information complète sur les données personnelles (nouvel onglet)");
    public static readonly Text Submit = new("Potwierdzam udział", "Confirm my attendance", "Confirmer ma présence");
    public static readonly Text SubmitFull = new("Zapisuję się na listę rezerwową", "Join the waiting list", "M’inscrire sur la liste d’attente");
    public static readonly Text Honeypot = new("Prosimy zostawić to pole puste", "Please leave this field empty", "Veuillez laisser ce champ vide");

    public static readonly Text FirstNameRequired = new("Prosimy wpisać imię.", "Please enter your first name.", "Veuillez indiquer votre prénom.");
    public static readonly Text LastNameRequired = new("Prosimy wpisać nazwisko.", "Please enter your last name.", "Veuillez indiquer votre nom.");
    public static readonly Text EmailRequired = new(
        "Prosimy wpisać adres e-mail, na który wyślemy potwierdzenie.",
        "Please enter an e-mail address for the confirmation.",
        "Veuillez indiquer une adresse e-mail pour la confirmation.");
    public static readonly Text EmailInvalid = new(
        "Prosimy sprawdzić adres e-mail. Powinien wyglądać jak imie.nazwisko@example.org.",
        "Please check the e-mail address. It should look like name@example.org.",
        "Veuillez vérifier l’adresse e-mail. Elle doit ressembler à nom@example.org.");
    public static readonly Text PhoneInvalid = new(
        "Prosimy wpisać numer telefonu cyframi, na przykład +48 22 123 45 67, albo zostawić to pole puste.",
        "Please enter the telephone number in digits, for example +48 22 123 45 67, or leave the field empty.",
        "Veuillez indiquer le numéro en chiffres, par exemple +48 22 123 45 67, ou laisser le champ vide.");
    public static readonly Text OrganisationRequired = new(
        "Prosimy wpisać nazwę instytucji lub organizacji.",
        "Please enter the name of your institution or organisation.",
        "Veuillez indiquer le nom de votre institution ou organisation.");
    public static readonly Text SectorInvalid = new(
        "Prosimy wybrać sektor z listy.",
        "Please choose a sector from the list.",
        "Veuillez choisir un secteur dans la liste.");
    public static readonly Text LanguageInvalid = new(
        "Prosimy wybrać polski, angielski lub francuski.",
        "Please choose Polish, English or French.",
        "Veuillez choisir le polonais, l’anglais ou le français.");
    public static readonly Text OneName = new(
        "Osoby, które noszą tylko jedno imię, mogą zostawić to pole puste.",
        "Leave this empty if you have one name only.",
        "Laissez ce champ vide si vous n’avez qu’un seul nom.");
    public static readonly Text ClauseRequired = new(
        "Prosimy zapoznać się z informacją o danych osobowych i zaznaczyć to pole.",
        "Please read the privacy notice and tick this box.",
        "Veuillez prendre connaissance de l’information sur les données personnelles et cocher cette case.");

    public static readonly Text ThanksTitle = new(
        "Dziękujemy, Państwa zgłoszenie dotarło",
        "Thank you, we have received your reply",
        "Merci, nous avons bien reçu votre réponse");
    public static readonly Text ThanksText = new(
        "Na podany adres e-mail wysyłamy wiadomość ze szczegółami zgłoszenia i odnośnikiem, pod którym można je zmienić lub odwołać.",
        "We are sending a message to the address you gave, with the details of your reply and a link to change or cancel it.",
        "Nous envoyons à l’adresse indiquée un message contenant les détails de votre réponse et un lien pour la modifier ou l’annuler.");
    public static readonly Text ThanksWaitingText = new(
        "Wszystkie miejsca są obecnie zajęte, dlatego nowe zgłoszenia trafiają na listę rezerwową. Gdy zwolni się dla Państwa miejsce, napiszemy. Szczegóły zgłoszenia wysyłamy e-mailem.",
        "All places are taken at the moment, so new replies go on the waiting list. When a place becomes free for you, we will write. We are sending the details of your reply by e-mail.",
        "Toutes les places sont actuellement prises ; les nouvelles réponses sont donc placées sur la liste d’attente. Nous vous écrirons si une place se libère pour vous. Nous vous envoyons les détails de votre réponse par e-mail.");
    public static readonly Text ThanksConfirm = new(
        "Jeżeli wiadomość o to prosi, zgłoszenie trzeba jeszcze potwierdzić przyciskiem, który w niej jest.",
        "If the message asks for it, please confirm the reply with the button in it.",
        "Si le message le demande, merci de confirmer la réponse au moyen du bouton qu’il contient.");
    public static readonly Text ThanksHeldText = new(
        "Na podany adres e-mail wysyłamy wiadomość z przyciskiem. Zgłoszenie liczy się dopiero po jego naciśnięciu; na potwierdzenie czekamy {0}\u00a0godz.",
        "We are sending a message with a button to the address you gave. The reply counts once you have pressed it; we wait {0} hours for that.",
        "Nous envoyons à l’adresse indiquée un message avec un bouton. La réponse compte dès que vous l’avez actionné ; nous attendons {0} h.");
    public static readonly Text ThanksNoMail = new(
        "Jeżeli wiadomość nie nadejdzie w ciągu godziny, prosimy zajrzeć do folderu ze spamem albo napisać na adres {0}.",
        "If the message has not arrived within an hour, please look in your spam folder or write to {0}.",
        "Si le message n’est pas arrivé dans l’heure, veuillez vérifier vos courriers indésirables ou écrire à {0}.");
    public static readonly Text ThanksCalendar = new(
        "Potwierdzenie miejsca przyniesie też plik do kalendarza.",
        "The confirmation of a place brings a calendar file, too.",
        "La confirmation d’une place contiendra aussi un fichier d’agenda.");
    public static readonly Text SentTitle = new("Potwierdzenie przychodzi e-mailem", "The confirmation comes by e-mail", "La confirmation arrive par e-mail");
    public static readonly Text SentText = new(
        "Ta strona pojawia się po wysłaniu formularza. Jeżeli przed chwilą go Państwo wysłali, wiadomość jest już w drodze.",
        "This page is shown once the form has been sent. If you have just sent it, the message is on its way.",
        "Cette page s’affiche après l’envoi du formulaire. Si vous venez de l’envoyer, le message est en route.");

    public static readonly Text ByInvitationTitle = new("Udział za imiennym zaproszeniem", "Attendance is by personal invitation", "Participation sur invitation personnelle");
    public static readonly Text ByInvitationText = new(
        "Jeżeli mają Państwo zaproszenie, prosimy odpowiedzieć pod odnośnikiem, który w nim jest.",
        "If you have an invitation, please answer using the link in it.",
        "Si vous avez une invitation, merci de répondre au moyen du lien qu’elle contient.");
    public static readonly Text ByInvitationAsk = new(
        "W sprawie zaproszenia prosimy napisać na adres {0}.",
        "To ask for an invitation, please write to {0}.",
        "Pour demander une invitation, veuillez écrire à {0}.");

    public static readonly Text ClosedTitle = new(
        "Termin odpowiedzi minął",
        "The last day for replies has passed",
        "Le délai de réponse est passé");
    public static readonly Text ClosedText = new(
        "Odpowiedzi przyjmowaliśmy do {0} włącznie. W sprawie udziału prosimy napisać na adres {1}.",
        "We took replies until the end of {0}. To ask about attending, please write to {1}.",
        "Les réponses étaient attendues au plus tard le {0}. Pour toute question sur votre participation, veuillez écrire à {1}.");
    public static readonly Text ClosedOwnLink = new(
        "Kto ma imienny odnośnik, może pod nim nadal odwołać udział albo przesłać prośbę.",
        "If you have a personal link, you can still use it to cancel or to ask.",
        "Votre lien personnel, si vous en avez un, vous permet encore d’annuler ou de présenter une demande.");
}
