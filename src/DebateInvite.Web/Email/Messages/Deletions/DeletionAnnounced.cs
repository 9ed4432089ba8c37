using DebateInvite.Domain.Deletions;
using DebateInvite.Domain.Events;

namespace DebateInvite.Web.Email.Messages.Deletions;

/// <summary>Tells every organiser when an event's guests, or the evidence that they came, will be deleted, and that there is time to object. Names no guest.</summary>
/// <param name="KeptUntil">The last day of the time for which the privacy notice keeps them.</param>
/// <param name="On">The day of the deletion.</param>
/// <param name="Guests">How many there are.</param>
public sealed record DeletionAnnounced(string EventTitle, string EventSlug, DateOnly KeptUntil, DateOnly On, int Guests) : Mail
{
    public static readonly Text Name = new("Zapowiedź usunięcia danych", "Deletion announced", "Annonce de suppression");

    /// <summary>It is only kept that they came, and that goes now.</summary>
    public bool IsOfEvidence { get; init; }

    public static DeletionAnnounced About(DebateEvent debate, Deletion deletion, int guests) =>
        new(debate.TextIn(Domain.Language.Pl).Title, debate.Slug, deletion.KeptUntil, deletion.On, guests) { IsOfEvidence = deletion.Scope is DeletionScope.Evidence };

    public override MailContent Compose(SiteAddress site) => new(
        IsOfEvidence ? EvidenceSubject : GuestsSubject,
        [
            new Paragraph(IsOfEvidence ? EvidenceText : GuestsText),
            new Facts(
            [
                (new Text("Wydarzenie", "Event", "Événement"), EventTitle),
                (new Text("Liczba gości", "Guests", "Nombre de personnes"), Guests.ToString(System.Globalization.CultureInfo.CurrentCulture)),
                (new Text("Dzień usunięcia", "Day of the deletion", "Jour de la suppression"), Dates.Weekday(On)),
            ]),
            new Paragraph(IsOfEvidence ? EvidenceChoice : GuestsChoice),
            new ActionLink(
                new Text("Usunięcie danych gości", "Deletion of guests’ data", "Suppression des données des personnes invitées"),
                site.Of($"/organiser/{EventSlug}/deletion", CurrentLanguage.Value)),
        ]);

    private Text GuestsSubject => new(
        $"Dane gości zostaną usunięte {Dates.Day(On)}: {EventTitle}",
        $"Guests’ data will be deleted on {Dates.Day(On)}: {EventTitle}",
        $"Les données des personnes invitées seront supprimées le {Dates.Day(On)} : {EventTitle}");

    private Text GuestsText => new(
        $"Dzień dobry,\n\ndane gości są przechowywane do {Dates.Day(KeptUntil)}, jak zapowiada informacja o danych osobowych. Potem zostaną usunięte, razem z historią i wiadomościami.",
        $"Hello,\n\nGuests’ data is kept until {Dates.Day(KeptUntil)}, as the privacy notice says. Then it will be deleted, together with the history and the messages.",
        $"Bonjour,\n\nLes données des personnes invitées sont conservées jusqu’au {Dates.Day(KeptUntil)}, comme l’indique l’information sur les données personnelles. Elles seront ensuite supprimées, avec l’historique et les messages.");

    private static Text GuestsChoice => new(
        "Do tego dnia można pobrać listę, poprawić datę wydarzenia, jeżeli jest błędna, albo odłożyć usunięcie, podając powód.",
        "Until then you can download the list, correct the event’s date if it is wrong, or put the deletion off, giving a reason.",
        "D’ici là, vous pouvez télécharger la liste, corriger la date de l’événement si elle est erronée, ou reporter la suppression en indiquant un motif.");

    private Text EvidenceSubject => new(
        $"Dowody obecności zostaną usunięte {Dates.Day(On)}: {EventTitle}",
        $"The evidence of attendance will be deleted on {Dates.Day(On)}: {EventTitle}",
        $"Les justificatifs de présence seront supprimés le {Dates.Day(On)} : {EventTitle}");

    private Text EvidenceText => new(
        $"Dzień dobry,\n\ndowody obecności są przechowywane do {Dates.Day(KeptUntil)}, jak zapowiada informacja o danych osobowych. Potem zostaną usunięte.",
        $"Hello,\n\nThe evidence of attendance is kept until {Dates.Day(KeptUntil)}, as the privacy notice says. Then it will be deleted.",
        $"Bonjour,\n\nLes justificatifs de présence sont conservés jusqu’au {Dates.Day(KeptUntil)}, comme l’indique l’information sur les données personnelles. Ils seront ensuite supprimés.");

    private static Text EvidenceChoice => new(
        "Do tego dnia można pobrać plik z dowodami, poprawić okres przechowywania, jeżeli jest błędny, albo odłożyć usunięcie, podając powód.",
        "Until then you can download the evidence file, correct how long it is kept if that is wrong, or put the deletion off, giving a reason.",
        "D’ici là, vous pouvez télécharger le dossier, corriger la durée de conservation si elle est erronée, ou reporter la suppression en indiquant un motif.");
}
