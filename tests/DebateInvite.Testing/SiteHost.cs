using System.Globalization;
using DebateInvite.Domain;
using DebateInvite.Domain.Events;
using DebateInvite.Testing.Databases;
using DebateInvite.Testing.TSql;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using MimeKit;
using Serilog;
using Xunit;

namespace DebateInvite.Testing;

/// <summary>
/// The whole site in this process: on Kestrel at a port of its own, so that clients and browsers reach it the same way, on a
/// database of its own, at a time that stands still until a test moves it. Mails go to <see cref="MailFolder"/> unless the
/// settings name a server. As a class fixture it serves a class; a test that changes what others see starts its own.
/// </summary>
public sealed class SiteHost : IAsyncLifetime
{
    public const string OrganiserEmail = "anna@example.org";
    public const string OrganiserPassword = "zażółć-gęślą-jaźń";
    public const string Slug = "debata";

    private const string ConnectionKey = "ConnectionStrings:DebateInvite";

    /// <summary>Two weeks before replies close.</summary>
    public static readonly DateTimeOffset DefaultNow = new(2027, 6, 1, 10, 0, 0, TimeSpan.FromHours(2));

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("debateinvite-");
    private readonly Dictionary<string, string?> _settings;
    private SiteDatabase? _database;
    private Action<IServiceCollection>? _configure;
    private Factory? _factory;

    /// <summary>As a class fixture.</summary>
    public SiteHost()
        : this(DefaultNow, [])
    {
    }

    private SiteHost(DateTimeOffset now, (string Key, string? Value)[] settings)
    {
        Clock = new FakeTimeProvider(now);
        MailFolder = Path.Combine(_folder.FullName, "mail");
        _settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase)
        {
            ["Smtp:PickupDirectory"] = MailFolder,
            ["Smtp:FilesAreMeant"] = "true",
            ["Organiser:Email"] = OrganiserEmail,
            ["Organiser:Password"] = OrganiserPassword,
            ["Limits:RepliesPerMinutePerAddress"] = "100000",
            ["Limits:RepliesPerMinutePerEvent"] = "100000",
            ["Limits:RepliesPerHourPerRecipient"] = "100000",
            ["Limits:RepliesPerHourPerDomain"] = "100000",
            // A busy machine works more slowly than guests are asked to wait; one test is about that.
            ["Limits:RepliesInFlight"] = "1000",
        };
        foreach (var (key, value) in settings)
            _settings[key] = value;
    }

    public FakeTimeProvider Clock { get; private set; }

    public CapturedLog Log { get; } = new();

    public string MailFolder { get; }

    /// <summary>Where the site is reached, with a slash at the end.</summary>
    public Uri Address => Running.ClientOptions.BaseAddress;

    public IServiceProvider Services => Running.Services;

    private Factory Running => _factory ?? throw new InvalidOperationException("The site is not running.");

    public static Task<SiteHost> StartAsync(params (string Key, string? Value)[] settings) => StartAsync(DefaultNow, settings);

    public static Task<SiteHost> StartAsync(DateTimeOffset now, params (string Key, string? Value)[] settings) =>
        StartAsync(new SiteHost(now, settings));

    /// <param name="database">Taken over: it goes with the site.</param>
    public static Task<SiteHost> StartAsync(SiteDatabase database, params (string Key, string? Value)[] settings) =>
        StartAsync(database, _ => { }, settings);

    /// <param name="configure">Adds what the test listens with.</param>
    public static Task<SiteHost> StartAsync(
        SiteDatabase database, Action<IServiceCollection> configure, params (string Key, string? Value)[] settings) =>
        StartAsync(new SiteHost(DefaultNow, settings) { _database = database, _configure = configure });

    public async ValueTask InitializeAsync()
    {
        if (!_settings.ContainsKey(ConnectionKey))
        {
            _database ??= await SiteDatabase.NewAsync();
            (_settings["Database:Provider"], _settings[ConnectionKey]) = (_database.Provider, _database.ConnectionString);
        }

        _factory = new Factory(this);
        _factory.UseKestrel();
        _factory.StartServer();
        if (_settings["Organiser:Password"] is { Length: > 0 })
            await Eventually.IsAsync(() => QueryAsync(db => db.Users.AnyAsync()), "the first organiser exists");
    }

    /// <summary>Stops the site and starts it again on the same data, now or at another time.</summary>
    public async Task RestartAsync(DateTimeOffset? now = null)
    {
        await StopAsync();
        Clock = new FakeTimeProvider(now ?? Clock.GetUtcNow());
        await InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        if (_database is not null)
            await _database.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    /// <summary>A guest's browser: keeps cookies, follows no redirects, runs no scripts.</summary>
    public SiteClient NewClient() => new(Address);

    /// <summary>Reads or writes behind the site's back; pages that it has kept do not hide what was written.</summary>
    public async Task<T> QueryAsync<T>(Func<DebateContext, Task<T>> query)
    {
        var result = await CallAsync(query);
        Services.GetRequiredService<KeptPages>().Forget();
        return result;
    }

    public async Task<T> CallAsync<TService, T>(Func<TService, Task<T>> call)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await call(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<DebateEvent> EventAsync() => QueryAsync(db => db.Events.AsNoTracking().Include(e => e.Texts).SingleAsync(e => e.Slug == Slug));

    /// <summary>Changes the event behind the site's back.</summary>
    public Task EditEventAsync(Action<DebateEvent> edit) => QueryAsync(async db =>
    {
        edit(await db.Events.Include(e => e.Texts).SingleAsync(e => e.Slug == Slug));
        return await db.SaveChangesAsync();
    });

    /// <summary>Moves time on to a moment.</summary>
    public async Task TimeIsAsync(DateTimeOffset now)
    {
        // To a mail on its way, the leap would be a server that has been silent for as long.
        await Origin.OfAsync(Origin.Test, () => QueryAsync(async db =>
        {
            await Eventually.IsAsync(async () => !await db.Outbox.AnyAsync(m => m.LeaseId != null), "no mail is on its way");
            return true;
        }));
        Clock.SetUtcNow(now);
    }

    /// <summary>Moves time on to what clocks at the venue show.</summary>
    /// <param name="local">Such as <c>2027-06-15T23:59:59</c>.</param>
    public Task LocalTimeIsAsync(string local) => TimeIsAsync(new DateTimeOffset(
        EventTime.ToUtc(DateTime.Parse(local, CultureInfo.InvariantCulture), "Europe/Warsaw")));

    /// <summary>The mails in the pickup folder in the order of writing, once there are that many.</summary>
    public async Task<IReadOnlyList<MimeMessage>> MailsAsync(int atLeast)
    {
        await Eventually.IsAsync(() => Task.FromResult(MailFiles().Length >= atLeast), $"{atLeast} mails are written");
        var mails = new List<MimeMessage>();
        foreach (var file in MailFiles())
            mails.Add(await MimeMessage.LoadAsync(file));
        return mails;
    }

    private string[] MailFiles() =>
        Directory.Exists(MailFolder) ? [.. Directory.GetFiles(MailFolder, "*.eml").Order(StringComparer.Ordinal)] : [];

    /// <summary>Stops the site; its data stays, and <see cref="RestartAsync"/> starts it on that.</summary>
    public async Task StopAsync()
    {
        if (_factory is null)
            return;

        // Open connections of clients must not hold up the stop.
        await _factory.DisposeAsync();
        _factory = null;
    }

    private static async Task<SiteHost> StartAsync(SiteHost site)
    {
        await site.InitializeAsync();
        return site;
    }

    private sealed class Factory(SiteHost site) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Production");
            // Not by UseKestrel(0), which writes the address while the site may be starting already (dotnet/aspnetcore#67714).
            builder.UseUrls("http://127.0.0.1:0");
            // What publishing would lay beside the program, compressed style sheets among it, is taken from the build.
            builder.UseStaticWebAssets();
            // As the host does in development: nothing scoped may be kept by a singleton.
            builder.UseDefaultServiceProvider(services => services.ValidateScopes = services.ValidateOnBuild = true);
            foreach (var (key, value) in site._settings)
                builder.UseSetting(key, value);

            builder.ConfigureTestServices(services =>
            {
                site._database?.Configure(services);
                site._configure?.Invoke(services);
                services.Replace(ServiceDescriptor.Singleton<TimeProvider>(site.Clock));
                services.AddSerilog(
                    (provider, log) => log
                        .ChooseEvents(provider.GetRequiredService<Microsoft.Extensions.Configuration.IConfiguration>())
                        .WriteTo.Sink(site.Log),
                    preserveStaticLogger: true);
                // A password is checked as in production, only faster.
                services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = 1_000);
            });
        }
    }
}
