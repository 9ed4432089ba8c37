using System.Net;
using System.Text;
using DebateInvite.Domain;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Imports;
using DebateInvite.Testing;
using DebateInvite.Web.Tests.Spreadsheets;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Import;

public sealed class ImportTests : DeskTest
{
    private const string List =
        """
        Zwrot;Imię;Nazwisko;Instytucja;Stanowisko;Sektor;E-mail;Telefon;Język;Tagi;Uwagi
        Szanowna Pani Dyrektor;Łucja;Źródło;Urząd Gminy;dyrektor;JST;lucja@example.org;22 123 45 67;polski;VIP, panel;dzwonić rano
        ;Hélène;Lefèvre;Ville d’Exemple;;;helene@example.org;;fr;;
        ;Jan;Bezadresowy;Spółdzielnia;;;;;;;
        """;

    [Fact]
    public async Task Post_NewList_AddsGuestsWithAllTheyHave_AndTheirHistory()
    {
        var result = await Organiser.ImportAsync(Site, "lista.csv", Importing.Utf8(List));

        result.Heading.ShouldBe("Import zakończony");
        result.Figures().ShouldBe(new Dictionary<string, int> { ["dodane"] = 3, ["zmienione"] = 0, ["bez zmian"] = 0, ["pominięte"] = 0 }, ignoreOrder: true);
        var lucja = await GuestAsync("Źródło");
        lucja.Details.ShouldBe(new GuestDetails
        {
            FirstName = "Łucja", LastName = "Źródło", Organisation = "Urząd Gminy", JobTitle = "dyrektor", Sector = Sector.LocalGovernment,
            Email = "lucja@example.org", Phone = "22 123 45 67", Language = Language.Pl,
        });
        (lucja.Salutation, lucja.Tags, lucja.Notes, lucja.Reply).ShouldBe(("Szanowna Pani Dyrektor", ",panel,vip,", "dzwonić rano", Reply.None));
        (await GuestAsync("Lefèvre")).Details.Language.ShouldBe(Language.Fr);
        var change = await Site.QueryAsync(db => db.GuestChanges.SingleAsync(c => c.GuestId == lucja.Id));
        (change.Kind, change.Channel, change.Actor, change.Note).ShouldBe((GuestChangeKind.Added, Channel.Import, SiteHost.OrganiserEmail, "lista.csv"));
        change.Fields.ShouldContain(new FieldChange("Salutation", null, "Szanowna Pani Dyrektor"));
        (await Site.QueryAsync(db => db.Outbox.CountAsync())).ShouldBe(0);
        Site.Log.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("lista.csv")]
    [InlineData("lista.xlsx")]
    public async Task Post_SameListAgain_ChangesNothing(string fileName)
    {
        var file = fileName.EndsWith("xlsx", StringComparison.Ordinal)
            ? WorkbookFile.Of([.. List.Split('\n').Select(line => line.TrimEnd('\r').Split(';'))])
            : Importing.Utf8(List);
        await Organiser.ImportAsync(Site, fileName, file);
        var before = await Site.QueryAsync(db => db.Guests.AsNoTracking().OrderBy(g => g.Id).Select(g => g.Version).ToListAsync());

        var preview = await Organiser.PreviewAsync(fileName, file);

        preview.Figures()["bez zmian"].ShouldBe(3);
        preview.All("#confirm").ShouldBeEmpty();
        preview.AllText.ShouldContain("Ten plik nie zawiera niczego nowego.");
        // Whoever sends the form all the same.
        await Organiser.PostAsync($"{preview.Document.Location.PathName}/confirm",
            [SiteClient.TokenOf(preview), KeyValuePair.Create("version", preview.All("[name=version]").First().GetAttribute("value")!)]);
        await Eventually.IsAsync(() => Site.QueryAsync(async db => await db.Imports.CountAsync(i => i.State == ImportState.Done) == 2), "it is done");
        (await Site.QueryAsync(db => db.Guests.OrderBy(g => g.Id).Select(g => g.Version).ToListAsync())).ShouldBe(before);
        (await Site.QueryAsync(db => db.GuestChanges.CountAsync())).ShouldBe(3);
    }

    [Fact]
    public async Task Post_KnownGuests_TakesOverWhatIsNew_AndLeavesReplyAndTheRest()
    {
        var known = await Site.AddAsync(GuestData.Details() with { Phone = "600 700 800", Question = "Pytanie?" }, Reply.Accepted);
        var file = Importing.Utf8($"email,stanowisko,instytucja,telefon\n{known.Details.Email!.ToUpperInvariant()},sekretarz,,\n");

        var preview = await Organiser.PreviewAsync("poprawki.csv", file);
        preview.Verdicts().ShouldBe([("2", "zmiana", "")]);
        preview.Column("Adres e-mail").ShouldBe(["lucja.zrodlo1@example.org → LUCJA.ZRODLO1@EXAMPLE.ORG"]);
        preview.Column("Stanowisko").ShouldBe(["brak → sekretarz"]);
        preview.Column("Instytucja lub organizacja").ShouldBe([known.Details.Organisation!]);
        await Organiser.ConfirmAsync(Site, preview);

        var guest = await Site.QueryAsync(db => db.Guests.AsNoTracking().SingleAsync());
        (guest.Id, guest.Details.JobTitle, guest.Details.Phone, guest.Details.Organisation, guest.Details.Question).ShouldBe((known.Id, "sekretarz", "600 700 800", known.Details.Organisation, "Pytanie?"));
        (guest.Reply, guest.RepliedAt).ShouldBe((Reply.Accepted, known.RepliedAt));
        var change = await Site.QueryAsync(db => db.GuestChanges.SingleAsync());
        (change.Kind, change.Channel, change.ReplyBefore, change.ReplyAfter).ShouldBe((GuestChangeKind.Edited, Channel.Import, Reply.Accepted, Reply.Accepted));
        change.Fields.ShouldContain(new FieldChange("JobTitle", null, "sekretarz"));
    }

    [Fact]
    public async Task Preview_RowsOfEveryKind_SaysWhatEachDoes()
    {
        await Site.AddAsync([(GuestData.Details(), Reply.None), (GuestData.Details(2), Reply.None)]);
        var file = Importing.Utf8(
            """
            Imię;Nazwisko;Instytucja;E-mail;Telefon;Sektor;Język
            Łucja;Źródło;Urząd Gminy Przykładowo;lucja.zrodlo1@example.org;;;
            Łucja;Źródło;Urząd Miasta;lucja.zrodlo2@example.org;;;
            Nowa;Osoba;;nowa@example.org;;;
            Ta;Sama;;NOWA@example.org;;;
            ;Bez Imienia;Urząd;;;;
            Zły;Adres;;to nie adres;12;banki;klingoński
            Zła;Formuła;=1+1;zla@example.org;;;
            Zły;Błąd;#ADR!;blad@example.org;;;
            Łucja;Źródło;Urząd Gminy Przykładowo;;;;
            """);

        var preview = await Organiser.PreviewAsync("lista.csv", file);

        preview.Verdicts().ShouldBe(
        [
            ("2", "bez zmian", ""),
            ("3", "zmiana", ""),
            ("4", "nowy", ""),
            ("5", "nowy", "Ten sam adres jest w wierszu 4: to dwie osoby."),
            ("6", "błąd", "Imię: Prosimy wpisać imię."),
            ("7", "błąd", "Adres e-mail: Prosimy sprawdzić adres e-mail. Powinien wyglądać jak imie.nazwisko@example.org. Sektor: nie znamy sektora „banki”; prosimy wpisać sektor z listy. Komórka pominięta. Język wiadomości: „klingoński” to nie jest polski, angielski ani francuski; prosimy wpisać pl, en albo fr. Komórka pominięta. Telefon: Prosimy wpisać numer telefonu cyframi, na przykład +48 22 123 45 67, albo zostawić to pole puste. Komórka pominięta."),
            ("8", "nowy", "Instytucja lub organizacja: w komórce jest formuła albo jej błąd; prosimy wpisać samą wartość. Komórka pominięta."),
            ("9", "nowy", "Instytucja lub organizacja: w komórce jest formuła albo jej błąd; prosimy wpisać samą wartość. Komórka pominięta."),
            ("10", "powtórzony", "Ta sama osoba jest w wierszu 2."),
        ]);
        preview.Figures().ShouldBe(new Dictionary<string, int> { ["nowe"] = 4, ["zmiany"] = 1, ["bez zmian"] = 1, ["powtórzone"] = 1, ["błędy"] = 2 }, ignoreOrder: true);
        (await Organiser.GetPageAsync(preview.Document.Location.PathName + "?verdict=Invalid")).Verdicts().Select(row => row.Number).ShouldBe(["6", "7"]);
        preview.Column("Instytucja lub organizacja")[1].ShouldBe("Urząd Gminy Przykładowo → Urząd Miasta");
        (await Site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task Errors_Downloaded_Mended_AndBroughtAgain_AreTakenOver()
    {
        var file = CodePagesEncodingProvider.Instance.GetEncoding(1250)!.GetBytes("Imię;Nazwisko;E-mail;Telefon\nŁucja;Źródło;lucja@example.org;+48 22 123 45 67\nPiotr;Święty;piotr.example.org;+48 22 765 43 21\n");
        var preview = await Organiser.PreviewAsync("lista.csv", file);
        var beforehand = await Organiser.Http.GetStringAsync(new Uri(preview.Document.Location.PathName + "/errors", UriKind.Relative));
        var result = await Organiser.ConfirmAsync(Site, preview);
        result.Rows("table").ShouldHaveSingleItem()[0].ShouldBe("3");

        var errors = await Organiser.Http.GetStringAsync(new Uri(result.All("a[download]").Single().GetAttribute("href")!, UriKind.Relative));

        errors.ShouldBe(beforehand);
        errors.TrimStart('\uFEFF').Split("\r\n")[0].ShouldBe("\"Imię\";\"Nazwisko\";\"E-mail\";\"Telefon\";\"Powód\"");
        errors.ShouldContain("\"Piotr\";\"Święty\";\"piotr.example.org\";\"'+48 22 765 43 21\";\"Adres e-mail: ", Case.Sensitive);
        var again = await Organiser.ImportAsync(Site, "bledy.csv", Encoding.UTF8.GetBytes(errors.Replace("piotr.example", "piotr@example", StringComparison.Ordinal)));
        again.Figures()["dodane"].ShouldBe(1);
        (await GuestAsync("Święty")).Details.Phone.ShouldBe("+48 22 765 43 21");
    }

    [Fact]
    public async Task Columns_NotGuessed_AreWhatTheOrganiserSays()
    {
        var columns = await Organiser.ColumnsAsync("lista.csv", Importing.Utf8("A;B;C\nNowak Anna;x;anna@example.org"));
        columns.All("select").Count().ShouldBe(3);
        columns.AllText.ShouldContain("na przykład: Nowak Anna");

        var refused = await Organiser.SubmitAsync(columns, "main form.form", []);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Text("#error-summary").ShouldContain("kolumnę z adresem e-mail");
        var twice = await Organiser.SubmitAsync(refused, "main form.form", [Say(0, "Email"), Say(2, "Email")]);
        twice.ErrorOf("Columns_2_").ShouldBe("Adres e-mail: prosimy wskazać tylko jedną kolumnę.");
        twice.ValueOf("Columns[0]").ShouldBe("Email");
        var mapped = await Organiser.SubmitAsync(twice, "main form.form", [Say(0, "FullNameReversed"), Say(2, "Email")]);
        await Organiser.ConfirmAsync(Site, await Organiser.GetPageAsync(mapped.Location!));

        (await GuestAsync("Nowak")).FullName.ShouldBe("Anna Nowak");

        static KeyValuePair<string, string> Say(int column, string field) => KeyValuePair.Create($"Columns[{column}]", field);
    }

    [Fact]
    public async Task Confirm_TwoClicks_StoresOnce()
    {
        var preview = await Organiser.PreviewAsync("lista.csv", Importing.Utf8(List));

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Organiser.SubmitAsync(preview, "#confirm", [])));

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.Redirect);
        var result = await Organiser.ConfirmAsync(Site, preview);
        result.All(".notice").ShouldBeEmpty();
        (await Site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(3);
        (await Site.QueryAsync(db => db.GuestChanges.CountAsync())).ShouldBe(3);
        Site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Upload_TwoClicks_IsOneFile()
    {
        var form = await Organiser.GetPageAsync(ImportSteps.Path);

        var first = await Organiser.UploadAsync("lista.csv", Importing.Utf8(List), form);
        var second = await Organiser.UploadAsync("lista.csv", Importing.Utf8(List), form);

        second.Location.ShouldBe(first.Location);
        (await Site.QueryAsync(db => db.Imports.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Columns_TwoClicks_ShowThePreviewWithoutAWarning()
    {
        var uploaded = await Organiser.UploadAsync("lista.csv", Importing.Utf8(List));
        var columns = await Organiser.GetPageAsync(uploaded.Location!);

        await Organiser.SubmitAsync(columns, "main form.form", []);
        var second = await Organiser.SubmitAsync(columns, "main form.form", []);

        var preview = await Organiser.GetPageAsync(second.Location!);
        preview.Heading.ShouldBe("Podgląd importu");
        preview.All(".notice").ShouldBeEmpty();
    }

    [Fact]
    public async Task Confirm_ColumnsChangedMeanwhile_StoresNothing()
    {
        var seen = await Organiser.PreviewAsync("lista.csv", Importing.Utf8(List));
        await Organiser.SubmitAsync(await Organiser.GetPageAsync(seen.Document.Location.PathName + "/columns"), "main form.form", []);

        var answer = await Organiser.SubmitAsync(seen, "#confirm", []);

        (await Organiser.SaysAfterRedirectAsync(answer)).ShouldContain("Tego nie można już zrobić");
        (await Site.QueryAsync(db => db.Imports.SingleAsync())).State.ShouldBe(ImportState.Mapped);
    }

    [Fact]
    public async Task Discard_File_LeavesNothing()
    {
        var preview = await Organiser.PreviewAsync("lista.csv", Importing.Utf8(List));

        var answer = await Organiser.SubmitAsync(preview, "form[action$=discard]", []);
        (await Organiser.SubmitAsync(preview, "form[action$=discard]", [])).Location.ShouldBe(answer.Location);

        (await Organiser.SaysAfterRedirectAsync(answer)).ShouldBe("Plik został usunięty; nic nie zapisano.");
        (await Site.QueryAsync(async db => await db.Imports.CountAsync() + await db.ImportContents.CountAsync() + await db.Guests.CountAsync())).ShouldBe(0);
        (await Organiser.GetPageAsync(preview.Document.Location.PathName)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Sample_Downloaded_CanBeImported()
    {
        var sample = await Organiser.Http.GetByteArrayAsync(new Uri(ImportSteps.Path + "/sample", UriKind.Relative));

        var result = await Organiser.ImportAsync(Site, "przyklad.csv", sample);

        (result.Figures()["dodane"], result.Figures()["pominięte"]).ShouldBe((3, 0));
    }

    [Fact]
    public async Task Import_OfAnotherEvent_IsNotFound()
    {
        await Site.AddEventAsync("druga", new DateTime(2027, 10, 1, 10, 0, 0));
        var preview = await Organiser.PreviewAsync("lista.csv", Importing.Utf8(List));

        (await Organiser.GetPageAsync(preview.Document.Location.PathName.Replace("debata", "druga", StringComparison.Ordinal))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<Guest> GuestAsync(string lastName) => Site.QueryAsync(db => db.Guests.AsNoTracking().SingleAsync(g => g.Details.LastName == lastName));
}
