namespace DebateInvite.Web.Features.MyReply;

/// <summary>Words of a guest's own reply.</summary>
public static class MyReplyTexts
{
    public static readonly Text Title = new("Państwa zgłoszenie", "Your reply", "Votre réponse");
    public static readonly Text Guest = new("Gość", "Guest", "Invité(e)");
    public static readonly Text AcceptedTitle = new("Mają Państwo potwierdzone miejsce", "Your place is confirmed", "Votre place est confirmée");
    public static readonly Text AcceptedText = new(
        "Będzie nam miło gościć Państwa. Jeżeli plany się zmienią, prosimy odwołać udział – ktoś inny będzie mógł skorzystać z miejsca.",
        "We look forward to seeing you. If your plans change, please cancel so that somebody else can have the place.",
        "Au plaisir de vous accueillir. Si vos projets changent, merci d’annuler afin que quelqu’un d’autre puisse bénéficier de la place.");
    public static readonly Text AttendedTitle = new("Dziękujemy za udział", "Thank you for coming", "Merci de votre participation");
    public static readonly Text AttendedText = new(
        "Wydarzenie już się odbyło. W razie pytań prosimy napisać na adres {0}.",
        "The event is over. For questions, please write to {0}.",
        "L’événement est terminé. Pour toute question, veuillez écrire à {0}.");
    public static readonly Text CertificateText = new(
        "Zaświadczenie o udziale można wystawić i wydrukować tutaj.",
        "Here you can have your certificate of attendance issued, and print it.",
        "Vous pouvez obtenir et imprimer ici votre attestation de participation.");
    public static readonly Text ComingNowText = new(
        "Wydarzenie już się rozpoczęło. Przy wejściu prosimy pokazać kod, który jest poniżej.",
        "The event has begun. Please show the code below at the door.",
        "L’événement a commencé. Merci de présenter à l’entrée le code ci-dessous.");
    public static readonly Text WaitingForOrganisersText = new(
        "Miejsca z listy rezerwowej przyznają teraz organizatorzy. Jeżeli przyznają je Państwu, napiszemy.",
        "Places are now given to those on the waiting list by the organisers. If they give one to you, we will write.",
        "Ce sont désormais les organisateurs qui attribuent les places aux personnes de la liste d’attente. S’ils vous en attribuent une, nous vous écrirons.");
    public static readonly Text LeftOutText = new(
        "Niestety nie zwolniło się dla Państwa miejsce.",
        "Unfortunately no place has become free for you.",
        "Aucune place ne s’est malheureusement libérée pour vous.");
    public static readonly Text TooLateText = new(
        "Odpowiedzi już nie przyjmujemy.", "We no longer take replies.", "Nous n’enregistrons plus de réponses.");
    public static readonly Text WaitingTitle = new(
        "Są Państwo na liście rezerwowej",
        "You are on the waiting list",
        "Vous êtes sur la liste d’attente");
    public static readonly Text WaitingText = new(
        "Gdy zwolni się dla Państwa miejsce, od razu napiszemy. Nie trzeba niczego robić.",
        "When a place becomes free for you, we will write at once. You do not need to do anything.",
        "Si une place se libère pour vous, nous vous écrirons aussitôt. Vous n’avez rien à faire.");
    public static readonly Text CancelledTitle = new(
        "Państwa udział został odwołany",
        "Your attendance has been cancelled",
        "Votre participation est annulée");
    public static readonly Text LeftListTitle = new(
        "Państwa zgłoszenia nie ma już na liście rezerwowej", "Your reply is no longer on the waiting list", "Votre réponse n’est plus sur la liste d’attente");
    public static readonly Text CancelledText = new(
        "Dziękujemy za wiadomość.", "Thank you for letting us know.", "Merci de nous avoir prévenus.");
    public static readonly Text DeclinedTitle = new(
        "Zapisaliśmy, że nie wezmą Państwo udziału",
        "We have noted that you will not attend",
        "Nous avons noté que vous ne participerez pas");
    public static readonly Text DeclinedText = new(
        "Dziękujemy za odpowiedź.", "Thank you for your answer.", "Merci de votre réponse.");
    public static readonly Text NotAnsweredText = new(
        "Odpowiedzi przyjmowaliśmy do {0} włącznie. Nie otrzymaliśmy odpowiedzi od Państwa.",
        "We took replies until the end of {0}. We have not received yours.",
        "Les réponses étaient attendues au plus tard le {0}. Nous n’avons pas reçu la vôtre.");
    public static readonly Text DeputyComes = new(
        "Do przyjścia w Państwa zastępstwie wskazali Państwo: {0}.", "You have named {0} to attend in your place.", "Vous avez désigné {0} pour venir à votre place.");
    public static readonly Text UnconfirmedTitle = new(
        "Zgłoszenie czeka na potwierdzenie", "This reply waits to be confirmed", "Cette réponse attend d’être confirmée");
    public static readonly Text UnconfirmedText = new(
        "Przyszło z formularza na stronie. Prosimy je potwierdzić, jeżeli jest Państwa.",
        "It came by the form on the page. Please confirm it if it is yours.",
        "Elle provient du formulaire de la page. Merci de la confirmer si elle est la vôtre.");
    public static readonly Text NotConfirmedTitle = new(
        "Zgłoszenie nie zostało potwierdzone", "This reply has not been confirmed", "Cette réponse n’a pas été confirmée");
    public static readonly Text NotConfirmedText = new(
        "Przyszło z formularza na stronie, a na potwierdzenie czekaliśmy do {0} włącznie.",
        "It came by the form on the page, and we waited until the end of {0} for it to be confirmed.",
        "Elle provient du formulaire de la page et devait être confirmée au plus tard le {0}.");
    public static readonly Text InvitedTitle = new("Czekamy na Państwa odpowiedź", "We are waiting for your answer", "Nous attendons votre réponse");
    public static readonly Text InvitedText = new(
        "Prosimy odpowiedzieć do {0} włącznie.", "Please answer by the end of {0}.", "Veuillez répondre au plus tard le {0}.");
    public static readonly Text ConfirmText = new(
        "Są jeszcze wolne miejsca. Udział można potwierdzić do {0} włącznie.",
        "There are still places. You can confirm by the end of {0}.",
        "Il reste des places. Vous pouvez confirmer votre venue au plus tard le {0}.");
    public static readonly Text ComeTitle = new("Zmiana planów?", "Have your plans changed?", "Vos projets ont changé ?");
    public static readonly Text AskTitle = new("Chcą Państwo wziąć udział?", "Would you like to attend?", "Souhaitez-vous participer ?");
    public static readonly Text ComeText = new(
        "Są jeszcze wolne miejsca. Do {0} włącznie mogą Państwo jednak potwierdzić udział.",
        "There are still places. You can still confirm by the end of {0}.",
        "Il reste des places. Vous pouvez encore confirmer votre venue au plus tard le {0}.");
    public static readonly Text ComeFull = new(
        "Wszystkie miejsca są zajęte. Mogą Państwo zapisać się na listę rezerwową; gdy zwolni się miejsce, napiszemy.",
        "All places are taken. You can join the waiting list; when a place becomes free for you, we will write to you.",
        "Toutes les places sont prises. Vous pouvez vous inscrire sur la liste d’attente ; nous vous écrirons si une place se libère pour vous.");
    public static readonly Text ComeRequest = new(
        "Termin minął, ale można poprosić o miejsce. O decyzji organizatorów napiszemy.",
        "The deadline has passed, but you can ask for a place. We will tell you what the organisers decide.",
        "Le délai est passé, mais vous pouvez demander une place. Nous vous ferons part de la décision des organisateurs.");
    public static readonly Text Come = new("Jednak wezmę udział", "I will attend after all", "Je viendrai finalement");
    public static readonly Text ComeWaiting = new("Zapisuję się na listę rezerwową", "Join the waiting list", "M’inscrire sur la liste d’attente");
    public static readonly Text AskToCome = new("Proszę o miejsce", "Ask for a place", "Demander une place");
    public static readonly Text Write = new(
        "W sprawie udziału prosimy napisać na adres {0}.", "To ask about attending, please write to {0}.", "Pour toute question sur votre participation, veuillez écrire à {0}.");
    public static readonly Text PendingTitle = new(
        "Prośba czeka na decyzję organizatorów", "Your request is waiting for the organisers’ decision", "Votre demande attend la décision des organisateurs");
    public static readonly Text PendingText = new(
        "Wysłano ją {0}. Do czasu decyzji zgłoszenie pozostaje bez zmian; napiszemy o niej.",
        "It was sent on {0}. Your reply stays as it is until they decide; we will write to you then.",
        "Elle a été envoyée le {0}. Votre réponse reste inchangée jusqu’à la décision, dont nous vous ferons part.");
    public static readonly Text PendingToCome = new("Prośba o miejsce", "A place after all", "Une place finalement");
    public static readonly Text EditRequestTitle = new("Prośba o zmianę", "Ask for a change", "Demander une modification");
    public static readonly Text EditRequestText = new(
        "Termin zmian minął, dlatego o zmianie zdecydują organizatorzy. Odwołać udział można od razu, poniżej.",
        "The date for changes has passed, so the organisers will decide. You can still cancel at once, below.",
        "Le délai de modification est passé : les organisateurs décideront. Vous pouvez toujours annuler aussitôt, ci-dessous.");
    public static readonly Text SendRequest = new("Wyślij prośbę", "Send the request", "Envoyer la demande");
    public static readonly Text Code = new("Kod wstępu", "Entry code", "Code à présenter à l’entrée");
    public static readonly Text CodeHint = new(
        "Prosimy pokazać go przy wejściu, na ekranie albo na wydruku.",
        "Please show it at the entrance, on a screen or printed.",
        "Merci de le présenter à l’entrée, à l’écran ou imprimé.");
    public static readonly Text SendDeputy = new("Przyjdzie ktoś inny", "Somebody else will come", "Quelqu’un d’autre viendra");
    public static readonly Text ReadOnly = new(
        "Termin zmian minął. W sprawie zgłoszenia prosimy napisać na adres {0}.",
        "Replies can no longer be changed here. To ask about your reply, please write to {0}.",
        "La réponse ne peut plus être modifiée ici. Pour toute question à son sujet, veuillez écrire à {0}.");
    public static readonly Text Edit = new("Zmień zgłoszenie", "Change your reply", "Modifier votre réponse");
    public static readonly Text Save = new("Zapisz zmiany", "Save changes", "Enregistrer les modifications");
    public static readonly Text Saved = new("Zmiany zostały zapisane.", "Your changes have been saved.", "Vos modifications ont été enregistrées.");
    public static readonly Text Cancel = new("Odwołuję udział", "Cancel my attendance", "Annuler ma participation");
    public static readonly Text CancelText = new("Zwolnimy Państwa miejsce.", "We will release your place.", "Votre place sera libérée.");
    public static readonly Text LeaveWaitingList = new("Rezygnuję z listy rezerwowej", "Leave the waiting list", "Quitter la liste d’attente");
    public static readonly Text EmailFixed = new(
        "Adresu e-mail nie można tu zmienić. W razie potrzeby prosimy napisać na adres {0}.",
        "The e-mail address cannot be changed here. If needed, please write to {0}.",
        "L’adresse e-mail ne peut pas être modifiée ici. Si nécessaire, veuillez écrire à {0}.");
    public static readonly Text AddToCalendar = new("Dodaj do kalendarza (.ics)", "Add to calendar (.ics)", "Ajouter à l’agenda (.ics)");
    public static readonly Text Event = new("Wydarzenie", "Event", "Événement");
    public static readonly Text ConflictTitle = new(
        "Tych zmian nie zapisaliśmy", "These changes have not been stored", "Ces modifications n’ont pas été enregistrées");
    public static readonly Text ConflictGone = new(
        "Zgłoszenie zmieniono w międzyczasie w innym miejscu i tych danych nie można już zmienić.",
        "The reply has been changed elsewhere in the meantime, and these details can no longer be changed.",
        "La réponse a été modifiée ailleurs entre-temps et ces données ne peuvent plus être modifiées.");
    public static readonly Text Conflict = new(
        "Zgłoszenie zmieniono w międzyczasie w innym miejscu. Prosimy sprawdzić dane i zapisać je ponownie.",
        "The reply has been changed elsewhere in the meantime. Please check the details and save again.",
        "La réponse a été modifiée ailleurs entre-temps. Veuillez vérifier les données et les enregistrer de nouveau.");
}
