namespace DebateInvite.Web.Features.LostLink;

/// <summary>Words of the page where guests ask for their link again.</summary>
public static class LostLinkTexts
{
    public static readonly Text Title = new("Odnośnik do Państwa zgłoszenia", "The link to your reply", "Le lien vers votre réponse");
    public static readonly Text Intro = new(
        "Prosimy podać adres e-mail, na który przyszło zaproszenie lub potwierdzenie. Wyślemy na niego odnośnik, pod którym można odpowiedzieć, zmienić zgłoszenie lub je odwołać.",
        "Please enter the e-mail address that the invitation or confirmation was sent to. We will send it a link to answer, change or cancel.",
        "Veuillez indiquer l’adresse e-mail à laquelle l’invitation ou la confirmation a été envoyée. Nous y enverrons un lien pour répondre, modifier ou annuler.");
    public static readonly Text Send = new("Wyślij odnośnik", "Send the link", "Envoyer le lien");
    public static readonly Text EmailRequired = new("Prosimy wpisać adres e-mail.", "Please enter your e-mail address.", "Veuillez indiquer votre adresse e-mail.");
    public static readonly Text SentTitle = new("Dziękujemy, sprawdzimy ten adres", "Thank you, we are checking that address", "Merci, nous vérifions cette adresse");
    public static readonly Text SentText = new(
        "Jeżeli mamy zaproszenie lub zgłoszenie z tym adresem, za chwilę wyślemy na niego odnośnik. Wysyłamy go najwyżej raz na godzinę.",
        "If we have an invitation or a reply with that address, we will send it the link in a moment. We send it once an hour at most.",
        "Si une invitation ou une réponse porte cette adresse, nous y enverrons le lien dans un instant, au plus une fois par heure.");
    public static readonly Text Nothing = new(
        "Jeżeli wiadomość nie nadejdzie, prosimy zajrzeć do folderu ze spamem albo napisać na adres {0}.",
        "If no message arrives, please look in your spam folder or write to {0}.",
        "Si aucun message n’arrive, veuillez vérifier vos courriers indésirables ou écrire à {0}.");
    public static readonly Text SendMine = new("Proszę o mój odnośnik", "Send me my link", "Envoyez-moi mon lien");
    public static readonly Text Lost = new(
        "Nie mogę znaleźć odnośnika do mojego zgłoszenia", "I cannot find the link to my reply", "Je ne retrouve pas le lien vers ma réponse");
}
