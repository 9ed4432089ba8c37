using DebateInvite.Domain.Campaigns;

namespace DebateInvite.Web.Email.Campaigns;

/// <summary>What a new reminder says until an organiser says it otherwise.</summary>
public sealed record CampaignDefaults(Text Subject, Text Body)
{
    public static CampaignDefaults For(Audience audience) => audience switch
    {
        Audience.Accepted => new(
            new Text("Przypomnienie: {{Event}}", "Reminder: {{Event}}", "Rappel : {{Event}}"),
            new Text(
                """
                {{Salutation}},

                przypominamy o wydarzeniu „{{Event}}”, na którym miejsce jest potwierdzone.

                - Termin: {{Date}}
                - Miejsce: {{Place}}
                - Gość: {{FirstName}} {{LastName}}

                Jeżeli plany się zmieniły, prosimy o rezygnację – z miejsca skorzysta ktoś inny: {{Link}}

                Będzie nam miło gościć Państwa.

                Z poważaniem

                {{Host}}
                """,
                """
                {{Salutation}},

                This is a reminder of ‘{{Event}}’, where your place is confirmed.

                - Date and time: {{Date}}
                - Place: {{Place}}

                If your plans have changed, please cancel so that somebody else can have the place: {{Link}}

                We look forward to seeing you.

                {{Host}}
                """,
                """
                {{Salutation}},

                Nous vous rappelons l’événement « {{Event}} », pour lequel votre place est confirmée.

                - Date et heure : {{Date}}
                - Lieu : {{Place}}
                - Invité(e) : {{FirstName}} {{LastName}}

                Si vos projets ont changé, merci d’annuler afin que quelqu’un d’autre puisse bénéficier de la place : {{Link}}

                Au plaisir de vous accueillir,

                {{Host}}
                """)),
        Audience.WaitListed => new(
            new Text("Lista rezerwowa: {{Event}}", "Waiting list: {{Event}}", "Liste d’attente : {{Event}}"),
            new Text(
                """
                {{Salutation}},

                zgłoszenie na wydarzenie „{{Event}}” jest nadal na liście rezerwowej. Gdy zwolni się miejsce, od razu napiszemy.

                - Termin: {{Date}}
                - Miejsce: {{Place}}
                - Gość: {{FirstName}} {{LastName}}

                Jeżeli udział nie jest już możliwy, prosimy o rezygnację: {{Link}}

                Z poważaniem

                {{Host}}
                """,
                """
                {{Salutation}},

                You are still on the waiting list for ‘{{Event}}’. If a place becomes free for you, we will write at once.

                - Date and time: {{Date}}
                - Place: {{Place}}

                If you can no longer attend, please leave the list: {{Link}}

                Yours sincerely,

                {{Host}}
                """,
                """
                {{Salutation}},

                Vous êtes toujours sur la liste d’attente de l’événement « {{Event}} ». Si une place se libère pour vous, nous vous écrirons aussitôt.

                - Date et heure : {{Date}}
                - Lieu : {{Place}}
                - Invité(e) : {{FirstName}} {{LastName}}

                Si vous ne pouvez plus venir, merci de quitter la liste : {{Link}}

                Avec nos salutations distinguées,

                {{Host}}
                """)),
        Audience.NotInvited => new(
            new Text("Zaproszenie: {{Event}}", "Invitation: {{Event}}", "Invitation : {{Event}}"),
            new Text(
                """
                {{Salutation}},

                mamy zaszczyt zaprosić na wydarzenie „{{Event}}”.

                - Termin: {{Date}}
                - Miejsce: {{Place}}
                - Osoba zaproszona: {{FirstName}} {{LastName}}

                Prosimy o odpowiedź do {{Deadline}} włącznie, pod tym imiennym odnośnikiem: {{Link}}

                Można tam potwierdzić udział, odpowiedzieć odmownie albo wskazać osobę w zastępstwie. Odnośnik jest tylko dla adresata. Informacja o danych osobowych jest na tej samej stronie.

                Z poważaniem

                {{Host}}
                """,
                """
                {{Salutation}},

                We have the honour of inviting you to ‘{{Event}}’.

                - Date and time: {{Date}}
                - Place: {{Place}}
                - Invitation for: {{FirstName}} {{LastName}}

                Please answer by the end of {{Deadline}}, using this personal link: {{Link}}

                You can accept there, decline, or name a substitute. The link is for you alone. The privacy notice is on the same page.

                Yours sincerely,

                {{Host}}
                """,
                """
                {{Salutation}},

                Nous avons l’honneur de vous inviter à l’événement « {{Event}} ».

                - Date et heure : {{Date}}
                - Lieu : {{Place}}
                - Invitation au nom de : {{FirstName}} {{LastName}}

                Merci de répondre au plus tard le {{Deadline}}, par ce lien personnel : {{Link}}

                Vous pouvez y accepter, refuser ou indiquer une personne remplaçante. Ce lien vous est réservé. L’information sur les données personnelles figure sur la même page.

                Veuillez agréer, Madame, Monsieur, l’expression de notre considération distinguée.

                {{Host}}
                """)),
        Audience.Came => new(
            new Text("Dziękujemy za udział: {{Event}}", "Thank you for coming: {{Event}}", "Merci de votre participation : {{Event}}"),
            new Text(
                """
                {{Salutation}},

                dziękujemy za udział w wydarzeniu „{{Event}}”.

                Zaświadczenie o udziale, do wydrukowania lub zapisania, jest pod tym imiennym odnośnikiem: {{Certificate}}

                Z poważaniem

                {{Host}}
                """,
                """
                {{Salutation}},

                Thank you for taking part in ‘{{Event}}’.

                Your certificate of attendance, to be printed or saved, is behind this personal link: {{Certificate}}

                Yours sincerely,

                {{Host}}
                """,
                """
                {{Salutation}},

                Nous vous remercions de votre participation à l’événement « {{Event}} ».

                Votre attestation de participation, à imprimer ou à enregistrer, se trouve derrière ce lien personnel : {{Certificate}}

                Avec nos salutations distinguées,

                {{Host}}
                """)),
        Audience.All or Audience.Declined => new(
            new Text("{{Event}}: informacja", "{{Event}}: a message", "{{Event}} : information"),
            new Text(
                """
                {{Salutation}},

                przesyłamy aktualne informacje o wydarzeniu „{{Event}}”.

                - Termin: {{Date}}
                - Miejsce: {{Place}}

                Państwa odpowiedź można sprawdzić i zmienić tutaj: {{Link}}

                Z poważaniem

                {{Host}}
                """,
                """
                {{Salutation}},

                Here is the current information about ‘{{Event}}’.

                - Date and time: {{Date}}
                - Place: {{Place}}

                You can see your reply, and change it, here: {{Link}}

                Yours sincerely,

                {{Host}}
                """,
                """
                {{Salutation}},

                Voici les informations à jour sur l’événement « {{Event}} ».

                - Date et heure : {{Date}}
                - Lieu : {{Place}}

                Vous pouvez consulter et modifier votre réponse ici : {{Link}}

                Avec nos salutations distinguées,

                {{Host}}
                """)),
        _ => new(
            new Text("Prosimy o odpowiedź: {{Event}}", "We look forward to your answer: {{Event}}", "Dans l’attente de votre réponse : {{Event}}"),
            new Text(
                """
                {{Salutation}},

                na zaproszenie na wydarzenie „{{Event}}” nie otrzymaliśmy jeszcze odpowiedzi. Będziemy wdzięczni za wiadomość do {{Deadline}} włącznie, czy udział będzie możliwy.

                - Termin: {{Date}}
                - Miejsce: {{Place}}
                - Osoba zaproszona: {{FirstName}} {{LastName}}

                Odpowiedzieć można tutaj: {{Link}}

                Jeżeli odpowiedź jest już w drodze, prosimy nie zwracać uwagi na tę wiadomość.

                Z poważaniem

                {{Host}}
                """,
                """
                {{Salutation}},

                We invited you to ‘{{Event}}’ and have not yet had your answer. We should be grateful if you could let us know by the end of {{Deadline}} whether you will be able to attend.

                - Date and time: {{Date}}
                - Place: {{Place}}

                You can answer here: {{Link}}

                If your answer is already on its way, please disregard this message.

                Yours sincerely,

                {{Host}}
                """,
                """
                {{Salutation}},

                Nous vous avons adressé une invitation à l’événement « {{Event}} » et n’avons pas encore reçu votre réponse. Nous vous serions reconnaissants de nous indiquer, au plus tard le {{Deadline}}, si vous pourrez y assister.

                - Date et heure : {{Date}}
                - Lieu : {{Place}}
                - Invitation au nom de : {{FirstName}} {{LastName}}

                Vous pouvez répondre ici : {{Link}}

                Si votre réponse est déjà en route, merci de ne pas tenir compte de ce message.

                Avec nos salutations distinguées,

                {{Host}}
                """)),
    };
}
