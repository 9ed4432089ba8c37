using System.Globalization;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Prints;
using DebateInvite.Web.Email.Calendar;
using DebateInvite.Web.Spreadsheets;

namespace DebateInvite.Web.Email.Messages.Prints;

/// <summary>Brings a version of the security list to reception, as a workbook, with what has changed in words.</summary>
/// <param name="Since">What has changed since the version before; null: nothing is said of that.</param>
public sealed record SecurityListMail(EventFacts Event, string Host, int Number, IReadOnlyList<SecurityRow> Rows, SecurityChanges? Since) : Mail
{
    public static readonly Text Name = new("Lista dla ochrony budynku", "List for the building’s security", "Liste pour la sécurité du bâtiment");

    private static readonly Text Added = new("Nowe osoby", "New", "Nouveaux noms");
    private static readonly Text Removed = new("Nie ma już na liście", "No longer on the list", "Ne figurent plus sur la liste");
    private static readonly Text Changed = new("Zmienione wpisy", "Changed", "Modifications");

    /// <param name="since"><inheritdoc cref="Since"/></param>
    public static SecurityListMail About(DebateEvent debate, SecurityList list, SecurityChanges? since) =>
        new(EventFacts.Of(debate, CurrentLanguage.Value), debate.TextIn(CurrentLanguage.Value).Host, list.Number, list.Rows, since);

    /// <summary>The same, without who is erased.</summary>
    public SecurityListMail Without(IReadOnlySet<Guid> guests) =>
        this with { Rows = [.. Rows.Where(row => !guests.Contains(row.GuestId))], Since = Since?.Without(guests) };

    public override MailContent Compose(SiteAddress site) => new(
        new Text(
            $"Lista osób na wydarzenie, wersja {Number}: {Event.Title}",
            $"List of people for the event, version {Number}: {Event.Title}",
            $"Liste des personnes pour l’événement, version {Number} : {Event.Title}"),
        [
            new Paragraph(Number == 1
                ? new Text(
                    "Dzień dobry,\n\nw załączniku przesyłamy listę osób, które prosimy wpuścić na wydarzenie.",
                    "Hello,\n\nAttached is the list of the people whom we ask you to let in for the event.",
                    "Bonjour,\n\nVous trouverez ci-joint la liste des personnes que nous vous prions de laisser entrer pour l’événement.")
                : new Text(
                    "Dzień dobry,\n\nw załączniku przesyłamy nową wersję listy osób, które prosimy wpuścić na wydarzenie. Zastępuje ona poprzednie.",
                    "Hello,\n\nAttached is a new version of the list of the people whom we ask you to let in for the event. It replaces those before it.",
                    "Bonjour,\n\nVous trouverez ci-joint une nouvelle version de la liste des personnes que nous vous prions de laisser entrer pour l’événement. Elle remplace les précédentes.")),
            new Facts(
            [
                (new Text("Wydarzenie", "Event", "Événement"), Event.Title),
                (new Text("Kiedy", "When", "Quand"), Event.When),
                (new Text("Gdzie", "Where", "Lieu"), Event.Place),
                (new Text("Gospodarz", "Host", "Hôte"), Host),
                (new Text("Liczba osób", "People", "Nombre de personnes"), Rows.Count.ToString(CultureInfo.CurrentCulture)),
            ]),
            .. Changes().Select(words => new Paragraph(words)),
            new Paragraph(new Text(
                $"Administratorem danych jest {Host}. Prosimy użyć listy tylko po to, aby wpuścić gości do budynku, i usunąć ją po wydarzeniu. Pytania prosimy kierować na adres {Event.ContactEmail}.",
                $"The controller of the data is {Host}. Please use the list only to let guests into the building, and delete it after the event. Questions go to {Event.ContactEmail}.",
                $"Le responsable du traitement est {Host}. Merci d’utiliser la liste uniquement pour l’entrée dans le bâtiment et de la supprimer après l’événement. Pour toute question : {Event.ContactEmail}.")),
        ])
    {
        File = new MailFile(
            SecurityListFile.NameOf(Event.Slug, Number), XlsxFile.ContentType, (target, cancellation) => SecurityListFile.WriteAsync(Rows, Since, target, cancellation)),
    };

    private IEnumerable<string> Changes()
    {
        if (Since is null)
            yield break;
        if (Since.IsNone)
            yield return new Text("Od poprzedniej wersji nic się nie zmieniło.", "Nothing has changed since the version before.", "Rien n’a changé depuis la version précédente.");
        if (Since.Added.Count > 0)
            yield return Listed(Added, Since.Added.Select(SecurityListFile.Written));
        if (Since.Changed.Count > 0)
            yield return Listed(Changed, Since.Changed.Select(change => $"{SecurityListFile.Written(change.Before)} → {SecurityListFile.Written(change.After)}"));
        if (Since.Removed.Count > 0)
            yield return Listed(Removed, Since.Removed.Select(SecurityListFile.Written));
    }

    private static string Listed(Text heading, IEnumerable<string> names) => $"{heading}{Typography.Colon}\n{string.Join('\n', names)}";
}
