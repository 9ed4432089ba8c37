namespace DebateInvite.Web.Features.Feedback;

/// <summary>Words of what guests are asked after the event.</summary>
public static class FeedbackTexts
{
    public static readonly Text Title = new("Państwa opinia", "Your opinion", "Votre avis");
    public static readonly Text Ask = new("Jak było?", "How was it?", "Comment était-ce ?");
    public static readonly Text AskText = new(
        "Krótkie pytania, odpowiedzi są anonimowe.", "A few short questions; answers are anonymous.", "Quelques questions brèves ; les réponses sont anonymes.");
    public static readonly Text Answer = new("Odpowiedz na pytania", "Answer the questions", "Répondre aux questions");
    public static readonly Text Intro = new(
        "Na każde pytanie można odpowiedzieć lub nie. Odpowiedzi przyjmujemy do {0} włącznie.",
        "You may answer each question or not. We take answers until the end of {0}.",
        "Vous pouvez répondre ou non à chaque question. Les réponses sont prises au plus tard le {0}.");
    public static readonly Text Anonymous = new(
        "Zapisujemy je bez nazwiska, bez godziny i bez związku z Państwa zgłoszeniem; przy zgłoszeniu odnotowujemy tylko, że odpowiedzi są już złożone. Organizatorzy zobaczą je dopiero, gdy będzie ich co najmniej {0}. Prosimy nie wpisywać danych, po których można Państwa rozpoznać.",
        "We store them without a name, without a time, and apart from your reply; with your reply we only note that you have answered. Organisers see them only once there are at least {0}. Please write nothing that tells who you are.",
        "Nous les enregistrons sans nom, sans heure et sans lien avec votre réponse à l’invitation, où nous notons seulement que vous avez répondu. L’organisation ne les voit qu’à partir de {0}. Veuillez ne rien écrire qui permette de vous reconnaître.");
    public static readonly Text RatingHint = new("1 – bardzo źle, 5 – bardzo dobrze", "1 – very poor, 5 – very good", "1 – très mauvais, 5 – très bon");
    public static readonly Text Send = new("Wyślij odpowiedzi", "Send the answers", "Envoyer les réponses");
    public static readonly Text NothingAnswered = new("Prosimy odpowiedzieć na co najmniej jedno pytanie.", "Please answer at least one question.", "Veuillez répondre à au moins une question.");
    public static readonly Text RatingInvalid = new("Prosimy wybrać ocenę od 1 do 5.", "Please choose a rating from 1 to 5.", "Veuillez choisir une note de 1 à 5.");
    public static readonly Text Thanks = new("Dziękujemy za odpowiedzi", "Thank you for your answers", "Merci de vos réponses");
    public static readonly Text ThanksText = new(
        "Są zapisane. Nie można ich już zmienić ani usunąć, bo nie wiadomo, które są Państwa.",
        "They are stored. They can no longer be changed or deleted, for nobody knows which ones are yours.",
        "Elles sont enregistrées. Elles ne peuvent plus être modifiées ni supprimées, car personne ne sait lesquelles sont les vôtres.");
    public static readonly Text AnswerTo = new("Odpowiedź na pytanie {0}", "Answer to question {0}", "Réponse à la question {0}");
    public static readonly Text Closed = new("Odpowiedzi już nie przyjmujemy", "We no longer take answers", "Nous n’enregistrons plus de réponses");
    public static readonly Text ClosedText = new(
        "Przyjmowaliśmy je do {0} włącznie. Tego, co zostało wysłane teraz, nie zapisaliśmy.",
        "We took them until the end of {0}. What has just been sent is not stored.",
        "Elles étaient prises au plus tard le {0}. Ce qui vient d’être envoyé n’est pas enregistré.");
}
