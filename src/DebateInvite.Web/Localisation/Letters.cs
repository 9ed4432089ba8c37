namespace DebateInvite.Web.Localisation;

/// <summary>How letters and messages begin and end.</summary>
public static class Letters
{
    /// <summary>To whoever reads it; without the comma.</summary>
    public static readonly Text DearAnybody = new("Szanowni Państwo", "Dear Sir or Madam", "Madame, Monsieur");

    /// <summary>To somebody who was called by name.</summary>
    public static readonly Text Sincerely = new("Z poważaniem", "Yours sincerely,", "Avec nos salutations distinguées,");

    /// <summary>To whoever reads it.</summary>
    public static readonly Text Faithfully = new("Z poważaniem", "Yours faithfully,", "Avec nos salutations distinguées,");

    /// <summary>To somebody who comes.</summary>
    public static readonly Text SeeYou = new(
        "Będzie nam miło gościć Państwa.\nZ poważaniem", "We look forward to seeing you.", "Au plaisir de vous accueillir,");

    /// <summary>To a guest; without the comma.</summary>
    /// <param name="salutation">What organisers noted for the guest; null: nothing.</param>
    /// <param name="name">First and last name.</param>
    public static string Dear(string? salutation, string name) =>
        salutation ?? (CurrentLanguage.Value is Language.En ? $"Dear {name}" : DearAnybody);
}
