using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Web.Features.Organiser.Settings.Door;

/// <summary>Words of the rules at the door.</summary>
public static class DoorTexts
{
    public static readonly Text Title = new("Zasady przy wejściu", "Rules at the door", "Règles à l’accueil");
    public static readonly Text Lead = new(
        "Kto ma potwierdzone miejsce, wchodzi. Tu wybierają Państwo, co zrobią osoby przy wejściu, gdy przyjdzie ktoś bez miejsca.",
        "Whoever has a confirmed place comes in. Here you choose what those at the door do when somebody comes without one.",
        "Qui a une place confirmée entre. Choisissez ici ce que fait l’accueil quand quelqu’un vient sans place.");
    public static readonly Text Waiting = new("Osoba z listy rezerwowej", "Somebody on the waiting list", "Personne en liste d’attente");
    public static readonly Text Unanswered = new("Osoba z listy gości, która nie odpowiedziała", "Somebody on the list who has not answered", "Personne de la liste qui n’a pas répondu");
    public static readonly Text UnansweredHint = new(
        "Także osoba, która nie potwierdziła adresu.", "Also somebody who has not confirmed their address.", "Y compris si l’adresse n’est pas confirmée.");
    public static readonly Text Declined = new("Osoba, która odmówiła lub odwołała udział", "Somebody who had said that they would not come", "Personne qui avait dit ne pas venir");
    public static readonly Text Unlisted = new("Osoba spoza listy", "Somebody who is not on the list", "Personne hors liste");
    public static readonly Text UnlistedHint = new(
        "Dopisanie na listę: imię i nazwisko, instytucja i zapoznanie się z informacją o danych osobowych.",
        "They are added to the list with a name and an institution, after reading the privacy text.",
        "Elle est ajoutée à la liste avec son nom et son institution, après lecture de l’information sur les données personnelles.");
    public static readonly Text RuleRequired = new("Prosimy wybrać zasadę z listy.", "Please choose a rule from the list.", "Veuillez choisir une règle dans la liste.");

    public static Text Of(DoorRule rule) => rule is DoorRule.SeatIfFree
        ? new("wchodzi, jeżeli jest wolne miejsce", "comes in if a place is free", "entre si une place est libre")
        : new("przy wejściu pytają organizatora", "those at the door ask an organiser", "l’accueil demande aux organisateurs");

    public static string InWords(string rule) => Of(NameOf.Read<DoorRule>(rule) ?? DoorRule.AskDesk);
}
