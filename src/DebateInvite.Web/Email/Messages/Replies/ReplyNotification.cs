using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;

namespace DebateInvite.Web.Email.Messages.Replies;

/// <summary>
/// Tells the organisers of a reply, with the new totals. Of accessibility needs it says only that there are some: health
/// data does not travel by mail (data minimisation, GDPR art. 5(1)(c)).
/// </summary>
public sealed record ReplyNotification(
    string EventTitle,
    string EventSlug,
    Guid GuestId,
    GuestDetails Guest,
    bool HasAccessibilityNeeds,
    Reply Reply,
    int Accepted,
    int Waiting,
    int? SeatsLeft) : Mail
{
    public static readonly Text Name = new("Powiadomienie organizatora", "Notification to organisers", "Avis aux organisateurs");

    public string? Companions { get; init; }

    /// <summary>In whose place the guest comes.</summary>
    public string? DeputyFor { get; init; }

    /// <summary>What the guest said when declining.</summary>
    public string? Message { get; init; }

    public static ReplyNotification About(DebateEvent debate, Guest guest) => new(
        debate.TextIn(Domain.Language.Pl).Title,
        debate.Slug,
        guest.Id,
        guest.Details with { AccessibilityNeeds = AccessibilityNeeds.None, AccessibilityNotes = null },
        guest.Details.AccessibilityNeeds is not AccessibilityNeeds.None || guest.Details.AccessibilityNotes is not null,
        guest.Reply,
        debate.SeatsTaken,
        debate.GuestsWaiting,
        debate.SeatsLeft)
    {
        Companions = guest.Reply.HasPlace() ? GuestFacts.NamesOf(guest) : null,
        Message = guest.Reply is Reply.Declined ? guest.Message : null,
    };

    public override MailContent Compose(SiteAddress site)
    {
        var who = string.Join(", ", new[] { Guest.WholeName(), Guest.Organisation }.OfType<string>());
        var says = GuestSnapshot.Nobody with { Details = Guest };
        return new MailContent(Subject(who),
        [
            new Facts(
            [
                (new Text("Wydarzenie", "Event", "Événement"), EventTitle),
                .. Row(new Text("Gość", "Guest", "Invité(e)"), Guest.WholeName()),
                .. GuestFields.Contact.SelectMany(field => Row(field.ShortLabel, field.In(says))),
                .. Row(new Text("Stan zgłoszenia", "Status of the reply", "État de la réponse"), Terms.Of(Reply)),
                .. Row(new Text("Osoba zastępowana", "In place of", "En remplacement de"), DeputyFor),
                .. Row(GuestTerms.Companions, Companions),
                .. Row(new Text("Wiadomość od gościa", "The guest’s message", "Message de la personne invitée"), Message),
                .. Row(GuestTerms.AccessibilityNeeds, HasAccessibilityNeeds
                    ? new Text("podano potrzeby – szczegóły na karcie gościa", "needs stated – see the guest’s page", "besoins indiqués – voir la fiche").ToString()
                    : null),
                .. Row(GuestTerms.ShortQuestion, Guest.Question),
            ]),
            new Facts(
            [
                (new Text("Zajęte miejsca", "Seats taken", "Places occupées"), Number(Accepted)),
                (new Text("Lista rezerwowa", "Waiting list", "Liste d’attente"), Number(Waiting)),
                (new Text("Wolne miejsca", "Seats left", "Places libres"), SeatsLeft is { } seats ? Number(seats) : new Text("bez limitu", "no limit", "sans limite")),
            ]),
            new ActionLink(
                new Text("Karta gościa", "Guest’s page", "Fiche de la personne invitée"),
                site.Of($"/organiser/{EventSlug}/guests/{GuestId}", CurrentLanguage.Value)),
        ]);
    }

    private string Subject(string who) => Reply switch
    {
        Reply.WaitListed => new Text($"Lista rezerwowa ({Waiting}): {who}", $"Waiting list ({Waiting}): {who}", $"Liste d’attente ({Waiting}) : {who}"),
        Reply.Cancelled => new Text($"Rezygnacja ({Accepted}): {who}", $"Cancellation ({Accepted}): {who}", $"Annulation ({Accepted}) : {who}"),
        Reply.Declined => new Text($"Odmowa ({Accepted}): {who}", $"Declined ({Accepted}): {who}", $"Refus ({Accepted}) : {who}"),
        _ => new Text($"Nowe zgłoszenie ({Accepted}): {who}", $"New reply ({Accepted}): {who}", $"Nouvelle réponse ({Accepted}) : {who}"),
    };

    private static IEnumerable<(string, string)> Row(Text label, string? value) => value is null ? [] : [(label, value)];

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.CurrentCulture);
}
