namespace DebateInvite.Web.Features.Errors;

/// <summary>Words of the error pages.</summary>
public static class ErrorTexts
{
    public static readonly Text NotFoundTitle = new("Nie znaleźliśmy tej strony", "We could not find this page", "Page introuvable");
    public static readonly Text NotFoundText = new(
        "Odnośnik może być niepełny lub nieaktualny. Prosimy skopiować go w całości z wiadomości albo przejść do zaproszenia.",
        "The link may be incomplete or out of date. Please copy it in full from the message, or go to the invitation.",
        "Le lien est peut-être incomplet ou périmé. Veuillez le copier en entier depuis le message ou aller à l’invitation.");
    public static readonly Text TooLargeTitle = new("To za dużo danych", "This is too much data", "C’est trop de données");
    public static readonly Text TooLargeText = new(
        "Wysłany formularz lub plik jest za duży. Nic nie zostało zapisane; prosimy skrócić tekst albo wybrać mniejszy plik.",
        "The form or file that was sent is too large. Nothing has been stored; please shorten the text or choose a smaller file.",
        "Le formulaire ou le fichier envoyé est trop volumineux. Rien n’a été enregistré ; veuillez raccourcir le texte ou choisir un fichier plus petit.");
    public static readonly Text TooManyTitle = new(
        "Zbyt wiele prób w krótkim czasie",
        "Too many attempts in a short time",
        "Trop de tentatives en peu de temps");
    public static readonly Text TooManyText = new(
        "Prosimy odczekać minutę i spróbować ponownie. Nic nie zostało zapisane.",
        "Please wait a minute and try again. Nothing has been stored.",
        "Veuillez patienter une minute, puis réessayer. Rien n’a été enregistré.");
    public static readonly Text UnavailableTitle = new(
        "Strona jest chwilowo niedostępna",
        "The site is temporarily unavailable",
        "Le site est momentanément indisponible");
    public static readonly Text UnavailableText = new(
        "Prosimy spróbować ponownie za kilka minut. Jeżeli wysyłali Państwo formularz, nic nie zostało zapisane.",
        "Please try again in a few minutes. If you were sending the form, nothing has been stored.",
        "Veuillez réessayer dans quelques minutes. Si vous envoyiez le formulaire, rien n’a été enregistré.");
    public static readonly Text BadRequestTitle = new(
        "Nie mogliśmy odczytać tego żądania",
        "We could not read this request",
        "Nous n’avons pas pu lire cette demande");
    public static readonly Text BadRequestText = new(
        "Prosimy wrócić do formularza i wysłać go jeszcze raz.",
        "Please go back to the form and send it again.",
        "Veuillez revenir au formulaire et l’envoyer de nouveau.");
    public static readonly Text StillInBrowser = new(
        "Przycisk „Wstecz” w przeglądarce zwykle przywraca to, co zostało wpisane.",
        "Your browser’s Back button usually brings back what you typed.",
        "Le bouton « Précédent » du navigateur rétablit en général votre saisie.");
    public static readonly Text ToForm = new("Wróć do formularza", "Back to the form", "Retour au formulaire");
    public static readonly Text FaultTitle = new(
        "Coś poszło nie tak po naszej stronie",
        "Something went wrong on our side",
        "Une erreur s’est produite de notre côté");
    public static readonly Text FaultText = new(
        "Przepraszamy. Prosimy spróbować ponownie za chwilę. Jeżeli problem się powtórzy, prosimy napisać na adres podany w zaproszeniu i przytoczyć ten numer:",
        "We are sorry. Please try again in a moment. If it happens again, please write to the address given in the invitation and quote this number:",
        "Veuillez nous en excuser. Merci de réessayer dans un instant. Si le problème persiste, écrivez à l’adresse indiquée dans l’invitation en mentionnant ce numéro :");
}
