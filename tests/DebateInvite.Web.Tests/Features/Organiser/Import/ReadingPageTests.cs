using System.Net;
using System.Text;
using DebateInvite.Domain.Imports;
using DebateInvite.Testing;
using DebateInvite.Web.Tests.Spreadsheets;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Import;

/// <summary>What only the one who brings a file can know is asked before its columns are: sheet, hidden rows, encoding, headings.</summary>
public sealed class ReadingPageTests(SiteHost site) : IClassFixture<SiteHost>, IAsyncLifetime
{
    private SiteClient organiser = null!;

    public async ValueTask InitializeAsync() => organiser = await site.NewOrganiserAsync();

    public ValueTask DisposeAsync()
    {
        organiser.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Upload_NothingToAsk_LeadsToTheColumns_AndTheReadingIsOneClickAway()
    {
        var columns = await organiser.ColumnsAsync("lista.csv", Importing.Utf8("Imię;Nazwisko\nAnna;Nowak"));
        columns.Heading.ShouldBe("Kolumny pliku");

        var reading = await organiser.GetPageAsync(columns.Find("a[href$='/reading']").GetAttribute("href")!);

        reading.Heading.ShouldBe("Odczyt pliku");
        reading.All("[name=Sheet]:not([type=hidden]), [name=Encoding], [name=Hidden]").ShouldBeEmpty();
        reading.ValueOf("Headings").ShouldBe("1");
    }

    [Fact]
    public async Task Upload_TwoSheets_AsksWhich_AndShowsEachBeforeGoingOn()
    {
        var file = WorkbookFile.OfSheets(
            ("Panel", "", WorkbookFile.Row("Imię", "Nazwisko") + WorkbookFile.Row("Anna", "Nowak")),
            ("Goście", "", WorkbookFile.Row("Imię", "Nazwisko") + WorkbookFile.Row("Jan", "Lis") + WorkbookFile.Row("Ewa", "Gil")));
        var uploaded = await organiser.UploadAsync("dwa-arkusze.xlsx", file);
        uploaded.Location.ShouldNotBeNull().ShouldEndWith("/reading");
        var reading = await organiser.GetPageAsync(uploaded.Location!);
        reading.Text("table").ShouldContain("Nowak");

        var shown = await organiser.SubmitAsync(reading, "main form.form", [new("Sheet", "1")], "[name=look]");
        var again = await organiser.GetPageAsync(shown.Location!);

        again.Heading.ShouldBe("Odczyt pliku");
        again.Text("table").ShouldContain("Lis");
        var columns = await organiser.SubmitAsync(again, "main form.form", []);
        (await organiser.GetPageAsync(columns.Location!)).AllText.ShouldContain("na przykład: Jan; Ewa");
        (await site.QueryAsync(db => db.Imports.SingleAsync(i => i.FileName == "dwa-arkusze.xlsx"))).RowCount.ShouldBe(2);
    }

    [Fact]
    public async Task Upload_EmptySheetChosen_SaysSo_AndStaysAsItWas()
    {
        var file = WorkbookFile.OfSheets(("Goście", "", WorkbookFile.Row("Imię", "Nazwisko") + WorkbookFile.Row("Anna", "Nowak")), ("Pusty", "", ""));
        var reading = await organiser.GetPageAsync((await organiser.UploadAsync("lista.xlsx", file)).Location!);

        var refused = await organiser.SubmitAsync(reading, "main form.form", [new("Sheet", "1")]);

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Text("#error-summary").ShouldContain("Plik jest pusty.");
        refused.Text("table").ShouldContain("Nowak");
    }

    [Fact]
    public async Task Upload_HiddenRowsAndColumns_AreSaid_AndTakenOnlyIfWanted()
    {
        var file = WorkbookFile.OfSheet(
            $"<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols><sheetData>{WorkbookFile.Row("Imię", "Nazwisko", "Telefon")}<row hidden=\"1\">{WorkbookFile.Cell("Ukryta")}{WorkbookFile.Cell("Osoba")}</row>{WorkbookFile.Row("Anna", "Nowak", "22 123 45 67")}</sheetData>");
        var reading = await organiser.GetPageAsync((await organiser.UploadAsync("lista.xlsx", file)).Location!);
        reading.AllText.ShouldContain("Ukryte wiersze: 1. Ukryte kolumny: Telefon.");

        (await organiser.PreviewAsync("lista.xlsx", file)).Column("Nazwisko").ShouldBe(["Nowak"]);
        var all = await organiser.PreviewAsync("lista.xlsx", file, new KeyValuePair<string, string>("Hidden", "true"));
        all.Column("Nazwisko").ShouldBe(["Osoba", "Nowak"]);
        all.Column("Telefon")[1].ShouldBe("22 123 45 67");
    }

    [Fact]
    public async Task Upload_EncodingUnsure_ShowsTheWordsInEach_AndTheChoiceCounts()
    {
        var file = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes("imie;nazwisko\nJean;Forêt");
        var reading = await organiser.GetPageAsync((await organiser.UploadAsync("lista.csv", file)).Location!);
        reading.AllText.ShouldContain("Windows-1250 (środkowoeuropejskie) – Foręt");
        reading.AllText.ShouldContain("Windows-1252 (zachodnioeuropejskie) – Forêt");

        (await organiser.PreviewAsync("lista.csv", file, new KeyValuePair<string, string>("Encoding", "windows-1252"))).Column("Nazwisko").ShouldBe(["Forêt"]);
    }

    [Fact]
    public async Task Upload_WithoutHeadings_Asks_AndLosesNobody()
    {
        var file = Importing.Utf8("Jan;Kowalski;jan@example.org;22 123 45 67\nAnna;Nowak;anna@example.org;\n");
        var reading = await organiser.GetPageAsync((await organiser.UploadAsync("lista.csv", file)).Location!);
        reading.AllText.ShouldContain("Czy pierwszy wiersz to nagłówki, czy już osoba?");
        reading.ValueOf("Headings").ShouldBe("0");

        var columns = await organiser.ColumnsAsync("lista.csv", file);
        columns.ValueOf("Columns[2]").ShouldBe("Email");
        columns.ValueOf("Columns[3]").ShouldBe("Phone");
        var mapped = await organiser.SubmitAsync(columns, "main form.form", [new("Columns[0]", "FirstName"), new("Columns[1]", "LastName")]);
        (await organiser.GetPageAsync(mapped.Location!)).Column("Nazwisko").ShouldBe(["Kowalski", "Nowak"]);

        // "The first row is headings" is a choice too.
        var fewer = await organiser.ColumnsAsync("lista.csv", file, new KeyValuePair<string, string>("Headings", "1"));
        fewer.AllText.ShouldContain("na przykład: anna@example.org");
    }

    [Fact]
    public async Task Upload_HeadingsBelowALongTitle_AreOffered_AndChosen()
    {
        var rows = string.Concat(Enumerable.Range(1, 12).Select(line => WorkbookFile.Row($"Punkt {line} zaproszenia")))
            + WorkbookFile.Row("Imię", "Nazwisko", "E-mail") + WorkbookFile.Row("Anna", "Nowak", "anna@example.org");
        var file = WorkbookFile.OfSheets(("Goście", "", rows), ("Inny", "", WorkbookFile.Row("x")));

        var reading = await organiser.GetPageAsync((await organiser.UploadAsync("lista.xlsx", file)).Location!);
        reading.ValueOf("Headings").ShouldBe("13");

        (await organiser.PreviewAsync("lista.xlsx", file)).Column("Nazwisko").ShouldBe(["Nowak"]);
    }

    [Fact]
    public async Task Upload_ControlCharacter_IsTold()
    {
        var columns = await organiser.ColumnsAsync("lista.csv", Importing.Utf8("Imię;Nazwisko\nAn\u0007na;Nowak"));

        columns.Text(".notice").ShouldContain("znaki, które nie należą do żadnego tekstu (1)");
    }

    [Fact]
    public async Task Reading_RowsAreBeingStored_IsTooLate()
    {
        var preview = await organiser.PreviewAsync("za-pozno.csv", Importing.Utf8("Imię;Nazwisko\nAnna;Późna"));
        var reading = await organiser.GetPageAsync(preview.Document.Location.PathName + "/reading");
        await organiser.ConfirmAsync(site, preview);

        var answer = await organiser.SubmitAsync(reading, "main form.form", [new("Headings", "0")]);

        (await organiser.SaysAfterRedirectAsync(answer)).ShouldContain("Tego nie można już zrobić");
        (await site.QueryAsync(db => db.Imports.SingleAsync(i => i.FileName == "za-pozno.csv"))).State.ShouldBe(ImportState.Done);
    }
}
