using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Imports;
using DebateInvite.Testing;
using DebateInvite.Web.Tests.Spreadsheets;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Import;

/// <summary>I8, I9, I11–I13, I15: one bad cell is no reason to leave a person out, and what is shown is what is stored.</summary>
public sealed class CellTests : DeskTest
{
    [Fact]
    public async Task Import_BadOptionalCells_PersonComesIn_AndCellsAreTold()
    {
        var preview = await Organiser.PreviewAsync("lista.csv", Importing.Utf8(
            """
            Imię;Nazwisko;E-mail;Telefon;Sektor;Tagi;Uwagi;Język
            Anna;Nowak;anna@example.org;-;gmina;#VIP;= kontakt;klingoński
            Jan;Lis;brak;12;JST;panel;dobrze;fr
            """));

        preview.Figures()["nowe"].ShouldBe(2);
        var remarks = preview.Verdicts();
        foreach (var told in new[] { "Telefon: „-” czytamy jako pustą komórkę.", "Sektor: nie znamy sektora „gmina”; prosimy wpisać sektor z listy. Komórka pominięta.", "Notatki organizatora: w komórce jest formuła albo jej błąd", "„klingoński” to nie jest" })
            remarks[0].Remark.ShouldContain(told);
        remarks[1].Remark.ShouldContain("Adres e-mail: „brak” czytamy jako pustą komórkę.");
        remarks[1].Remark.ShouldContain("Komórka pominięta.");
        var errors = await Organiser.Http.GetStringAsync(new Uri(preview.Document.Location.PathName + "/errors", UriKind.Relative));
        errors.ShouldContain("nie znamy sektora „gmina”");
        var result = await Organiser.ConfirmAsync(Site, preview);

        (result.Figures()["dodane"], result.Figures()["pominięte"]).ShouldBe((2, 0));
        result.Rows("table").Select(row => row[0]).ShouldBe(["2", "3"]);
        result.AllText.ShouldContain("osoba wczytana");
        var anna = await GuestAsync("Nowak");
        (anna.Details.Phone, anna.Details.Sector, anna.Tags, anna.Notes).ShouldBe((null, null, ",#vip,", null));
        var jan = await GuestAsync("Lis");
        (jan.Details.Email, jan.Details.Phone, jan.Details.Sector, jan.Details.Language, jan.Notes).ShouldBe((null, null, Domain.Guests.Sector.LocalGovernment, Domain.Language.Fr, "dobrze"));
    }

    [Fact]
    public async Task Import_UnknownWords_CanBeMappedToSectors()
    {
        var preview = await Organiser.PreviewAsync("lista.csv", Importing.Utf8("Imię;Nazwisko;Sektor\nAnna;Nowak;gmina\nJan;Lis;Gmina\nEwa;Gil;bank\n"));
        preview.Text("#sectors").ShouldContain("gmina");

        var form = preview.Find("#sectors");
        var words = form.QuerySelectorAll("[name^=Words]").Select(word => word.GetAttribute("value")).ToList();
        words.ShouldBe(["gmina", "Gmina", "bank"], ignoreOrder: true);
        var answer = await Organiser.SubmitAsync(preview, "#sectors", words.Select((word, index) =>
            new KeyValuePair<string, string>($"Sectors[{index}]", word is "bank" ? "Business" : "LocalGovernment")));
        var mapped = await Organiser.GetPageAsync(answer.Location!);

        mapped.Column("Sektor").ShouldBe(["Samorząd terytorialny (JST)", "Samorząd terytorialny (JST)", "Przedsiębiorstwo"]);
        await Organiser.ConfirmAsync(Site, mapped);
        (await GuestAsync("Lis")).Details.Sector.ShouldBe(Domain.Guests.Sector.LocalGovernment);
    }

    [Fact]
    public async Task Import_TotalsFootersAndRepeatedHeadings_AreFlagged_LeftOut_UnlessTheyArePeople()
    {
        var list = Importing.Utf8("Imię;Nazwisko;Instytucja\nAnna;Nowak;Urząd\nImię;Nazwisko;Instytucja\nRazem:;2;\nLista zawiera dane osobowe;;\nRazem:;Wielka;Urząd\n");
        var preview = await Organiser.PreviewAsync("lista.csv", list);

        (preview.Figures()["nowe"], preview.Figures()["sumy, stopki, nagłówki"]).ShouldBe((1, 4));
        preview.Verdicts().Count(row => row.Verdict == "nie osoba?").ShouldBe(4);
        var answer = await Organiser.SubmitAsync(preview, "#people", [new("Rows[6]", "true")]);
        var admitted = await Organiser.GetPageAsync(answer.Location!);
        admitted.Figures()["nowe"].ShouldBe(2);
        await Organiser.ConfirmAsync(Site, admitted);

        (await Site.QueryAsync(db => db.Guests.OrderBy(g => g.SortKey).Select(g => g.Details.LastName).ToListAsync())).ShouldBe(["Nowak", "Wielka"]);
    }

    [Fact]
    public async Task Import_AddressesInEveryGarb_AreTidied()
    {
        var preview = await Organiser.PreviewAsync("lista.csv", Importing.Utf8(
            """
            Imię;Nazwisko;E-mail
            Ola;Jeden;Ola <ola@example.org>
            Ela;Dwa;mailto:ela@example.org
            Ula;Trzy;"ula@example.org, ula.prywatnie@example.org"
            Iza;Cztery;zły adres
            """));

        preview.Column("Adres e-mail")[..3].ShouldBe(["ola@example.org", "ela@example.org", "ula@example.org"]);
        preview.Verdicts()[2].Remark.ShouldBe("Adres e-mail: w komórce jest kilka adresów; bierzemy ula@example.org, pomijamy ula.prywatnie@example.org.");
        preview.Verdicts()[3].Verdict.ShouldBe("błąd");
    }

    [Fact]
    public async Task Import_WholeNames_WithWhatIsNoName_IsLeftOut_AndTold()
    {
        var preview = await Organiser.PreviewAsync("lista.csv", Importing.Utf8(
            """
            Imię i nazwisko;E-mail
            dr hab. Jan Kowalski, prof. UW;jan@example.org
            Anna Nowak i Jan Lis;a@example.org
            """));

        (preview.Column("Imię")[0], preview.Column("Nazwisko")[0]).ShouldBe(("Jan", "Kowalski"));
        preview.Verdicts()[0].Remark.ShouldBe("Imię i nazwisko: „dr hab., prof. UW” to nie imię ani nazwisko; pomijamy.");
        (preview.Verdicts()[1].Verdict, preview.Verdicts()[1].Remark).ShouldBe(("błąd", "Imię i nazwisko: w komórce są chyba dwie osoby; prosimy wpisać każdą w osobnym wierszu."));
    }

    [Fact]
    public async Task Import_NamesOnlyBesideAddresses_AreTheNames_AndOtherWordsAreTold()
    {
        var preview = await Organiser.PreviewAsync("lista.csv", Importing.Utf8("E-mail\nJan Kowalski <jan@example.org>\nanna@example.org (sekretariat)\n"));

        (preview.Column("Imię")[0], preview.Column("Nazwisko")[0], preview.Column("Adres e-mail")[0]).ShouldBe(("Jan", "Kowalski", "jan@example.org"));
        (preview.Verdicts()[0].Verdict, preview.Verdicts()[0].Remark).ShouldBe(("nowy", ""));
        preview.Verdicts()[1].Remark.ShouldContain("„sekretariat” to nie adres; pomijamy.");
    }

    [Fact]
    public async Task Import_FormulaWithoutItsValueInAName_IsAnError()
    {
        var rows = WorkbookFile.Row("Imię", "Nazwisko", "E-mail")
            + $"<row>{WorkbookFile.Cell("Anna")}<c><f>A1</f></c>{WorkbookFile.Cell("anna@example.org")}</row>"
            + $"<row>{WorkbookFile.Cell("Jan")}{WorkbookFile.Cell("Lis")}<c><f>A1</f></c></row>";

        var preview = await Organiser.PreviewAsync("lista.xlsx", WorkbookFile.OfSheet($"<sheetData>{rows}</sheetData>"));

        preview.Verdicts().ShouldAllBe(row => row.Verdict == "błąd" && row.Remark.Contains("w komórce jest formuła", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Import_SeveralNumbers_LanguagesAndTagsInEveryGarb_AreTidied_OrTold()
    {
        var preview = await Organiser.PreviewAsync("lista.csv", Importing.Utf8(
            """
            Imię;Nazwisko;Telefon;Język;Tagi;Sektor
            Ola;Jeden;600100200, 22 1234567;fr-FR;#vip #panel;Local authority
            Ela;Dwa;+48 600 100 200 (sekretariat);język polski;vip | panel;samorząd
            Ula;Trzy;22 123 45 67 w. 12;English (UK);"a
            b";biznes
            Iza;Cztery;;polski/angielski;A, B;bank
            Ada;Pięć;;ukraiński, polski;;ONG
            """));

        preview.Column("Telefon")[..3].ShouldBe(["600100200", "+48 600 100 200", "22 123 45 67 w. 12"]);
        preview.Column("Język wiadomości")[..3].ShouldBe(["Français", "Polski", "English"]);
        preview.Column("Etykiety")[..4].ShouldBe(["#panel, #vip", "panel, vip", "a, b", "a, b"]);
        preview.Column("Sektor").ShouldBe(["Samorząd terytorialny (JST)", "Samorząd terytorialny (JST)", "Przedsiębiorstwo", "", "Organizacja pozarządowa"]);
        var remarks = preview.Verdicts().ConvertAll(row => row.Remark);
        remarks[0].ShouldBe("Telefon: w komórce jest kilka numerów; bierzemy 600100200, pomijamy 22 1234567.");
        remarks[1].ShouldBe("Telefon: „+48 600 100 200 (sekretariat)” czytamy jako +48 600 100 200.");
        remarks[2].ShouldBe("");
        remarks[3].ShouldContain("„polski/angielski” to nie jest");
        remarks[4].ShouldContain("„ukraiński, polski” to nie jest");
    }

    [Theory]
    [InlineData("FullName", "Imię i nazwisko")]
    [InlineData("FullNameReversed", "Nazwisko i imię")]
    public async Task Import_WholeNames_InEitherOrder(string field, string heading)
    {
        var columns = await Organiser.ColumnsAsync("lista.csv", Importing.Utf8($"{heading};E-mail\n\"Kowalczyk, Piotr\";p@example.org\nHélène DUPONT;h@example.org\nNowak Anna;a@example.org\n"));
        columns.ValueOf("Columns[0]").ShouldBe(field);

        var mapped = await Organiser.SubmitAsync(columns, "main form.form", [new("Columns[0]", "FullNameReversed")]);

        (await Organiser.GetPageAsync(mapped.Location!)).Column("Nazwisko").ShouldBe(["Kowalczyk", "DUPONT", "Nowak"]);
    }

    [Fact]
    public async Task Columns_HeadingAboutSeveralThings_OrOtherwiseFilled_IsNoGuess()
    {
        var columns = await Organiser.ColumnsAsync("lista.csv", Importing.Utf8(
            """
            Imię;Nazwisko;Tytuł;Zgoda (imię, nazwisko, e-mail);E-mail 1 - Type;E-mail 1 - Value
            Jan;Kowalski;dr hab.;Tak;* Work;jan@example.org
            """));

        Enumerable.Range(0, 6).Select(column => columns.ValueOf($"Columns[{column}]")).ShouldBe(["FirstName", "LastName", "", "", "", "Email"]);
        columns.AllText.ShouldContain("na przykład: dr hab.");
    }

    [Fact]
    public async Task Preview_EveryMappedColumn_OldAndNew()
    {
        var known = await Site.AddAsync(GuestData.Details() with { Phone = "600 700 800", JobTitle = "wójt" });
        var preview = await Organiser.PreviewAsync("lista.csv", Importing.Utf8(
            $"Zwrot;Imię;Nazwisko;Instytucja;Stanowisko;Sektor;E-mail;Telefon;Język;Tagi;Uwagi\nSzanowna Pani;{known.Details.FirstName};{known.Details.LastName};{known.Details.Organisation};sekretarz;NGO;{known.Details.Email};600700800;francuski;vip;ważne"));

        preview.Column("Stanowisko").ShouldBe(["wójt → sekretarz"]);
        preview.Column("Telefon").ShouldBe(["600 700 800"]);
        preview.Column("Język wiadomości").ShouldBe(["Polski → Français"]);
        preview.Column("Etykiety").ShouldBe(["brak → vip"]);
        preview.Column("Notatki organizatora").ShouldBe(["brak → ważne"]);
        preview.Column("Zwrot grzecznościowy").ShouldBe(["brak → Szanowna Pani"]);
        preview.Column("Sektor")[0].ShouldEndWith("→ Organizacja pozarządowa");
        preview.Column("Nazwisko").ShouldBe([known.Details.LastName]);
    }

    private Task<Guest> GuestAsync(string lastName) => Site.QueryAsync(db => db.Guests.AsNoTracking().SingleAsync(g => g.Details.LastName == lastName));
}
