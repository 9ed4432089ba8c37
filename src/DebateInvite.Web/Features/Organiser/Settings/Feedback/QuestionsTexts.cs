using DebateInvite.Domain.Feedback;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Web.Features.Organiser.Settings.Feedback;

/// <summary>Words about what guests are asked after the event, for those who ask.</summary>
public static class QuestionsTexts
{
    public static readonly Text Title = new("Pytania po wydarzeniu", "Questions after the event", "Questions après l’événement");
    public static readonly Text Lead = new(
        "Najwyżej {0} pytania. Goście, którzy byli na wydarzeniu lub mieli miejsce, zobaczą je pod swoim odnośnikiem przez {1} dni po wydarzeniu. Odpowiedzi są anonimowe; puste pytanie się nie pojawi.",
        "At most {0} questions. Guests who came or had a place see them at their personal link for {1} days after the event. Answers are anonymous; an empty question does not appear.",
        "Au plus {0} questions. Les personnes venues ou ayant eu une place les voient à leur lien personnel pendant {1} jours après l’événement. Les réponses sont anonymes ; une question vide n’apparaît pas.");
    public static readonly Text Number = new("Pytanie {0}", "Question {0}", "Question {0}");
    public static readonly Text Kind = new("Rodzaj odpowiedzi", "Kind of answer", "Type de réponse");
    public static readonly Text Words = new("Treść pytania", "The question", "La question");
    public static readonly Text KindRequired = new("Prosimy wybrać rodzaj odpowiedzi.", "Please choose a kind of answer.", "Veuillez choisir un type de réponse.");
    public static readonly Text AnswersHaveCome = new(
        "Są już odpowiedzi, dlatego pytań nie można zmienić.", "Answers have come, so the questions can no longer be changed.", "Des réponses sont arrivées : les questions ne peuvent plus être modifiées.");
    public static readonly Text None = new("Gości o nic nie pytamy.", "Guests are asked nothing.", "Aucune question n’est posée.");
    public static readonly PluralText Count = new(
        Pl: ("{0} pytanie", "{0} pytania", "{0} pytań"),
        En: ("{0} question", "{0} questions"),
        Fr: ("{0} question", "{0} questions"));

    public static Text Of(FeedbackKind kind) => kind is FeedbackKind.Rating
        ? new("ocena od 1 do 5", "a rating from 1 to 5", "une note de 1 à 5")
        : new("własne słowa", "in one’s own words", "texte libre");

    public static string InWords(string kind) => Of(NameOf.Read<FeedbackKind>(kind) ?? FeedbackKind.Rating);
}
