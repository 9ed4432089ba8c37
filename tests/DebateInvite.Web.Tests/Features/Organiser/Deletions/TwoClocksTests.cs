using System.Net;
using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Deletions;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Setup;
using DebateInvite.Web.Tests.Features.Organiser.CheckIn;
using DebateInvite.Web.Tests.Features.Organiser.Evidence;
using DebateInvite.Web.Tests.Features.Organiser.Guests;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Features.Organiser.Deletions;

/// <summary>Guests go six months after the event; that they came is kept for as long as the law demands, where an organiser has said so.</summary>
public class TwoClocksTests : DeskTest
{
    private const string Settings = "/organiser/debata/settings/retention";
    private const string Basis = "art. 140 rozporządzenia (UE) nr 1303/2013";

    private static readonly DateTimeOffset Due = new(2027, 12, 22, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Deleted = new(2028, 1, 6, 12, 0, 0, TimeSpan.Zero);
    private static readonly (string, string)[] Set = [("EvidenceKeptUntil", "2032-12-31"), ("BasisPl", Basis), ("BasisEn", "Article 140"), ("BasisFr", "l’article 140")];

    [Fact]
    public async Task SixMonthsAfter_OnlyWhoCameIsKept_AndTheCertificateSaysSo_ThenThatGoesTooWithASecondOne()
    {
        await SetAsync();
        await ComeAsync();
        await Organiser.AddUploadAsync("lista.png", Pictures.Png(3, 2), "Lista");
        await Site.LookAtAsync(Due);
        await Site.LookAtAsync(Deleted);

        (await Site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(0);
        (await Site.QueryAsync(db => db.Arrivals.CountAsync())).ShouldBe(0);
        var records = await RecordsAsync();
        records.Select(record => (record.Name, record.IsCompanion, record.Organisation)).ShouldBe(
            [("Źródło Łucja", false, "Urząd Gminy Przykładowo"), ("Jan Towarzysz", true, null)], ignoreOrder: true);
        (await Site.QueryAsync(db => db.EvidenceUploads.CountAsync())).ShouldBe(1);
        var first = (await DeletionsAsync()).ShouldHaveSingleItem();
        (first.Deleted!.Guests, first.Deleted.Companions, first.Deleted.Arrivals).ShouldBe((2, 1, 3));
        (first.Kept!.People, first.Kept.Until).ShouldBe((2, new DateOnly(2032, 12, 31)));
        await Organiser.SignInAsOrganiserAsync();
        foreach (var (prefix, words) in new[] { ("", "(liczba osób: 2), do 31 grudnia 2032 r.; podstawa: " + Basis), ("/en", "(people: 2), until 31 December 2032; basis: Article 140"), ("/fr", "jusqu’au 31 décembre 2032 ; base : l’article 140") })
            Plain(await Organiser.GetPageAsync($"{prefix}/organiser/debata/deletion/{first.Id}")).ShouldContain(words);
        using (var zip = await Organiser.EvidenceAsync("names"))
        {
            CsvFile.Rows(zip.Texts()["attendance/people.csv"]).Skip(1).Select(row => row[2]).ShouldBe(["Źródło Łucja", "Jan Towarzysz"], ignoreOrder: true);
            CsvFile.Rows(zip.Texts()["attendance/summary.csv"])[^1].ShouldBe(["Razem", "2", "0", "2", "3", "1", "1"]);
        }

        // For years nothing is written, and nobody is told that the clock may be wrong.
        await Site.LookAtAsync(new DateTimeOffset(2030, 6, 1, 12, 0, 0, TimeSpan.Zero));
        (await DeletionsAsync()).Count.ShouldBe(1);
        await Organiser.SignInAsOrganiserAsync();
        (await Organiser.GetPageAsync("/organiser/debata")).AllText.ShouldNotContain("Zegar serwera");

        // At its end, somebody has to vouch for a clock that is so far from when something was last written.
        await Site.LookAtAsync(new DateTimeOffset(2033, 1, 1, 12, 0, 0, TimeSpan.Zero));
        (await RecordsAsync()).Count.ShouldBe(2);
        await Organiser.SignInAsOrganiserAsync();
        var answer = await Organiser.SubmitAsync(await Organiser.GetPageAsync("/organiser/debata/deletion"), "form[action$='/announce']", []);
        (await Organiser.SaysAfterRedirectAsync(answer)).ShouldContain("zapowiedziane");
        var mail = await Site.QueryAsync(db => db.Outbox.Where(m => m.Kind == "deletion-announced").OrderByDescending(m => m.CreatedAt).FirstAsync());
        (mail.EventId, mail.Payload.Contains("\"IsOfEvidence\":true", StringComparison.Ordinal), mail.Payload.Contains("ródło", StringComparison.Ordinal)).ShouldBe((null, true, false));
        (await Organiser.GetPageAsync("/organiser/debata")).AllText.ShouldContain("Dowody obecności zostaną usunięte: niedziela, 16 stycznia 2033 r.");

        await Site.LookAtAsync(new DateTimeOffset(2033, 1, 16, 12, 0, 0, TimeSpan.Zero));
        (await RecordsAsync()).ShouldBeEmpty();
        (await Site.QueryAsync(db => db.EvidenceUploads.CountAsync())).ShouldBe(0);
        var second = (await DeletionsAsync())[1];
        (second.Scope, second.Deleted, second.KeptUntil).ShouldBe((DeletionScope.Evidence, DeletedRows.None with { Records = 2, Files = 1 }, new DateOnly(2032, 12, 31)));
        await Organiser.SignInAsOrganiserAsync();
        var certificate = await Organiser.GetPageAsync($"/organiser/debata/deletion/{second.Id}");
        certificate.Heading.ShouldBe("Zaświadczenie o usunięciu dowodów obecności");
        certificate.Rows(".table").Select(row => string.Join(' ', row)).ShouldBe(["dowody obecności 2", "pliki organizatorów 1"]);
        Site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task WithoutTheSetting_NothingIsKept_AndFilesGoWithACertificateOfTheirOwn()
    {
        await ComeAsync();
        await Organiser.AddUploadAsync("lista.png", Pictures.Png(3, 2), "Lista");
        await Site.LookAtAsync(Due);
        await Site.LookAtAsync(Deleted);

        (await RecordsAsync()).ShouldBeEmpty();
        var deletions = await DeletionsAsync();
        deletions.Select(deletion => (deletion.Scope, deletion.Kept, deletion.DoneAt is null)).ShouldBe([(DeletionScope.Guests, null, false), (DeletionScope.Evidence, null, false)], ignoreOrder: true);
        (await Site.QueryAsync(db => db.EvidenceUploads.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task SettingTakenBack_WhatWasKeptIsDueAtOnce_AndPutOffLikeAnythingElse()
    {
        await SetAsync();
        await ComeAsync();
        await Site.LookAtAsync(Due);
        await Site.LookAtAsync(Deleted);
        await Organiser.SignInAsOrganiserAsync();
        (await Organiser.SubmitAsync(await Organiser.GetPageAsync(Settings), [("EvidenceKeptUntil", ""), ("BasisPl", ""), ("BasisEn", ""), ("BasisFr", "")])).Location.ShouldBe(Settings);

        await Site.LookAtAsync(Deleted.AddDays(1));
        await Organiser.SignInAsOrganiserAsync();
        (await Organiser.GetPageAsync("/organiser/debata/deletion")).AllText.ShouldContain("nie ma już powodu");
        var putOff = await Organiser.SubmitAsync(await Organiser.GetPageAsync("/organiser/debata/deletion"), "form[action$='/put-off']", [new("Until", "2028-02-01"), new("Reason", "Kontrola.")]);
        (await Organiser.SaysAfterRedirectAsync(putOff)).ShouldContain("odłożone");

        await Site.LookAtAsync(Deleted.AddDays(20));
        (await RecordsAsync()).Count.ShouldBe(2);
        await Site.LookAtAsync(new DateTimeOffset(2028, 2, 1, 12, 0, 0, TimeSpan.Zero));
        (await RecordsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Notice_SaysSo_InEachLanguage_OnlyWhereItIsSet()
    {
        using var guest = Site.NewClient();
        foreach (var prefix in new[] { "", "/en", "/fr" })
            (await guest.GetPageAsync($"{prefix}/debata/privacy")).AllText.ShouldNotContain("2032");

        await SetAsync();

        foreach (var (prefix, words) in new[]
        {
            ("", $"do 31 grudnia 2032 r., bo wymaga tego obowiązek prawny ciążący na gospodarzu (art. 6 ust. 1 lit. c RODO): {Basis}."),
            ("/en", "until 31 December 2032, because a legal obligation on the host demands it (Article 6(1)(c) of the GDPR): Article 140."),
            ("/fr", "jusqu’au 31 décembre 2032, car une obligation légale de l’hôte l’exige"),
        })
            Plain(await guest.GetPageAsync($"{prefix}/debata/privacy")).ShouldContain(words);
    }

    [Theory]
    [InlineData("EvidenceKeptUntil", "2027-12-21")]
    [InlineData("EvidenceKeptUntil", "2058-01-01")]
    [InlineData("EvidenceKeptUntil", "kiedyś")]
    [InlineData("BasisEn", " ")]
    public async Task Settings_NoSuchDay_OrNoBasis_AreRefused_LosingNothing(string field, string value)
    {
        var page = await Organiser.SubmitAsync(await Organiser.GetPageAsync(Settings), [.. Set.Where(one => one.Item1 != field), (field, value)]);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.ErrorOf(field).ShouldNotBeNull();
        page.ValueOf("BasisPl").ShouldBe(Basis);
        (await Site.EventAsync()).EvidenceKeptUntil.ShouldBeNull();
    }

    /// <summary>A backup from before the first deletion is put back: guests go again, and what was kept of them is kept again.</summary>
    [Fact]
    public async Task Restored_FromBeforeTheFirstDeletion_KeepsWhoCame_AndFromBeforeTheSecondNobody()
    {
        await SetAsync();
        await ComeAsync();
        var id = (await Site.EventAsync()).Id;
        Site.Clock.Advance(TimeSpan.FromMinutes(1));
        await EraseAsync(ErasureKind.EventGuests, id);

        (await RestoredAsync()).ShouldContain("Guests erased again: 2.");
        (await RecordsAsync()).Count.ShouldBe(2);
        await RestoredAsync();
        (await RecordsAsync()).Count.ShouldBe(2, "Once more does nothing more.");

        Site.Clock.Advance(TimeSpan.FromMinutes(1));
        await EraseAsync(ErasureKind.EventEvidence, id);
        (await RestoredAsync()).ShouldContain("Records of attendance erased again: 2.");
        (await RecordsAsync()).ShouldBeEmpty();
    }

    /// <summary>Art. 17: while guests are kept, whoever is erased leaves nothing, not that they came either.</summary>
    [Fact]
    public async Task Guest_ErasedBefore_IsNotKept()
    {
        await SetAsync();
        await ComeAsync();
        var guest = await Site.QueryAsync(db => db.Arrivals.Where(a => a.UndoneAt == null).Select(a => a.GuestId).FirstAsync());
        await Organiser.SubmitAsync(await Organiser.GetPageAsync($"/organiser/debata/guests/{guest}/delete"));

        await Site.LookAtAsync(Due);
        await Site.LookAtAsync(Deleted);

        (await RecordsAsync()).ShouldBeEmpty();
        var done = (await DeletionsAsync()).ShouldHaveSingleItem();
        // One is still counted, and did not come.
        done.Kept.ShouldNotBeNull().Listed.Sum(count => count.Guests).ShouldBe(1);
        done.Kept.People.ShouldBe(0);
        await Organiser.SignInAsOrganiserAsync();
        Plain(await Organiser.GetPageAsync($"/organiser/debata/deletion/{done.Id}")).ShouldNotContain("dowody obecności");
    }

    private async Task SetAsync() => (await Organiser.SubmitAsync(await Organiser.GetPageAsync(Settings), Set)).Location.ShouldBe(Settings);

    // One comes with a companion, somebody else's arrival was a slip, and both have a history.
    private async Task ComeAsync()
    {
        var guest = await Site.ExpectAsync(1, "Jan Towarzysz");
        var other = await Site.ExpectAsync(2);
        await Site.DayComesAsync();
        await Site.QueryAsync(async db =>
        {
            var now = Site.Clock.Now();
            var slip = Arrival.Of(other, Attendee.Of(other)[0], "wejście", now);
            slip.Undo(null, "wejście", now);
            db.Arrivals.AddRange(Attendee.Of(guest).Select(who => Arrival.Of(guest, who, "wejście", now)).Append(slip));
            db.GuestChanges.Add(GuestChange.Of(guest, GuestChangeKind.Added, GuestSnapshot.Nobody, now, ChangedBy.Site));
            return await db.SaveChangesAsync();
        });
        await Organiser.SignInAsOrganiserAsync();
    }

    private Task<bool> EraseAsync(ErasureKind kind, Guid id) => Site.CallAsync<ErasureList, bool>(async list =>
    {
        await list.AddAsync(new Erasure(kind, id));
        return true;
    });

    private async Task<string> RestoredAsync()
    {
        await using var scope = Site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredKeyedService<ICommand>("restored").RunAsync(CancellationToken.None);
    }

    private Task<List<AttendanceRecord>> RecordsAsync() => Site.QueryAsync(db => db.AttendanceRecords.AsNoTracking().ToListAsync());

    private Task<List<Deletion>> DeletionsAsync() => Site.QueryAsync(db => db.Deletions.AsNoTracking().OrderBy(d => d.DoneAt).ThenBy(d => d.Id).ToListAsync());

    private static string Plain(SitePage page) => page.AllText.Replace('\u00a0', ' ');
}
