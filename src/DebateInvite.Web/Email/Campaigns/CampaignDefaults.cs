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
                Szanowni Państwo,

                przypominamy o wydarzeniu „{{Event}}”, na którym mają Państwo potwierdzone miejsce.

                - Termin: {{Date}}
                - Miejsce: {{Place}}
                - Zgłoszenie na nazwisko: {{FirstName}} {{LastName}}

                Jeżeli plany się zmieniły, prosimy o rezygnację – z miejsca skorzysta ktoś inny: {{Link}}

                Do zobaczenia

                {{Host}}
                """,
                """
                Dear {{FirstName}} {{LastName}},

                This is a reminder of ‘{{Event}}’, where your place is confirmed.

                - Date and time: {{Date}}
                - Place: {{Place}}

                If your plans have changed, please cancel so that somebody else can have the place: {{Link}}

                We look forward to seeing you.

                {{Host}}
                """,
                """
                Madame, Monsieur,

                Nous vous rappelons l’événement « {{Event}} », pour lequel votre place est confirmée.

                - Date et heure : {{Date}}
                - Lieu : {{Place}}
                - Réponse au nom de : {{FirstName}} {{LastName}}

                Si vos projets ont changé, merci d’annuler afin que quelqu’un d’autre puisse bénéficier de la place : {{Link}}

                Au plaisir de vous accueillir,

                {{Host}}
                """)),
        Audience.WaitListed => new(
            new Text("Lista rezerwowa: {{Event}}", "Waiting list: {{Event}}", "Liste d’attente : {{Event}}"),
            new Text(
                """
                Szanowni Państwo,

                nadal są Państwo na liście rezerwowej wydarzenia „{{Event}}”. Gdy zwolni się dla Państwa miejsce, od razu napiszemy.

                - Termin: {{Date}}
                - Miejsce: {{Place}}
                - Zgłoszenie na nazwisko: {{FirstName}} {{LastName}}

                Jeżeli udział nie jest już możliwy, prosimy o rezygnację: {{Link}}

                Z poważaniem

                {{Host}}
                """,
                """
                Dear {{FirstName}} {{LastName}},

                You are still on the waiting list for ‘{{Event}}’. If a place becomes free for you, we will write at once.

                - Date and time: {{Date}}
                - Place: {{Place}}

                If you can no longer attend, please leave the list: {{Link}}

                Yours sincerely,

                {{Host}}
                """,
                """
                Madame, Monsieur,

                Vous êtes toujours sur la liste d’attente de l’événement « {{Event}} ». Si une place se libère pour vous, nous vous écrirons aussitôt.

                - Date et heure : {{Date}}
                - Lieu : {{Place}}
                - Réponse au nom de : {{FirstName}} {{LastName}}

                Si vous ne pouvez plus venir, merci de quitter la liste : {{Link}}

                Cordialement,

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
                - Zaproszenie na nazwisko: {{FirstName}} {{LastName}}

                Prosimy o odpowiedź do {{Deadline}} włącznie, pod tym imiennym odnośnikiem: {{Link}}

                Można tam potwierdzić udział, odmówić albo wskazać zastępcę.

                Z poważaniem

                {{Host}}
                """,
                """
                {{Salutation}},

                We have the honour of inviting you to ‘{{Event}}’.

                - Date and time: {{Date}}
                - Place: {{Place}}
                - Invitation for: {{FirstName}} {{LastName}}

                Please answer by {{Deadline}}, inclusive, using this personal link: {{Link}}

                You can accept there, decline, or name a deputy.

                Yours sincerely,

                {{Host}}
                """,
                """
                {{Salutation}},

                Nous avons l’honneur de vous inviter à l’événement « {{Event}} ».

                - Date et heure : {{Date}}
                - Lieu : {{Place}}
                - Invitation au nom de : {{FirstName}} {{LastName}}

                Merci de répondre jusqu’au {{Deadline}} inclus, par ce lien personnel : {{Link}}

                Vous pouvez y accepter, décliner ou désigner un remplaçant.

                Cordialement,

                {{Host}}
                """)),
        Audience.All or Audience.Declined => new(
            new Text("{{Event}}: informacja", "{{Event}}: a message", "{{Event}} : information"),
            new Text(
                """
                Szanowni Państwo,

                przesyłamy aktualne informacje o wydarzeniu „{{Event}}”.

                - Termin: {{Date}}
                - Miejsce: {{Place}}

                Państwa odpowiedź można sprawdzić i zmienić tutaj: {{Link}}

                Z poważaniem

                {{Host}}
                """,
                """
                Dear {{FirstName}} {{LastName}},

                Here is the current information about ‘{{Event}}’.

                - Date and time: {{Date}}
                - Place: {{Place}}

                You can see your reply, and change it, here: {{Link}}

                Yours sincerely,

                {{Host}}
                """,
                """
                Madame, Monsieur,

                Voici les informations à jour sur l’événement « {{Event}} ».

                - Date et heure : {{Date}}
                - Lieu : {{Place}}

                Vous pouvez consulter et modifier votre réponse ici : {{Link}}

                Cordialement,

                {{Host}}
                """)),
        _ => new(
            new Text("Prosimy o odpowiedź: {{Event}}", "We look forward to your answer: {{Event}}", "Dans l’attente de votre réponse : {{Event}}"),
            new Text(
                """
                Szanowni Państwo,

                zaprosiliśmy Państwa na wydarzenie „{{Event}}” i nie mamy jeszcze odpowiedzi. Będziemy wdzięczni, jeśli dadzą nam Państwo znać do {{Deadline}} włącznie, czy możemy na Państwa liczyć.

                - Termin: {{Date}}
                - Miejsce: {{Place}}
                - Zaproszenie na nazwisko: {{FirstName}} {{LastName}}

                Odpowiedzieć można tutaj: {{Link}}

                Jeżeli odpowiedź jest już w drodze, prosimy nie zwracać uwagi na tę wiadomość.

                Z poważaniem

                {{Host}}
                """,
                """
                Dear {{FirstName}} {{LastName}},

                We invited you to ‘{{Event}}’ and have not yet had your answer. We should be grateful if you could let us know by {{Deadline}}, inclusive, whether you will be able to attend.

                - Date and time: {{Date}}
                - Place: {{Place}}

                You can answer here: {{Link}}

                If your answer is already on its way, please disregard this message.

                Yours sincerely,

                {{Host}}
                """,
                """
                Madame, Monsieur,

                Nous vous avons adressé une invitation à l’événement « {{Event}} » et n’avons pas encore reçu votre réponse. Nous vous serions reconnaissants de nous indiquer, jusqu’au {{Deadline}} inclus, si vous pourrez y assister.

                - Date et heure : {{Date}}
                - Lieu : {{Place}}
                - Invitation au nom de : {{FirstName}} {{LastName}}

                Vous pouvez répondre ici : {{Link}}

                Si votre réponse est déjà en route, merci de ne pas tenir compte de ce message.

                Cordialement,

                {{Host}}
                """)),
    };
}
