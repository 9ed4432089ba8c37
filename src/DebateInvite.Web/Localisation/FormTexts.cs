namespace DebateInvite.Web.Localisation;

/// <summary>Words of every form.</summary>
public static class FormTexts
{
    public static readonly Text Optional = new("(nieobowiązkowe)", "(optional)", "(facultatif)");
    public static readonly Text ErrorSummary = new(
        "Prosimy poprawić zaznaczone pola",
        "Please correct the marked fields",
        "Veuillez corriger les champs signalés");
    public static readonly Text ErrorPrefix = new("Błąd:", "Error:", "Erreur :");
}
