namespace DebateInvite.Web.Features.Organiser.Feedback;

/// <summary>Words of the page with what guests have answered.</summary>
public static class FeedbackResultTexts
{
    public static readonly Text Title = new("Opinie gości", "Guests’ opinions", "Avis des personnes invitées");
    public static readonly Text Lead = new(
        "Odpowiedzi są anonimowe i pokazują się, gdy na pytanie jest ich co najmniej {0}. Własne słowa stoją w przypadkowej kolejności.",
        "Answers are anonymous and appear once a question has at least {0}. What was written stands in no order.",
        "Les réponses sont anonymes et apparaissent dès qu’une question en a au moins {0}. Les textes sont dans un ordre aléatoire.");
    public static readonly Text NotAsked = new("Gości o nic nie pytamy. Pytania wpisuje się w ustawieniach.", "Guests are asked nothing. The questions are set in the settings.", "Aucune question n’est posée. Les questions se définissent dans les réglages.");
    public static readonly Text Until = new("Goście mogą odpowiadać do {0} włącznie.", "Guests can answer until the end of {0}.", "Les réponses sont possibles au plus tard le {0}.");
    public static readonly Text TooFew = new(
        "Wyniki pokażą się od {0} odpowiedzi.", "The results appear from {0} answers on.", "Les résultats apparaissent à partir de {0} réponses.");
    public static readonly PluralText Answers = new(
        Pl: ("{0} odpowiedź", "{0} odpowiedzi", "{0} odpowiedzi"),
        En: ("{0} answer", "{0} answers"),
        Fr: ("{0} réponse", "{0} réponses"));
    public static readonly Text Mean = new("średnio {0:0.0}", "{0:0.0} on average", "{0:0.0} en moyenne");
    public static readonly Text Rating = new("Ocena", "Rating", "Note");
    public static readonly Text Share = new("Udział", "Share", "Part");
    public static readonly Text Number = new("Liczba odpowiedzi", "Number of answers", "Nombre de réponses");
}
