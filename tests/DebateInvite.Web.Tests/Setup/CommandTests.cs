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
}
