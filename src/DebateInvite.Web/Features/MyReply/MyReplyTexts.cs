namespace DebateInvite.Web.Features.MyReply;

/// <summary>Words of a guest's own reply.</summary>
public static class MyReplyTexts
{
    public static readonly Text Title = new("Państwa zgłoszenie", "Your reply", "Votre réponse");
    public static readonly Text Guest = new("Gość", "Guest", "Invité");
    public static readonly Text AcceptedTitle = new("Mają Państwo potwierdzone miejsce", "Your place is confirmed", "Votre place est confirmée");
    public static readonly Text AcceptedText = new(
        "Do zobaczenia! Jeżeli plany się zmienią, prosimy odwołać udział – ktoś inny będzie mógł skorzystać z miejsca.",
        "We look forward to seeing you. If your plans change, please cancel so that somebody else can have the place.",
        "Au plaisir de vous accueillir. Si vos projets changent, merci d’annuler afin que quelqu’un d’autre puisse bénéficier de la place.");
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
    public static readonly Text CancelledText = new(
        "Dziękujemy za wiadomość. Jeżeli zmienią Państwo zdanie, prosimy napisać na adres {0}.",
        "Thank you for letting us know. If you change your mind, please write to {0}.",
        "Merci de nous avoir prévenus. Si vous changez d’avis, veuillez écrire à {0}.");
    public static readonly Text DeclinedTitle = new(
        "Zapisaliśmy, że nie wezmą Państwo udziału",
        "We have noted that you will not attend",
        "Nous avons noté que vous ne participerez pas");
    public static readonly Text DeclinedText = new(
        "Dziękujemy za odpowiedź. Jeżeli zmienią Państwo zdanie, prosimy napisać na adres {0}.",
        "Thank you for your answer. If you change your mind, please write to {0}.",
        "Merci de votre réponse. Si vous changez d’avis, veuillez écrire à {0}.");
    public static readonly Text NoneTitle = new("Czekamy na Państwa odpowiedź", "We look forward to your answer", "Nous attendons votre réponse");
    public static readonly Text NoneText = new(
        "Prosimy o odpowiedź do {0} włącznie.",
        "Please answer by {0}, inclusive.",
        "Merci de répondre jusqu’au {0} inclus.");
    public static readonly Text ReadOnly = new(
        "Termin zmian minął. W sprawie zgłoszenia prosimy napisać na adres {0}.",
        "Replies can no longer be changed here. About your reply, please write to {0}.",
        "La réponse ne peut plus être modifiée ici. À son sujet, veuillez écrire à {0}.");
    public static readonly Text Edit = new("Zmień zgłoszenie", "Change your reply", "Modifier votre réponse");
    public static readonly Text Save = new("Zapisz zmiany", "Save changes", "Enregistrer les modifications");
    public static readonly Text Saved = new("Zmiany zostały zapisane.", "Your changes have been saved.", "Vos modifications ont été enregistrées.");
    public static readonly Text Cancel = new("Odwołuję udział", "Cancel my attendance", "Annuler ma participation");
    public static readonly Text CancelText = new("Zwolnimy Państwa miejsce.", "We will release your place.", "Votre place sera libérée.");
    public static readonly Text LeaveWaitingList = new("Rezygnuję z listy rezerwowej", "Leave the waiting list", "Quitter la liste d’attente");
    public static readonly Text Decline = new("Nie wezmę udziału", "I will not attend", "Je ne participerai pas");
    public static readonly Text EmailFixed = new(
        "Adresu e-mail nie można tu zmienić. W razie potrzeby prosimy napisać na adres {0}.",
        "The e-mail address cannot be changed here. If needed, please write to {0}.",
        "L’adresse e-mail ne peut pas être modifiée ici. Si nécessaire, veuillez écrire à {0}.");
    public static readonly Text Conflict = new(
        "Zgłoszenie zmieniono w międzyczasie w innym miejscu. Prosimy sprawdzić dane i zapisać je ponownie.",
        "The reply has been changed elsewhere in the meantime. Please check the details and save again.",
        "La réponse a été modifiée ailleurs entre-temps. Veuillez vérifier les données et les enregistrer de nouveau.");
}
