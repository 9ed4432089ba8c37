using DebateInvite.Domain;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Outbox;
using DebateInvite.Domain.Privacy;
using DebateInvite.Testing.Databases;
using DebateInvite.Testing.Smtp;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email;
using DebateInvite.Web.Email.Campaigns;
using DebateInvite.Web.Email.Layout;
using DebateInvite.Web.Email.Messages.Accounts;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Hosting;
using DebateInvite.Web.Setup;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace DebateInvite.Web.Tests.Email.Outbox;

/// <summary>
/// One process that has an outbox: the site's own data and mail services on a database, with a clock to set. Several can
/// share one, each with its own clock. Its worker runs only when it is started.
/// </summary>
internal sealed class OutboxHost : IAsyncDisposable
{
    public const string PublicUrl = "https://debata.example.org";

    private readonly WebApplication app;

    private readonly SiteDatabase database;

    private readonly bool ownsRoot;

    private OutboxHost(SiteDatabase database, LoopbackSmtpServer? server, OutboxHost? sharing, IInterceptor? interceptor, (string Key, string Value)[] settings)
    {
        this.database = database;
        ownsRoot = sharing is null;
        Root = sharing?.Root ?? Directory.CreateTempSubdirectory("debateinvite-outbox-");
        Clock = new FakeTimeProvider(sharing?.Clock.GetUtcNow() ?? new DateTimeOffset(2027, 5, 4, 9, 30, 0, TimeSpan.Zero));

        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = Root.FullName });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Database:Provider"] = database.Provider,
            ["ConnectionStrings:DebateInvite"] = database.ConnectionString,
            ["Site:PublicUrl"] = PublicUrl,
            ["Smtp:Host"] = server?.Host,
            ["Smtp:Port"] = server is null ? null : $"{server.Port}",
            ["Smtp:TimeoutSeconds"] = "10",
            ["Smtp:From"] = "Debata <debata@example.org>",
        });
        foreach (var (key, value) in settings)
            builder.Configuration[key] = value;
        builder.WebHost.UseTestServer();
        builder.Logging.AddProvider(Log);
        builder.AddHosting().AddSetup().AddData().AddEmail();
        // The privacy notice is a page, and pages are no part of this host.
        builder.Services.AddSingleton<INoticeInForce, SameNotice>();
        builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
        database.Configure(builder.Services);
        if (interceptor is not null)
            builder.Services.AddSingleton(interceptor);
        app = builder.Build();
    }

    public DirectoryInfo Root { get; }

    public FakeTimeProvider Clock { get; }

    public LogLines Log { get; } = new();

    public DateTime Now => Clock.GetUtcNow().UtcDateTime;

    public IServiceProvider Services => app.Services;

    public OutboxSender Sender => field ??= Services.GetRequiredService<OutboxSender>();

    public static async Task<OutboxHost> CreateAsync(
        LoopbackSmtpServer? server = null, OutboxHost? sharing = null, IInterceptor? interceptor = null, params (string Key, string Value)[] settings)
    {
        var host = new OutboxHost(sharing?.database ?? await SiteDatabase.NewAsync(), server, sharing, interceptor, settings);
        await host.Services.GetRequiredService<DatabaseStartup>().PrepareAsync(CancellationToken.None);
        return host;
    }

    public Task StartAsync() => app.StartAsync();

    public Task StopAsync() => app.StopAsync();

    /// <summary>Sends until nothing more is due.</summary>
    /// <returns>How many mails were tried.</returns>
    public async Task<int> SendAllAsync(CancellationToken cancellation = default)
    {
        var all = 0;
        while (await Sender.SendDueAsync(cancellation) is > 0 and var sent)
            all += sent;
        return all;
    }

    /// <summary>A mail to each address, due now.</summary>
    public Task QueueAsync(params string[] addresses) => QueueAsync(MailPriority.Personal, addresses);

    public Task QueueAsync(MailPriority priority, params string[] addresses) => InDatabaseAsync(async db =>
    {
        db.Outbox.AddRange(addresses.Select(address => Row(address, new AccountLink("/organiser/set-up/abc", IsNew: true), priority: priority)));
        await db.SaveChangesAsync();
        return 0;
    });

    public OutboxMessage Row(string address, Mail mail, Language language = Language.Pl, MailPriority priority = MailPriority.Personal) => new()
    {
        To = address,
        Kind = MailPayload.KindOf(mail),
        Payload = MailPayload.Write(mail),
        Language = language,
        Priority = priority,
        CreatedAt = Now,
        DueAt = Now,
    };

    /// <summary>Replaces what a queued mail says.</summary>
    public Task BreakAsync(string address, string payload) => InDatabaseAsync(db =>
        db.Outbox.Where(m => m.To == address).ExecuteUpdateAsync(set => set.SetProperty(m => m.Payload, payload)));

    public Task<OutboxMessage> MailToAsync(string address) =>
        InDatabaseAsync(db => db.Outbox.AsNoTracking().SingleAsync(m => m.To == address));

    public Task<List<OutboxMessage>> AllMailsAsync() => InDatabaseAsync(db => db.Outbox.AsNoTracking().ToListAsync());

    public Task<DebateEvent> EventAsync() => InDatabaseAsync(db => db.Events.Include(e => e.Texts).SingleAsync());

    public async Task<T> InDatabaseAsync<T>(Func<DebateContext, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<DebateContext>());
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        if (!ownsRoot)
            return;

        await database.DisposeAsync();
        Root.Delete(recursive: true);
    }

    private sealed class SameNotice : INoticeInForce
    {
        public Task<string> HashAsync(DebateEvent debate) => Task.FromResult(new string('0', NoticeVersion.HashLength));

        public Task<string> KeepAsync(DebateEvent debate, CancellationToken cancellation) => HashAsync(debate);
    }
}
