using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Email.Calendar;

namespace DebateInvite.Web.Email.Messages.Replies;

/// <summary>
/// Somebody sent the public form with this address: its owner is asked whether the reply is theirs. Of free text it repeats
/// nothing, and to an address that nobody has confirmed not even the names; the page behind the button shows it all.
/// </summary>
/// <param name="Event">The event in the guest's language.</param>
/// <param name="Host">Who invites.</param>
/// <param name="Path">Of the page with the button. Has a secret in it, so the payload is as confidential as that page.</param>
/// <param name="Until">Until when it can be confirmed, on clocks at the event's place.</param>
/// <param name="HoldsSeat">Until then a seat is held for it.</param>
/// <param name="Typed">What was typed, label by label; null: nothing is repeated.</param>
public sealed record ConfirmReplyMail(
    EventFacts Event, string Host, string Path, DateTime Until, bool HoldsSeat, ConfirmReplyMail.TypedReply? Typed) : Mail
{
    public static readonly Text Name = new("Prośba o potwierdzenie zgłoszenia", "Request to confirm a reply", "Demande de confirmation d’une réponse");

    /// <param name="secret">What the link is made of (<see cref="UnconfirmedReply.NewSecret"/>).</param>
    public static ConfirmReplyMail About(DebateEvent debate, Guest guest, UnconfirmedReply reply, string secret) => new(
        EventFacts.Of(debate, guest.Details.Language),
        debate.TextIn(guest.Details.Language).Host,
        $"/confirm/{secret}",
        EventTime.ToLocal(reply.HeldUntil ?? reply.CountsUntil(debate), debate.TimeZone),
        reply.HeldUntil is not null,
        guest.Reply.IsUnconfirmed() || reply.Details is null ? null : TypedReply.Of(reply));

    public override MailContent Compose(SiteAddress site) => new MailContent(
        new Text($"Prosimy o potwierdzenie zgłoszenia: {Event.Title}", $"Please confirm your reply: {Event.Title}", $"Merci de confirmer votre réponse : {Event.Title}"),
        [
            new Paragraph($"{Letters.DearAnybody},"),
            new Paragraph(new Text(
                "na stronie wydarzenia ktoś wysłał formularz z tym adresem e-mail. Jeżeli to Państwa zgłoszenie, prosimy je potwierdzić. Do tego czasu nie jest ono zapisane jako Państwa odpowiedź.",
                "Somebody sent the form on the event’s page with this e-mail address. If the reply is yours, please confirm it. Until then it does not count as your reply.",
                "Quelqu’un a envoyé le formulaire de la page de l’événement avec cette adresse e-mail. Si cette réponse est la vôtre, merci de la confirmer. D’ici là, elle ne compte pas comme votre réponse.")),
            new Facts(
            [
                (new Text("Wydarzenie", "Event", "Événement"), Event.Title),
                (new Text("Termin", "Date and time", "Date et heure"), Event.When),
                (new Text("Miejsce", "Place", "Lieu"), Event.Place),
                .. Typed?.Rows ?? [],
            ]),
            new ActionLink(new Text("Zobacz i potwierdź zgłoszenie", "See and confirm the reply", "Voir et confirmer la réponse"), site.Of(Path, CurrentLanguage.Value)),
            new Paragraph(Deadline),
            new Paragraph(new Text(
                "Jeżeli to nie Państwo wysłali formularz, prosimy nie zwracać uwagi na tę wiadomość: nic się nie zmieni.",
                "If you did not send the form, please disregard this message: nothing will change.",
                "Si vous n’avez pas envoyé ce formulaire, merci de ne pas tenir compte de ce message : rien ne changera.")),
            new Paragraph($"{Letters.Faithfully}\n{Host}"),
            new SmallPrint(new Text(
                $"Tę wiadomość wysłano automatycznie. Pytania prosimy kierować na adres {Event.ContactEmail}.",
                $"This message was sent automatically. For questions, write to {Event.ContactEmail}.",
                $"Ce message a été envoyé automatiquement. Pour toute question, écrivez à {Event.ContactEmail}.")),
        ]).FundedAs(Event);

    private Text Deadline => HoldsSeat
        ? new(
            $"Miejsce jest zarezerwowane do: {Dates.Until(Until)}. Później zgłoszenie nadal można potwierdzić, ale miejsca może już nie być.",
            $"A place is held until {Dates.Until(Until)}. You can still confirm later, but there may be no place left then.",
            $"Une place est réservée jusqu’au {Dates.Until(Until)}. Vous pourrez encore confirmer ensuite, mais il n’y aura peut-être plus de place.")
        : new(
            $"Potwierdzić można do: {Dates.Until(Until)}. O miejscu zdecyduje kolejność potwierdzeń.",
            $"You can confirm until {Dates.Until(Until)}. Places go in the order of confirmation.",
            $"Vous pouvez confirmer jusqu’au {Dates.Until(Until)}. Les places sont attribuées dans l’ordre des confirmations.");

    /// <summary>The names in a reply, without any that a mail program would make a link of.</summary>
    public sealed record TypedReply(string Name, string? Organisation, string? JobTitle, string? Companions)
    {
        public static TypedReply Of(UnconfirmedReply reply) => new(
            Harmless(reply.Details!.WholeName()) ?? "–",
            Harmless(reply.Details.Organisation),
            Harmless(reply.Details.JobTitle),
            reply.Companions.Count == 0 ? null : Harmless(string.Join(", ", reply.Companions)));

        internal IEnumerable<(string Label, string Value)> Rows => new (string Label, string? Value)[]
            {
                (new Text("Gość", "Guest", "Invité(e)"), Name),
                (GuestTerms.Organisation, Organisation),
                (GuestTerms.JobTitle, JobTitle),
                (GuestTerms.Companions, Companions),
            }
            .Where(row => row.Value is not null).Select(row => (row.Label, row.Value!));

        private static string? Harmless(string? typed) => WebAddress.MayBecomeLink(typed) ? null : typed;
    }
}
