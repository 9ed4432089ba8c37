namespace DebateInvite.Web.Tests.Setup;

public class CommandTests
{
    [Fact]
    public async Task Migrate_NoDatabase_MakesOneWithTheFirstEventAndEnds()
    {
        using var command = new SiteCommand();

        (await command.RunAsync("migrate")).ShouldContain("The database is up to date.");
        (await command.RunAsync("migrate")).ShouldContain("The database is up to date.");

        command.Read<long>("SELECT COUNT(*) FROM Events").ShouldBe(1);
        command.Read<long>("SELECT COUNT(*) FROM EventTexts").ShouldBe(3);
        command.Read<string>("PRAGMA journal_mode").ShouldBe("wal");
    }

    [Fact]
    public async Task Demo_Twice_AddsSixtyGuestsOnceAndNoMail()
    {
        using var command = new SiteCommand();

        (await command.RunAsync("demo")).ShouldContain("60 made-up guests were added.");
        (await command.RunAsync("demo")).ShouldContain("0 made-up guests were added.");

        command.Read<long>("SELECT COUNT(*) FROM Guests").ShouldBe(60);
        command.Read<long>("SELECT COUNT(*) FROM Guests WHERE EmailKey NOT LIKE '%@example.org'").ShouldBe(0);
        command.Read<long>("SELECT COUNT(*) FROM Outbox").ShouldBe(0);
        // The counters are those of the rows, as after any other reply.
        command.Read<long>("SELECT SeatsTaken FROM Events").ShouldBe(command.Read<long>("SELECT COUNT(*) FROM Guests WHERE Reply = 'Accepted'"));
        command.Read<long>("SELECT COUNT(DISTINCT Reply) FROM Guests").ShouldBeGreaterThanOrEqualTo(4);
    }

    [Theory]
    [InlineData("migrate")]
    [InlineData("demo")]
    public async Task Command_NoServerThere_EndsWithASentence(string name)
    {
        using var command = new SiteCommand();

        AssertRefused(
            await command.EndAsync(
                [("Database:Provider", "SqlServer"), ("ConnectionStrings:DebateInvite", "Server=127.0.0.1,1;Database=x;User Id=sa;Password=top-secret;Connect Timeout=2")], name),
            "The database cannot be used: ");
    }

    [Fact]
    public async Task Migrate_FolderWhereTheFileShouldBe_EndsWithASentence()
    {
        using var command = new SiteCommand();
        Directory.CreateDirectory(command.DatabaseFile);

        AssertRefused(await command.EndAsync([], "migrate"), "The database cannot be used: ");
    }

    [Theory]
    [InlineData("Server=127.0.0.1,1;Database=x;User Id=sa;Password=top-secret;Connect Timeout=2", "The database cannot be used: ")]
    [InlineData("Database=x;Password=top;secret=7", "What stands after --to is no connection string.")]
    [InlineData("banana=1", "What stands after --to is no connection string.")]
    public async Task Copy_TargetIsNone_EndsWithASentence(string target, string sentence)
    {
        using var command = new SiteCommand();
        await command.RunAsync("migrate");

        AssertRefused(await command.EndAsync([], "copy", "--from", command.DatabaseFile, "--to", target), sentence);
    }

    [Fact]
    public async Task AnyStart_DatabaseOfANewerVersion_IsRefused()
    {
        using var command = new SiteCommand();
        await command.RunAsync("migrate");
        command.Write("INSERT INTO __EFMigrationsHistory VALUES ('20991231235959_FromTheFuture', '99.0')");

        AssertRefused(await command.EndAsync([], "migrate"), "The database is of a newer version than this program");
        AssertRefused(await command.EndAsync([], "demo"), "20991231235959_FromTheFuture");
        AssertRefused(await command.EndAsync([], "copy", "--from", command.DatabaseFile, "--to", command.DatabaseFile + "-2"), "newer version");
        var started = await command.EndAsync([]);
        started.ExitCode.ShouldBe(1);
        // A line of compact JSON, without an exception.
        var line = started.Output.Split('\n').Single(line => line.Contains("The database is of a newer version than this program", StringComparison.Ordinal));
        line.ShouldContain("\"@l\":\"Fatal\"");
        line.ShouldNotContain("\"@x\"");
        started.Errors.ShouldBeEmpty();
    }

    private static void AssertRefused((int ExitCode, string Output, string Errors) end, string sentence)
    {
        end.ExitCode.ShouldBe(1, end.Output + end.Errors);
        end.Errors.ShouldContain(sentence);
        end.Errors.Trim().Split('\n').Length.ShouldBe(1, end.Errors);
        (end.Output + end.Errors).ShouldNotContain("   at ");
        (end.Output + end.Errors).ShouldNotContain("secret");
    }
}
