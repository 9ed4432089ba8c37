using DebateInvite.Testing.Smtp;
using DebateInvite.Web.Email.Delivery;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace DebateInvite.Web.Tests.Email.Delivery;

/// <summary>The mail layer as the site registers it, on the given <c>Smtp</c> settings, in a content root of its own.</summary>
internal sealed class DeliveryHost : IAsyncDisposable
{
    public static readonly DateTimeOffset Now = new(2027, 5, 4, 9, 30, 15, TimeSpan.Zero);

    private readonly IHost _host;

    public DeliveryHost(params (string Key, string Value)[] settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = Root.FullName });
        builder.Configuration.AddInMemoryCollection();
        foreach (var (key, value) in settings)
            builder.Configuration["Smtp:" + key] = value;
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.Services.AddMailDelivery(builder.Configuration);
        _host = builder.Build();
    }

    public DirectoryInfo Root { get; } = Directory.CreateTempSubdirectory("debateinvite-mail-");

    public FakeTimeProvider Time { get; } = new(Now);

    public IMailTransport Transport => field ??= _host.Services.GetRequiredService<IMailTransport>();

    /// <summary>On a loopback server.</summary>
    public static DeliveryHost On(LoopbackSmtpServer server, params (string Key, string Value)[] more) => new(
    [
        ("Host", server.Host), ("Port", $"{server.Port}"),
        ("From", "Debata społeczna <debata@example.org>"), .. more,
    ]);

    public Task<DeliveryOutcome> SendAsync(OutgoingMail mail) => Transport.SendAsync(mail, CancellationToken.None);

    public Task StartAsync() => _host.StartAsync();

    public ValueTask DisposeAsync()
    {
        _host.Dispose();
        Root.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
