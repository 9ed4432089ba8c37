using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;

namespace DebateInvite.Web.Email.Messages.Requests;

/// <summary>Tells the organisers that a guest asks for something. What it is stands at the desk: data travel no further than they must.</summary>
/// <param name="IsToCome">The guest would come after all; otherwise details or companions are to change.</param>
public sealed record ChangeRequested(string EventTitle, string EventSlug, string GuestName, string? Organisation, bool IsToCome) : Mail
{
    public static readonly Text Name = new("Prośba gościa", "A guest’s request", "Demande d’un invité");

    public static ChangeRequested About(DebateEvent debate, Guest guest, ChangeRequest request) => new(
        debate.TextIn(Domain.Language.Pl).Title, debate.Slug, guest.FullName, guest.Details.Organisation, request.Details is null);

    public override MailContent Compose(SiteAddress site)
    {
        var who = Organisation is null ? GuestName : $"{GuestName}, {Organisation}";
        return new MailContent(
            new Text($"Prośba o zmianę: {who}", $"Change requested: {who}", $"Demande de modification : {who}"),
            [
                new Paragraph(IsToCome
                    ? new Text(
                        "Gość po terminie prosi o miejsce na wydarzeniu. Decyzja należy do organizatorów.",
                        "After the deadline, a guest asks for a place at the event. The decision is the organisers’.",
                        "Après la date limite, un invité demande une place. La décision revient aux organisateurs.")
                    : new Text(
                        "Gość po terminie prosi o zmianę zgłoszenia. Decyzja należy do organizatorów.",
                        "After the deadline, a guest asks for a change of the reply. The decision is the organisers’.",
                        "Après la date limite, un invité demande une modification de sa réponse. La décision revient aux organisateurs.")),
                new Facts(
                [
                    (new Text("Wydarzenie", "Event", "Événement"), EventTitle),
                    (new Text("Gość", "Guest", "Invité"), who),
                ]),
                new ActionLink(
                    new Text("Prośby gości", "Guests’ requests", "Demandes des invités"),
                    site.Of($"/organiser/{EventSlug}/requests", CurrentLanguage.Value)),
            ]);
    }
}
