using System.IO.Compression;
using System.Net;
using System.Text;
using DebateInvite.Testing;
using DebateInvite.Web.Tests.Spreadsheets;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Import;

/// <summary>Files that are no list, by mistake or by malice: each is refused in Polish, and nothing of it stays.</summary>
public class HostileFileTests(SiteHost site) : IClassFixture<SiteHost>
{
    public static TheoryData<string, string, string> Files => new()
    {
        { "empty", "pusty.csv", "Plik jest pusty." },
        { "blank", "pusty.csv", "Plik jest pusty." },
        { "only headings", "lista.csv", "Pod nagłówkami nie ma żadnego wiersza." },
        { "unknown extension", "lista.pdf", "To nie jest plik XLSX, XLSM, ODS ani CSV." },
        { "no extension", "lista", "To nie jest plik XLSX, XLSM, ODS ani CSV." },
        { "workbook named csv", "lista.csv", "Plik ma w nazwie „.csv”, ale jest czymś innym." },
        { "text named xlsx", "lista.xlsx", "Plik ma w nazwie „.xlsx”, ale jest czymś innym." },
        { "old excel", "lista.xlsx", "To plik starego Excela albo plik chroniony hasłem." },
        { "binary", "lista.csv", "To nie jest plik tekstowy CSV." },
        { "control characters", "lista.csv", "To nie jest plik tekstowy CSV." },
        { "mixed encodings", "lista.csv", "plik łączy kilka kodowań" },
        { "mixed older encodings", "lista.csv", "plik łączy kilka kodowań" },
        { "truncated utf-8 with mark", "lista.csv", "plik łączy kilka kodowań" },
        { "unclosed quote", "lista.csv", "cudzysłów bez pary, mniej więcej od wiersza 3" },
        { "quote that swallows rows", "lista.csv", "cudzysłów bez pary, mniej więcej od wiersza 3" },
        { "unclosed quote of 5 MB", "lista.csv", "cudzysłów bez pary" },
        { "a million columns", "lista.csv", "Kolumn może być najwyżej 100, a w wierszu 2 jest ich więcej." },
        { "too many rows", "lista.csv", "Plik ma za dużo wierszy: może ich być najwyżej 20" },
        { "long cell", "lista.csv", "Komórka w wierszu 2, w kolumnie 1, jest za długa" },
        { "too large", "lista.csv", "Plik jest za duży: może mieć najwyżej 10 MB." },
        { "200 MB", "lista.xlsx", "Plik jest za duży: może mieć najwyżej 10 MB." },
        { "zip bomb", "lista.xlsx", "po rozpakowaniu jest za duży" },
        { "zip bomb in another part", "lista.xlsx", "po rozpakowaniu jest za duży" },
        { "zip of many parts", "lista.xlsx", "po rozpakowaniu jest za duży" },
        { "repeated shared text", "lista.xlsx", "W pliku jest za dużo tekstu" },
        { "a zip, no workbook", "lista.xlsx", "jest uszkodzony" },
        { "cut off workbook", "lista.xlsx", "jest uszkodzony" },
        { "entities", "lista.xlsx", "jest uszkodzony" },
        { "no such shared text", "lista.xlsx", "Pod nagłówkami nie ma żadnego wiersza." },
        { "broken xml", "lista.xlsx", "jest uszkodzony" },
        { "merged cells without end", "lista.xlsx", "W pliku jest za dużo tekstu" },
        { "a zip, no workbook", "lista.xlsm", "jest uszkodzony" },
        { "a zip, no workbook", "lista.ods", "Tego pliku ODS nie da się odczytać: jest uszkodzony." },
        { "ods with a password", "lista.ods", "plik chroniony hasłem" },
        { "ods of a million rows", "lista.ods", "Plik ma za dużo wierszy" },
        { "ods of a million columns", "lista.ods", "Kolumn może być najwyżej 100, a w wierszu 2 jest ich więcej." },
        { "ods bomb", "lista.ods", "po rozpakowaniu jest za duży" },
        { "ods entities", "lista.ods", "jest uszkodzony" },
        { "ods cut off", "lista.ods", "jest uszkodzony" },
        { "deep xml", "lista.xlsx", "Pod nagłówkami nie ma żadnego wiersza." },
        { "workbook with a far column", "lista.xlsx", "Kolumn może być najwyżej 100, a w wierszu 2 jest ich więcej." },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Upload_HostileFile_IsRefusedInPolish(string kind, string fileName, string says)
    {
        using var organiser = await site.NewOrganiserAsync();

        var page = await organiser.UploadAsync(fileName, FileOf(kind));

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.ErrorOf("File").ShouldNotBeNull().ShouldContain(says);
        page.Heading.ShouldBe("Import gości");
        (await site.QueryAsync(async db => await db.Imports.CountAsync() + await db.ImportContents.CountAsync() + await db.Guests.CountAsync())).ShouldBe(0);
        site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Upload_NoFile_SaysSo()
    {
        using var organiser = await site.NewOrganiserAsync();
        var form = await organiser.GetPageAsync(ImportSteps.Path);

        var page = await organiser.SubmitAsync(form, "main form.form", []);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.ErrorOf("File").ShouldBe("Prosimy wybrać plik.");
    }

    [Fact]
    public async Task Upload_MoreThanAnyFile_413InPolish()
    {
        using var organiser = await site.NewOrganiserAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(ImportSteps.Path, UriKind.Relative)) { Content = new EndlessContent() };
        request.Headers.ExpectContinue = true;

        using var answer = await organiser.Http.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).ShouldContain("Wysłany formularz lub plik jest za duży. Nic nie zostało zapisane; prosimy");
    }

    [Fact]
    public async Task Upload_StrangerSendsAFile_LeadsToSignIn()
    {
        using var stranger = site.NewClient();
        using var content = new MultipartFormDataContent { { new ByteArrayContent(FileOf("entities")), "File", "lista.xlsx" } };

        var answer = await stranger.PostAsync(ImportSteps.Path, content);

        answer.Location.ShouldNotBeNull().ShouldStartWith("/organiser/sign-in");
    }

    private static byte[] FileOf(string kind) => kind switch
    {
        "empty" => [],
        "blank" => Importing.Utf8(";;;\n\n  ;\n"),
        "only headings" => Importing.Utf8("Imię;Nazwisko\n"),
        "unknown extension" => Importing.Utf8("%PDF-1.7 Imię;Nazwisko\nA;B"),
        "no extension" or "text named xlsx" => Importing.Utf8("Imię;Nazwisko\nA;B"),
        "workbook named csv" => WorkbookFile.Of(["Imię", "Nazwisko"], ["A", "B"]),
        "old excel" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0],
        "binary" => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13],
        "control characters" => Importing.Utf8("Imię;Nazwisko\nA\u0007;B\u001B"),
        "mixed encodings" => [.. Importing.Utf8("Imię;Nazwisko\nŁucja;Źródło\n"), .. CodePagesEncodingProvider.Instance.GetEncoding(1250)!.GetBytes("Święta;Gęś\n")],
        "mixed older encodings" => [.. CodePagesEncodingProvider.Instance.GetEncoding(1250)!.GetBytes("Imię;Nazwisko\nŚwięta;Gęś\n"), .. CodePagesEncodingProvider.Instance.GetEncoding(28592)!.GetBytes("Piąty;Gąska\n")],
        "truncated utf-8 with mark" => [.. Encoding.UTF8.GetPreamble(), .. Importing.Utf8("Imię;Nazwisko\nA;Gę")[..^1]],
        "unclosed quote" => Importing.Utf8("Imię;Nazwisko\nAnna;Nowak\n\"Jan;Kowalski\nEwa;Lis\n"),
        "quote that swallows rows" => Importing.Utf8("Imię;Nazwisko\nAnna;Nowak\n\"Jan;Kowalski\nEwa;\"Lis\"\nZoe;Gil\n"),
        "unclosed quote of 5 MB" => Importing.Utf8("Imię;Nazwisko\n\"" + string.Concat(Enumerable.Repeat("Anna;Nowak\n", 450_000))),
        "a million columns" => Importing.Utf8("Imię;Nazwisko\n" + string.Concat(Enumerable.Repeat("x;", 500_000))),
        "too many rows" => Importing.Utf8("Imię;Nazwisko\n" + string.Concat(Enumerable.Repeat("Anna;Nowak\n", 20_001))),
        "long cell" => Importing.Utf8($"Imię;Nazwisko\n{new string('a', 40_000)};x"),
        "too large" => new byte[(10 * 1024 * 1024) + 1],
        "200 MB" => new byte[200 * 1024 * 1024],
        "zip bomb" => WorkbookFile.OfSheet($"<sheetData>{new string(' ', 65 * 1024 * 1024)}</sheetData>"),
        "zip bomb in another part" => WorkbookFile.OfSheet(Rows(), more: zip => Fill(zip, "xl/media/x.bin", 400)),
        "zip of many parts" => WorkbookFile.OfSheet(Rows(), more: zip => Enumerable.Range(0, 1_100).ToList().ForEach(part => Fill(zip, $"xl/media/{part}.bin", 0))),
        "repeated shared text" => WorkbookFile.OfSheet(
            $"<sheetData>{WorkbookFile.Row("Imię", "Nazwisko")}{string.Concat(Enumerable.Repeat("<row><c t=\"s\"><v>0</v></c></row>", 1_000))}</sheetData>",
            $"<si><t>{new string('a', 30_000)}</t></si>"),
        "a zip, no workbook" => Zip(zip => Fill(zip, "x.bin", 1)),
        "cut off workbook" => WorkbookFile.Of(["Imię", "Nazwisko"], ["A", "B"])[..600],
        "entities" => WorkbookFile.OfSheet(Rows(), more: null, sharedStrings: "<si><t>&lol;</t></si>"),
        "no such shared text" => WorkbookFile.OfSheet($"<sheetData>{WorkbookFile.Row("Imię", "Nazwisko")}<row><c t=\"s\"><v>77</v></c></row></sheetData>"),
        "broken xml" => WorkbookFile.OfSheet("<sheetData><row><c></row>"),
        "merged cells without end" => WorkbookFile.OfSheet(
            $"<sheetData>{WorkbookFile.Row("Imię", "Nazwisko")}{string.Concat(Enumerable.Range(2, 2_000).Select(row => $"<row r=\"{row}\">{WorkbookFile.Cell("Anna")}{WorkbookFile.Cell("Nowak")}</row>"))}</sheetData>"
            + $"<mergeCells>{string.Concat(Enumerable.Repeat("<mergeCell ref=\"A2:C1048576\"/>", 2_000))}</mergeCells>"),
        "ods with a password" => OdsFile.Encrypted(),
        "ods of a million rows" => OdsFile.OfRows(OdsFile.Row("Imię", "Nazwisko") + "<table:table-row table:number-rows-repeated=\"1048000\">" + OdsFile.Cell("Anna") + OdsFile.Cell("Nowak") + "</table:table-row>"),
        "ods of a million columns" => OdsFile.OfRows(OdsFile.Row("Imię", "Nazwisko") + "<table:table-row>" + OdsFile.Cell("Anna", "table:number-columns-repeated=\"16384\"") + "</table:table-row>"),
        "ods bomb" => OdsFile.OfRows(new string(' ', 65 * 1024 * 1024)),
        "ods entities" => OdsFile.OfRows("<table:table-row><table:table-cell><text:p>&lol;</text:p></table:table-cell></table:table-row>"),
        "ods cut off" => OdsFile.OfRows(OdsFile.Row("Imię", "Nazwisko"))[..300],
        "deep xml" => WorkbookFile.OfSheet($"<sheetData>{WorkbookFile.Row("Imię", "Nazwisko")}<row><c>{string.Concat(Enumerable.Repeat("<x>", 100_000))}{string.Concat(Enumerable.Repeat("</x>", 100_000))}</c></row></sheetData>"),
        "workbook with a far column" => WorkbookFile.OfSheet($"<sheetData>{WorkbookFile.Row("Imię", "Nazwisko")}<row><c r=\"XFD2\" t=\"str\"><v>x</v></c></row></sheetData>"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such file."),
    };

    private static string Rows() => $"<sheetData>{WorkbookFile.Row("Imię", "Nazwisko")}{WorkbookFile.Row("Anna", "Nowak")}{WorkbookFile.Row("", "Kowalska")}</sheetData>";

    private static byte[] Zip(Action<ZipArchive> fill)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            fill(zip);
        return file.ToArray();
    }

    private static void Fill(ZipArchive zip, string name, int megabytes)
    {
        using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        var zeros = new byte[1024 * 1024];
        for (var megabyte = 0; megabyte < megabytes; megabyte++)
            part.Write(zeros);
    }

    /// <summary>Says that it is larger than any file may be.</summary>
    private sealed class EndlessContent : HttpContent
    {
        public EndlessContent() => Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "b") } };

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context) => await stream.WriteAsync(new byte[1024]);

        protected override bool TryComputeLength(out long length)
        {
            length = 300L * 1024 * 1024;
            return true;
        }
    }
}
