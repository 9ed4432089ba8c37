namespace DebateInvite.Web.Features.Confirming;

/// <summary>Words of the page on which the owner of an address says that a reply is theirs.</summary>
public static class ConfirmingTexts
{
    public static readonly Text Title = new("Czy to Państwa zgłoszenie?", "Is this your reply?", "Cette réponse est-elle la vôtre ?");
    public static readonly Text Lead = new(
        "Przyszło z formularza na stronie: {0}. Liczy się dopiero po potwierdzeniu.",
        "It came by the form on the page: {0}. It counts once you have confirmed it.",
        "Elle provient du formulaire de la page : {0}. Elle compte dès que vous l’avez confirmée.");
    public static readonly Text Held = new(
        "Miejsce jest zarezerwowane do: {0}.", "A place is held until {0}.", "Une place est réservée jusqu’au {0}.");
    public static readonly Text WouldWait = new(
        "Wszystkie miejsca są zajęte. Zgłoszenie trafi na listę rezerwową; gdy zwolni się miejsce, napiszemy.",
        "All places are taken. The reply will go on the waiting list; when a place becomes free, we will write.",
        "Toutes les places sont prises. La réponse sera placée sur la liste d’attente ; nous écrirons si une place se libère.");
    public static readonly Text Confirm = new("Tak, to moje zgłoszenie", "Yes, this is my reply", "Oui, c’est ma réponse");
    public static readonly Text NotMine = new(
        "Jeżeli nie, wystarczy zamknąć tę stronę: nic się nie zmieni, a wpisane dane usuniemy.",
        "If it is not, just close this page: nothing will change, and we will delete what was typed.",
        "Sinon, il suffit de fermer cette page : rien ne changera et ces données seront supprimées.");
    public static readonly Text MootTitle = new(
        "To zgłoszenie nie czeka już na potwierdzenie", "This reply no longer waits to be confirmed", "Cette réponse n’attend plus de confirmation");
    public static readonly Text MootText = new(
        "Później nadeszła inna odpowiedź albo wysłano formularz ponownie. Jeżeli mają Państwo nowszą wiadomość, prosimy skorzystać z przycisku w niej; w razie wątpliwości odpowie {0}.",
        "Another answer came later, or the form was sent again. If you have a newer message, please use the button in that; if in doubt, write to {0}.",
        "Une autre réponse est arrivée ensuite, ou le formulaire a été envoyé de nouveau. Si vous avez un message plus récent, utilisez le bouton qu’il contient ; en cas de doute, écrivez à {0}.");
}
