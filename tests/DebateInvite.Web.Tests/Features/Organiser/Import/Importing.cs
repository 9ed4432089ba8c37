using System.Net;
using System.Text;
using DebateInvite.Domain.Imports;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Import;

/// <summary>The steps of an import, as an organiser takes them.</summary>
internal static class Importing
{
    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>Confirms what the preview shows and waits for the end.</summary>
    /// <returns>The result's page.</returns>
    public static async Task<SitePage> ConfirmAsync(this SiteClient organiser, SiteHost site, SitePage preview)
    {
        var confirmed = await organiser.SubmitAsync(preview, "#confirm", []);
        confirmed.Status.ShouldBe(HttpStatusCode.Redirect, confirmed.AllText);
        await Eventually.IsAsync(
            () => site.QueryAsync(async db => !await db.Imports.AnyAsync(i => i.State == ImportState.Confirmed)), "the import is done", TimeSpan.FromMinutes(3));
        return await organiser.GetPageAsync(confirmed.Location!);
    }

    public static async Task<SitePage> ImportAsync(this SiteClient organiser, SiteHost site, string fileName, byte[] file) =>
        await organiser.ConfirmAsync(site, await organiser.PreviewAsync(fileName, file));

    /// <summary>The numbers of the preview or the result by their labels.</summary>
    public static Dictionary<string, int> Figures(this SitePage page) => page.All(".figures > div")
        .ToDictionary(figure => figure.QuerySelector("dt")!.TextContent, figure => int.Parse(figure.QuerySelector("dd")!.TextContent, null));

    /// <summary>The preview's rows: number, verdict and remark.</summary>
    public static List<(string Number, string Verdict, string Remark)> Verdicts(this SitePage preview) =>
        [.. preview.Rows("table").Select(row => (row[0], row[1], SitePage.Folded(row[2])))];

    /// <summary>A column of the preview, as it is and becomes.</summary>
    public static List<string> Column(this SitePage preview, string heading)
    {
        var column = preview.All("table thead th").Select(cell => cell.TextContent.Trim()).ToList().IndexOf(heading);
        return [.. preview.Rows("table").Select(row => SitePage.Folded(row[column]))];
    }
}
