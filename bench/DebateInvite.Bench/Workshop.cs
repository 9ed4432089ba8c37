using DebateInvite.Bench.Data;
using DebateInvite.Bench.Servers;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Bench;

/// <summary>What parts need: programs to start, databases with guests, a folder of their own.</summary>
internal sealed class Workshop(Options options, Effort effort, Programs programs, string folder)
{
    private readonly Dictionary<(int Guests, bool Silent), SiteDatabase> prepared = [];
    private SiteDatabase? withoutGuests;
    private int files;

    public Effort Effort => effort;

    public int Connections => options.Connections;

    /// <summary>Starts the site on a list of its own.</summary>
    /// <param name="silent">Whether nobody has answered.</param>
    public async Task<Site> StartSiteAsync(int guests, bool silent = false) =>
        await Site.StartAsync(programs.Site, (await DatabaseAsync(guests, silent)).File, options.Connections);

    public ServerProcess StartPlainMvc() => new(programs.PlainMvc, NewFile("log"), []);

    /// <summary>Starts a server that knows one answer.</summary>
    public ServerProcess StartBareKestrel(string answerFile) => new(programs.BareKestrel, NewFile("log"), [], answerFile);

    /// <summary>Starts the site and does not wait.</summary>
    public ServerProcess BeginSite(SiteDatabase database, SmtpSink mails) =>
        new(programs.Site, NewFile("log"), Site.Settings(database.File, mails, options.Connections));

    /// <summary>A copy that nobody else works on; guests of the same number are the same each time.</summary>
    public async Task<SiteDatabase> DatabaseAsync(int guests, bool silent = false)
    {
        if (!prepared.TryGetValue((guests, silent), out var template))
        {
            template = (withoutGuests ??= await NewDatabaseAsync()).CopyTo(NewFile("db"));
            await MadeUpGuests.AddAsync(template, guests, silent);
            prepared.Add((guests, silent), template);
        }

        return template.CopyTo(NewFile("db"));
    }

    public string NewFile(string extension) => Path.Combine(folder, $"{++files}.{extension}");

    // The site's first start makes the tables, the event and, a moment after it has begun to answer, the organiser.
    private async Task<SiteDatabase> NewDatabaseAsync()
    {
        await using var site = await Site.StartAsync(programs.Site, NewFile("db"), options.Connections);
        await using var db = site.Database.Open();
        while (!await db.Users.AnyAsync())
            await Task.Delay(50);
        return site.Database;
    }
}
