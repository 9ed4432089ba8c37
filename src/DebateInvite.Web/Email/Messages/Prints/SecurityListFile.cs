using DebateInvite.Domain.Prints;
using DebateInvite.Web.Spreadsheets;

namespace DebateInvite.Web.Email.Messages.Prints;

/// <summary>A version of the security list as a workbook: what reception gets by mail, and what organisers can fetch.</summary>
public static class SecurityListFile
{
    public static readonly Text Number = new("Lp.", "No.", "N°");
    public static readonly Text Remarks = new("Uwagi", "Remarks", "Remarques");
    public static readonly Text SheetName = new("Lista dla ochrony", "Security list", "Liste pour la sécurité");
    public static readonly Text Companion = new("osoba towarzysząca: {0}", "companion of {0}", "accompagne {0}");
    public static readonly Text New = new("nowa osoba", "new", "nouveau nom");
    public static readonly Text Changed = new("zmiana: przedtem {0}", "changed: {0} before", "modification : auparavant {0}");

    /// <summary><c>debata-security-2.xlsx</c></summary>
    public static string NameOf(string slug, int number) => FormattableString.Invariant($"{slug}-security-{number}.xlsx");

    /// <param name="since">What has changed since the version before; null: nothing is said of that.</param>
    public static Task WriteAsync(IReadOnlyList<SecurityRow> rows, SecurityChanges? since, Stream target, CancellationToken cancellation) =>
        XlsxFile.WriteAsync(SheetName, Columns(since), rows.ToAsyncEnumerable(), target, cancellation);

    /// <summary>Whom they come with, and whether the version before said otherwise; null: neither.</summary>
    /// <param name="since"><inheritdoc cref="WriteAsync" path="/param[@name='since']"/></param>
    public static string? RemarksOn(SecurityRow row, SecurityChanges? since)
    {
        string?[] remarks =
        [
            row.With is { } with ? Companion.With(with) : null,
            since?.Added.Contains(row) is true ? New.ToString() : null,
            since?.Changed.FirstOrDefault(change => change.After == row) is { } change ? Changed.With(Written(change.Before)) : null,
        ];
        return string.Join("; ", remarks.OfType<string>()) is { Length: > 0 } all ? all : null;
    }

    /// <summary>On one line: Nowak Jan, Urząd Gminy.</summary>
    public static string Written(SecurityRow row)
    {
        var name = $"{row.LastName} {row.FirstName}".Trim();
        return row.Organisation is { } organisation ? $"{name}, {organisation}" : row.With is { } with ? $"{name} ({Companion.With(with)})" : name;
    }

    private static IReadOnlyList<Column<SecurityRow>> Columns(SecurityChanges? since) =>
    [
        new(Number, 6, (number, _) => number) { IsOnEverySheet = true },
        new(GuestTerms.LastName, 26, (_, row) => row.LastName) { IsOnEverySheet = true },
        new(GuestTerms.FirstName, 20, (_, row) => row.FirstName) { IsOnEverySheet = true },
        new(GuestTerms.ShortOrganisation, 44, (_, row) => row.Organisation),
        new(Remarks, 40, (_, row) => RemarksOn(row, since)),
    ];
}
