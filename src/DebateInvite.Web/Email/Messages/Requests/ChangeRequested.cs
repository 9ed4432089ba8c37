using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;

namespace DebateInvite.Web.Email.Messages.Requests;

/// <summary>Tells the organisers that a guest asks for something. What it is stands at the desk: data travel no further than they must.</summary>
/// <param name="IsToCome">The guest would come after all; otherwise details or companions are to change.</param>
public sealed record ChangeRequested(string EventTitle, string EventSlug, string GuestName, string? Organisation, bool IsToCome) : Mail
{
    public static readonly Text Name = new("Prośba gościa", "A guest’s request", "Demande d’une personne invitée");

    public static ChangeRequested About(DebateEvent debate, Guest guest, ChangeRequest request) => new(
        debate.TextIn(Domain.Language.Pl).Title, debate.Slug, guest.FullName, guest.Details.Organisation, request.Details is null);

    public override MailContent Compose(SiteAddress site)
    {
        var who = Organisation is null ? GuestName : $"{GuestName}, {Organisation}";
        return new MailContent(
            new Text($"Prośba gościa: {who}", $"A guest’s request: {who}", $"Demande d’une personne invitée : {who}"),
            [
                new Paragraph(IsToCome
                    ? new Text(
                        "Po terminie odpowiedzi gość prosi o miejsce na wydarzeniu. Decyzja należy do organizatorów.",
                        "After the last day for replies, a guest asks for a place at the event. The decision is the organisers’.",
                        "Après le délai de réponse, une personne invitée demande une place. La décision revient aux organisateurs.")
                    : new Text(
                        "Po terminie odpowiedzi gość prosi o zmianę zgłoszenia. Decyzja należy do organizatorów.",
                        "After the last day for replies, a guest asks for a change of the reply. The decision is the organisers’.",
                        "Après le délai de réponse, une personne invitée demande une modification de sa réponse. La décision revient aux organisateurs.")),
                new Facts(
                [
                    (new Text("Wydarzenie", "Event", "Événement"), EventTitle),
                    (new Text("Gość", "Guest", "Invité(e)"), who),
                ]),
                new ActionLink(
                    new Text("Prośby gości", "Guests’ requests", "Demandes des personnes invitées"),
                    site.Of($"/organiser/{EventSlug}/requests", CurrentLanguage.Value)),
            ]);
    }
}
