using DebateInvite.Testing;
using DebateInvite.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Data.SqlServer;

/// <summary>Says whether the suite ran on a SQL Server: every test takes its database from <see cref="SiteDatabase"/>.</summary>
public class ServerTests
{
    [Fact]
    public async Task Suite_WhereThereIsASqlServer_RunsOnIt()
    {
        Assert.SkipWhen(await TestServer.FindAsync() is null, TestServer.None);
        await using var site = await SiteHost.StartAsync();

        var version = await site.QueryAsync(db => db.Database.SqlQuery<string>($"SELECT @@VERSION AS Value").SingleAsync());

        version.ShouldContain("SQL Server");
    }
}
