
namespace DebateInvite.Bench.Servers;

/// <summary>The site at work, with a database and a mail server of its own.</summary>
internal sealed class Site : IAsyncDisposable
{
    public const string Slug = "debata";
    public const string OrganiserEmail = "anna@example.org";
    public const string OrganiserPassword = "zażółć-gęślą-jaźń";

    private Site(ServerProcess process, SiteDatabase database, SmtpSink mails) => (Process, Database, Mails) = (process, database, mails);

    public ServerProcess Process { get; }

    public SiteDatabase Database { get; }

    public SmtpSink Mails { get; }

    /// <summary>Starts on a database that may not be there yet, and waits until it is ready.</summary>
    /// <param name="connections">To the mail server, at most.</param>
    public static async Task<Site> StartAsync(ServerProgram program, string databaseFile, int connections)
    {
        var mails = new SmtpSink();
        var process = new ServerProcess(program, $"{databaseFile}.log", Settings(databaseFile, mails, connections));
        await process.ShowsAsync("health/ready");
        return new Site(process, new SiteDatabase(databaseFile), mails);
    }

    public static Dictionary<string, string> Settings(string databaseFile, SmtpSink mails, int connections)
    {
        var day = DateTime.UtcNow.Date.AddDays(60);
        var settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ConnectionStrings:DebateInvite"] = $"Data Source={databaseFile}",
            ["FirstEvent:StartsAt"] = day.AddHours(11).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture),
            ["FirstEvent:RepliesCloseOn"] = day.AddDays(-6).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["Organiser:Email"] = OrganiserEmail,
            ["Organiser:Password"] = OrganiserPassword,
            ["Site:PublicUrl"] = "http://debata.example.org",
            ["Smtp:Host"] = "127.0.0.1",
            ["Smtp:Port"] = mails.Port.ToString(CultureInfo.InvariantCulture),
            ["Smtp:Security"] = "None",
            ["Smtp:From"] = "Debata <debata@example.org>",
        };
        // All guests are this one machine here.
        foreach (var limit in (string[])["PerMinutePerAddress", "PerMinutePerEvent", "PerHourPerRecipient", "PerHourPerDomain"])
            settings[$"Limits:Replies{limit}"] = "1000000";
        if (connections > 1)
            settings["Smtp:Connections"] = connections.ToString(CultureInfo.InvariantCulture);
        return settings;
    }

    public async ValueTask DisposeAsync()
    {
        await Process.DisposeAsync();
        Mails.Dispose();
    }
}
