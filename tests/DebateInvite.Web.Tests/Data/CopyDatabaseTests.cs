using System.Globalization;
using DebateInvite.Domain;
using DebateInvite.Domain.Accessibility;
using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Certificates;
using DebateInvite.Domain.Deletions;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Feedback;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Imports;
using DebateInvite.Domain.Prints;
using DebateInvite.Domain.Privacy;
using DebateInvite.Testing;
using DebateInvite.Testing.Databases;
using DebateInvite.Testing.TSql;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Copying;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Data.Sqlite;
using DebateInvite.Web.Setup;
using DebateInvite.Web.Tests.Data.SqlServer;
using DebateInvite.Web.Tests.Features.Organiser;
using DebateInvite.Web.Tests.Features.Organiser.SecondFactor;
using DebateInvite.Web.Tests.Setup;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Data;

public class CopyDatabaseTests
{
    [Fact]
    public async Task Copy_ToAnotherFile_IsTheSameInEveryTable_AndTheSiteGoesOnWithIt()
    {
        var (from, to) = (await SqliteDatabase.CreateAsync(), await SqliteDatabase.CreateAsync());
        await using var old = await FilledSiteAsync(from);
        using var organiser = await old.NewOrganiserAsync();
        CopyResult result;
        await using (SqliteDebateContext source = Open(from), target = Open(to))
            result = await CopyDatabase.RunAsync(source, target, CancellationToken.None);

        result.Outcome.ShouldBe(CopyOutcome.Copied);
        result.Tables.Where(table => table.Rows == 0).ShouldBeEmpty("a table without rows proves nothing");
        foreach (var table in result.Tables)
            Rows(to, table.Name).ShouldBe(Rows(from, table.Name), table.Name);

        await using var moved = await SiteHost.StartAsync(to);
        // Whoever was signed in still is.
        using var same = new SiteClient(moved.Address, organiser.Cookies);
        (await same.GetPageAsync("/organiser/debata/guests?q=zrodlo")).AllText.ShouldContain("Źródło");
    }

    [Fact]
    public async Task Copy_TargetHasAnEventAlready_IsRefused()
    {
        await using var from = await SqliteDatabase.CreateAsync();
        var to = await SqliteDatabase.CreateAsync();
        await using var used = await SiteHost.StartAsync(to);
        await using SqliteDebateContext source = Open(from), target = Open(to);

        var result = await CopyDatabase.RunAsync(source, target, CancellationToken.None);

        result.Outcome.ShouldBe(CopyOutcome.TargetNotEmpty);
        (await used.QueryAsync(db => db.Events.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Copy_ToSqlServer_SendsOnlyStatementsThatFitTheSchema_AndAllRows()
    {
        var from = await SqliteDatabase.CreateAsync();
        await using var old = await FilledSiteAsync(from);
        await using var to = await RecordedSqlServer.CreateAsync();
        CopyResult result;
        await using (var source = Open(from))
        await using (var target = to.NewContext())
            result = await CopyDatabase.RunAsync(source, target, CancellationToken.None);

        result.Outcome.ShouldBe(CopyOutcome.Copied);
        using var schema = new TSqlSchema(SchemaTests.Script());
        schema.FaultsOf(to.Recorder.Statements).ShouldBeEmpty();
        foreach (var table in result.Tables)
            Rows(to.Twin, table.Name).ShouldBe(Rows(from, table.Name), table.Name);
    }

    [Fact]
    public void Model_HasNoPropertyThatOnlyATrackedRowKnows()
    {
        using var db = new SqliteDebateContext(new DbContextOptionsBuilder<SqliteDebateContext>().UseSqlite("Data Source=:memory:").Options);

        db.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).Where(property => property.IsShadowProperty()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Command_CopiesAFile_OnceAndNoMore()
    {
        using var command = new SiteCommand();
        await command.RunAsync("demo");
        var to = command.DatabaseFile + "-copy";

        (await command.RunAsync("copy", "--from", command.DatabaseFile, "--to", to)).ShouldContain("60 Guests");

        (await Should.ThrowAsync<InvalidOperationException>(() => command.RunAsync("copy", "--from", command.DatabaseFile, "--to", to)))
            .Message.ShouldContain("not empty");
    }

    [Fact]
    public async Task Command_SourceIsNotThere_IsRefused_AndMakesNoFile()
    {
        var none = Path.Combine(Path.GetTempPath(), $"debateinvite-{Guid.NewGuid()}.db");

        (await CopyCommand.RunAsync(["copy", "--from", none, "--to", none + "-copy"], CancellationToken.None)).ShouldBe(1);
        (await CopyCommand.RunAsync(["copy", "--from", none], CancellationToken.None)).ShouldBe(1);

        File.Exists(none).ShouldBeFalse();
        File.Exists(none + "-copy").ShouldBeFalse();
    }

    /// <summary>A site with something in every table.</summary>
    private static async Task<SiteHost> FilledSiteAsync(SqliteDatabase database)
    {
        var site = await SiteHost.StartAsync(database);
        await site.CallAsync<DemoGuests, int>(demo => demo.AddAsync(CancellationToken.None));
        using var organiser = await site.NewOrganiserAsync();
        using var stranger = site.NewClient();
        await stranger.SubmitAsync(await stranger.GetPageAsync("/organiser/sign-in"), ("Email", "nikt@example.org"), ("Password", "nie wiem"));
        await organiser.SubmitAsync(await organiser.GetPageAsync("/organiser/debata/campaigns/new"));
        await organiser.SubmitAsync(await organiser.GetPageAsync("/organiser/accounts"), ("Email", "druga@example.org"), ("Roles[0]", "Organiser"));
        await site.QueryAsync(async db =>
        {
            var debate = await db.Events.SingleAsync();
            var now = site.Clock.GetUtcNow().UtcDateTime;
            var (guest, deputy) = (Guest.For(debate.Id, GuestData.Details(1), now), Guest.For(debate.Id, GuestData.Details(2), now));
            // The deputy first: whoever reads in this order must not store in it.
            db.Guests.Add(deputy);
            await db.SaveChangesAsync();
            db.Guests.Add(guest);
            await db.SaveChangesAsync();
            db.FormerRecords.Add(FormerRecord.Of(Guest.For(debate.Id, GuestData.Details(3), now), guest, now));
            debate.Accept(guest, now, ["Jan Przykładny", "Ewa Przykładna"]);
            debate.SendDeputy(guest, deputy, now);
            db.ChangeRequests.Add(ChangeRequest.ToCome(guest, now));
            var unconfirmed = UnconfirmedReply.KeptAside(guest, GuestData.Details(1), ["Jan"], isOfSomebodyElse: true, now);
            unconfirmed.NewSecret();
            db.UnconfirmedReplies.Add(unconfirmed);
            db.AccessibilityDeclarations.Add(new AccessibilityDeclaration { Publisher = "Stowarzyszenie", Texts = new Dictionary<Language, DeclarationText> { [Language.Pl] = new("", "Winda", "PJM") } });
            db.LogoImages.Add(new LogoImage { EventId = debate.Id, Hash = new string('a', LogoImage.HashLength), ContentType = "image/png", Content = Pictures.Png(3, 2) });
            db.Arrivals.Add(Arrival.Of(guest, Attendee.Of(guest)[0], "wejście główne", now));
            db.Certificates.Add(Certificate.For(debate, guest, Arrival.Of(guest, Attendee.Of(guest)[0], "", now), now));
            debate.FeedbackQuestions = [new(FeedbackKind.Rating, new Dictionary<Language, string> { [Language.Pl] = "Jak było?" })];
            db.FeedbackAnswers.AddRange(FeedbackAnswer.In(debate, ["4"]));
            db.DoorPasses.Add(DoorPass.For(debate, "wejście główne", SiteHost.OrganiserEmail, now).Pass);

            db.SecurityLists.Add(SecurityList.Issue(debate, Guid.CreateVersion7(), last: null, SecurityRow.Of([guest]), "recepcja", sentTo: null, SiteHost.OrganiserEmail, now));
            db.NoticeVersions.Add(NoticeVersion.Of(debate.Id, language => $"<h2>{language}</h2>", now));
            db.NoticesSeen.Add(NoticeSeen.By(guest, new string('b', NoticeVersion.HashLength), NoticeWay.Form, now));
            db.AttendanceRecords.Add(AttendanceRecord.Of(debate.Id, guest.Id, "Łucja", "Źródło", companion: null, "Fundacja", Sector.Ngo, now));
            db.EvidenceUploads.Add(EvidenceUpload.Of(debate.Id, "Lista", "image/png", Pictures.Png(3, 2), SiteHost.OrganiserEmail, now));

            var deletion = Deletion.Announce(debate, now);
            deletion.PutOff(debate, deletion.On.AddDays(1), "Sprawozdanie", SiteHost.OrganiserEmail, now);
            deletion.Certify(debate, new DeletedRows(1, 2, 3, 4, 5, 6), now, new KeptEvidence(2, debate.DayAt(now), [new ListedCount(Sector.Ngo, 1, 1, 1, 2)]));
            db.Deletions.Add(deletion);

            var import = new GuestImport { EventId = debate.Id, FileName = "lista.csv", CreatedAt = now, CreatedBy = SiteHost.OrganiserEmail, RowCount = 1 };
            import.Propose([ImportField.LastName, null]);
            db.Imports.Add(import);
            db.ImportContents.Add(new ImportContent { ImportId = import.Id, Table = [1, 2, 3], File = [4, 5] });
            db.ImportFailures.Add(new ImportFailure { ImportId = import.Id, Row = 2, Reason = "Zły adres." });

            var user = await db.Users.OrderBy(o => o.Id).FirstAsync();
            db.UserClaims.Add(new IdentityUserClaim<Guid> { UserId = user.Id, ClaimType = "a", ClaimValue = "b" });
            db.UserLogins.Add(new IdentityUserLogin<Guid> { UserId = user.Id, LoginProvider = "a", ProviderKey = "b" });
            db.FormDrafts.Add(new FormDraft { OrganiserId = user.Id, Form = "settings/1", Content = "CfDJ8", SavedAt = now, WasSent = true });
            db.UserTokens.Add(new IdentityUserToken<Guid> { UserId = user.Id, LoginProvider = "a", Name = "b" });
            db.UserPasskeys.Add(new OrganiserPasskey { UserId = user.Id, CredentialId = [1, 2, 3], Data = Passkeys.Data("Klucz"), AddedAt = now, LastUsedAt = now });
            db.RecoveryCodes.Add(new RecoveryCode { OrganiserId = user.Id, Hash = "0" });
            return await db.SaveChangesAsync();
        });
        await site.MailsAsync(atLeast: 1);
        await Eventually.IsAsync(() => site.QueryAsync(db => db.Outbox.AllAsync(m => m.SentAt != null)), "the outbox is at rest");
        return site;
    }

    private static SqliteDebateContext Open(SqliteDatabase database) =>
        new(new DbContextOptionsBuilder<SqliteDebateContext>().UseSqlite(database.ConnectionString).Options);

    /// <summary>A table as it is stored, in no order.</summary>
    private static List<string> Rows(SqliteDatabase database, string table)
    {
        using var connection = new SqliteConnection(database.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A name from the model.
        command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(column => $"{reader.GetName(column)}={Written(reader.GetValue(column))}").Order(StringComparer.Ordinal)));
        return [.. rows.Order(StringComparer.Ordinal)];
    }

    private static string Written(object value) => value is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
