using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using DebateInvite.Testing.Smtp;
using DebateInvite.Web.Email.Delivery;

namespace DebateInvite.Web.Tests.Email.Delivery;

public class SmtpTransportTests
{
    [Fact]
    public async Task Send_ServerWell_IsAcceptedWithTheRightEnvelope()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = DeliveryHost.On(server);

        (await host.SendAsync(SampleMail.To("anna@example.org"))).ShouldBeOfType<DeliveryOutcome.Accepted>();

        var mail = server.Received.ShouldHaveSingleItem();
        mail.From.ShouldBe("debata@example.org");
        mail.To.ShouldBe(["anna@example.org"]);
    }

    [Fact]
    public async Task Send_ManyMails_GoOverOneConnection()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = DeliveryHost.On(server);

        for (var i = 0; i < 50; i++)
            (await host.SendAsync(SampleMail.To($"guest{i}@example.org"))).ShouldBeOfType<DeliveryOutcome.Accepted>();

        server.Sessions.ShouldBe(1);
        server.Received.SelectMany(m => m.To).ShouldBe(Enumerable.Range(0, 50).Select(i => $"guest{i}@example.org"));
    }

    [Fact]
    public async Task Send_MailThatNeedsSmtpUtf8_AloneIsMarkedSo()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = DeliveryHost.On(server);

        foreach (var address in (string[])["a@example.org", "jan@żółw.example", "żaneta@żółw.example", "b@example.org"])
            (await host.SendAsync(SampleMail.To(address))).ShouldBeOfType<DeliveryOutcome.Accepted>();

        server.Received.Select(m => m.SmtpUtf8).ShouldBe([false, false, true, false]);
        server.Sessions.ShouldBe(3);
    }

    [Fact]
    public async Task Send_ServerWithoutExtensions_IsAccepted()
    {
        await using var server = new LoopbackSmtpServer { Extensions = [] };
        await using var host = DeliveryHost.On(server);

        (await host.SendAsync(SampleMail.To("anna@example.org") with { TextBody = "Zażółć gęślą jaźń" }))
            .ShouldBeOfType<DeliveryOutcome.Accepted>();

        server.Received.Single().Raw.ShouldAllBe(b => b < 128);
        server.Received.Single().Parse().TextBody.ShouldNotBeNull().ShouldContain("Zażółć gęślą jaźń");
    }

    [Fact]
    public async Task Send_KeptConnectionClosedWhileIdle_ReconnectsAndIsAccepted()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = DeliveryHost.On(server);
        await host.SendAsync(SampleMail.To("first@example.org"));

        await server.CloseConnectionsAsync();

        (await host.SendAsync(SampleMail.To("second@example.org"))).ShouldBeOfType<DeliveryOutcome.Accepted>();
        server.Sessions.ShouldBe(2);
        server.Received.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Send_KeptConnectionEndedBy421_ReconnectsAndIsAccepted()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = DeliveryHost.On(server);
        server.Fail(step => step is { Stage: SmtpStage.Mail, MailsBefore: 2 }
            ? SmtpFault.ReplyAndClose("421 4.7.0 Too many mails in this session")
            : null);

        for (var i = 0; i < 6; i++)
            (await host.SendAsync(SampleMail.To($"guest{i}@example.org"))).ShouldBeOfType<DeliveryOutcome.Accepted>();

        server.Sessions.ShouldBe(3);
        server.Received.Count.ShouldBe(6);
    }

    [Fact]
    public async Task Idle_OpenConnection_TakesLeave_AndTheNextMailConnectsAgain()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = DeliveryHost.On(server);
        var quits = 0;
        server.Fail(step =>
        {
            if (step.Stage == SmtpStage.Quit)
                Interlocked.Increment(ref quits);
            return null;
        });
        await host.SendAsync(SampleMail.To("first@example.org"));

        await host.Transport.IdleAsync(CancellationToken.None);
        quits.ShouldBe(1);

        await host.Transport.IdleAsync(CancellationToken.None);
        (await host.SendAsync(SampleMail.To("second@example.org"))).ShouldBeOfType<DeliveryOutcome.Accepted>();
        server.Sessions.ShouldBe(2);
    }

    [Theory]
    [InlineData("Auto")]
    [InlineData("None")]
    public async Task Send_ServerWantsPassword_SignsIn(string security)
    {
        await using var server = new LoopbackSmtpServer { Credentials = ("debate", "zażółć") };
        await using var host = DeliveryHost.On(server, ("Username", "debate"), ("Password", "zażółć"), ("Security", security));

        (await host.SendAsync(SampleMail.To("anna@example.org"))).ShouldBeOfType<DeliveryOutcome.Accepted>();
    }

    [Fact]
    public async Task Send_WrongPassword_IsUnreachableWithTheServersWords()
    {
        await using var server = new LoopbackSmtpServer { Credentials = ("debate", "right") };
        await using var host = DeliveryHost.On(server, ("Username", "debate"), ("Password", "hunter-2027"));

        var outcome = await host.SendAsync(SampleMail.To("anna@example.org"));

        var reason = outcome.ShouldBeOfType<DeliveryOutcome.Unreachable>().Reason;
        reason.ShouldContain("535");
        reason.ShouldContain("Wrong user name or password");
        reason.ShouldNotContain("hunter-2027");
    }

    [Fact]
    public async Task Send_PasswordNeededButNotConfigured_IsUnreachable()
    {
        await using var server = new LoopbackSmtpServer { Credentials = ("debate", "right") };
        await using var host = DeliveryHost.On(server);

        var outcome = await host.SendAsync(SampleMail.To("anna@example.org"));

        outcome.ShouldBeOfType<DeliveryOutcome.Unreachable>().Reason.ShouldContain("Authentication required");
    }

    [Theory]
    [InlineData("StartTls", false)]
    [InlineData("Auto", false)]
    [InlineData("Tls", true)]
    public async Task Send_CertificateFromNobodyTrusted_IsUnreachableAndNothingIsSent(string security, bool implicitTls)
    {
        using var certificate = SelfSigned();
        await using var server = new LoopbackSmtpServer
        {
            Certificate = certificate, ImplicitTls = implicitTls, Credentials = ("debate", "secret"),
        };
        await using var host = DeliveryHost.On(server, ("Security", security), ("Username", "debate"), ("Password", "secret"));

        var outcome = await host.SendAsync(SampleMail.To("anna@example.org"));

        outcome.ShouldBeOfType<DeliveryOutcome.Unreachable>().Reason.ShouldContain("certificate");
        server.Received.ShouldBeEmpty();
    }

    [Fact]
    public async Task Send_StartTlsDemandedButNotOffered_IsUnreachable()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = DeliveryHost.On(server, ("Security", "StartTls"));

        var outcome = await host.SendAsync(SampleMail.To("anna@example.org"));

        outcome.ShouldBeOfType<DeliveryOutcome.Unreachable>().Reason.ShouldContain("STARTTLS");
        server.Received.ShouldBeEmpty();
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }
}
