using DebateInvite.Bench.Data;
using DebateInvite.Bench.Servers;

namespace DebateInvite.Bench;

/// <summary>What parts need: programs to start, databases with guests, a folder of their own.</summary>
internal sealed class Workshop(Options options, Effort effort, Programs programs, string folder)
{
    private readonly Dictionary<string, SiteDatabase> prepared = new(StringComparer.Ordinal);
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
    public ServerProcess BeginSite(SiteDatabase database, Plain.SmtpSink mails) =>
        new(programs.Site, NewFile("log"), Site.Settings(database.File, mails, options.Connections));

    /// <summary>A copy that nobody else works on; guests of the same number are the same each time.</summary>
    public async Task<SiteDatabase> DatabaseAsync(int guests, bool silent = false)
    {
        var key = $"{guests}-{silent}";
        if (!prepared.TryGetValue(key, out var template))
            prepared[key] = template = await PrepareAsync(guests, silent);
        return template.CopyTo(NewFile("db"));
    }

    public string NewFile(string extension) => Path.Combine(folder, $"{++files}.{extension}");

    private async Task<SiteDatabase> PrepareAsync(int guests, bool silent)
    {
        // The first start makes the database, the event and the organiser.
        await using var site = await Site.StartAsync(programs.Site, NewFile("db"), options.Connections);
        await MadeUpGuests.AddAsync(site.Database, guests, silent);
        return site.Database;
    }
}
