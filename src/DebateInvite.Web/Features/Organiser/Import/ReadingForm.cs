using System.Globalization;
using DebateInvite.Domain.Imports;
using DebateInvite.Web.Spreadsheets;

namespace DebateInvite.Web.Features.Organiser.Import;

/// <summary>How an organiser wants the file to be read.</summary>
public sealed class ReadingForm
{
    /// <summary>The <see cref="GuestImport.Version"/> that was shown.</summary>
    public Guid Version { get; set; }

    /// <summary>The sheet's index.</summary>
    public string? Sheet { get; set; }

    public string? Encoding { get; set; }

    /// <summary><c>true</c>: hidden rows and columns count.</summary>
    public string? Hidden { get; set; }

    /// <summary>See <see cref="HeadingRows"/>.</summary>
    public string? Headings { get; set; }

    /// <summary>Whether <see cref="Headings"/> were chosen on this sheet: those of another one mean nothing here.</summary>
    public string? HeadingsOf { get; set; }

    public ReadingChoice ToChoice() => new()
    {
        Sheet = int.TryParse(Sheet, NumberStyles.None, CultureInfo.InvariantCulture, out var sheet) ? sheet : null,
        Encoding = Encoding,
        TakesHidden = Hidden is "true",
        Headings = HeadingsOf == Sheet ? HeadingRows.Read(Headings) : null,
    };

    public static ReadingForm Of(GuestImport import, FileFacts facts)
    {
        var sheet = facts.Sheets.Count > 0 ? facts.Sheet.ToString(CultureInfo.InvariantCulture) : null;
        return new ReadingForm
        {
            Version = import.Version,
            Sheet = sheet,
            Encoding = facts.Encoding,
            Hidden = facts.TakesHidden ? "true" : "false",
            Headings = facts.Headings.ToString(),
            HeadingsOf = sheet,
        };
    }
}
