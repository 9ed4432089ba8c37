using Microsoft.Playwright;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace DebateInvite.Browser.Tests.Browsing;

/// <summary>A page as the browser prints it, read back out of the PDF.</summary>
public sealed class PrintedPages : IDisposable
{
    private const double MillimetresAPoint = 25.4 / 72;

    private readonly PdfDocument document;

    private PrintedPages(byte[] pdf) => document = PdfDocument.Open(pdf);

    /// <param name="name">Under which the PDF stays beside the other results of the tests, to be looked at.</param>
    public static async Task<PrintedPages> PrintAsync(IPage page, string name)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "TestResults", "prints", $"{name}.pdf");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        // As people print: the sheet's own size, and colours of backgrounds left out.
        return new PrintedPages(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = false, Path = file }));
    }

    public int Count => document.NumberOfPages;

    public IEnumerable<Page> Pages => document.GetPages();

    /// <summary>Sizes of the pages, in millimetres.</summary>
    public IEnumerable<(int Width, int Height)> Sizes => Pages.Select(page => ((int)Math.Round(page.Width * MillimetresAPoint), (int)Math.Round(page.Height * MillimetresAPoint)));

    /// <summary>All letters of a page in the order in which they are drawn, without spaces: a PDF has none between what stands apart.</summary>
    public static string Letters(Page page) => string.Concat(page.Letters.Select(letter => letter.Value).Where(value => !string.IsNullOrWhiteSpace(value)));

    /// <inheritdoc cref="Letters(Page)"/>
    public string AllLetters => string.Concat(Pages.Select(Letters));

    /// <summary>Letters that are not wholly on their page.</summary>
    public IEnumerable<string> Outside => Pages.SelectMany(page => page.Letters
        .Where(letter => !string.IsNullOrWhiteSpace(letter.Value))
        .Where(letter => letter.BoundingBox.Left < 0 || letter.BoundingBox.Bottom < 0 || letter.BoundingBox.Right > page.Width || letter.BoundingBox.Top > page.Height)
        .Select(letter => $"page {page.Number}: {letter.Value}"));

    /// <summary>Fonts by the names that the PDF has for them; one that is embedded as a subset has a tag of six capitals before it (ISO 32000-1, 9.6.4).</summary>
    public IReadOnlyList<string> Fonts => [.. Pages.SelectMany(page => page.Letters).Select(letter => letter.FontName ?? "").Distinct(StringComparer.Ordinal)];

    public void Dispose() => document.Dispose();
}
