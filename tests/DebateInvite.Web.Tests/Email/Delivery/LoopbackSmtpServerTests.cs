using System.Net.Sockets;
using System.Text;
using DebateInvite.Testing.Smtp;

namespace DebateInvite.Web.Tests.Email.Delivery;

/// <summary>The test server itself, spoken to over a bare socket, so that no library hides what it says.</summary>
public class LoopbackSmtpServerTests
{
    [Fact]
    public async Task Conversation_Pipelined_AnswersEachInOrderAndUndoesDotStuffing()
    {
        await using var server = new LoopbackSmtpServer();

        var answers = await ConverseAsync(server,
            "EHLO test\r\nNOOP\r\nVRFY anna\r\nMAIL FROM:<a@example.org> SIZE=10\r\nRCPT TO:<b@example.org>\r\nRCPT TO:<c@example.org>\r\nDATA\r\n"
            + "Subject: x\r\n\r\n..dot\r\n...\r\nbare\nfeed\r\n.\n\r\n.\r\nQUIT\r\n");

        answers.Where(a => a[3] == ' ').Select(a => a[..3]).ShouldBe(
            ["220", "250", "250", "252", "250", "250", "250", "354", "250", "221"]);
        var mail = server.Received.ShouldHaveSingleItem();
        mail.From.ShouldBe("a@example.org");
        mail.To.ShouldBe(["b@example.org", "c@example.org"]);
        mail.Session.ShouldBe(1);
        Encoding.ASCII.GetString(mail.Raw).ShouldBe("Subject: x\r\n\r\n.dot\r\n..\r\nbare\nfeed\r\n\n\r\n");
    }

    [Fact]
    public async Task Conversation_WrongOrderOrUnknown_IsRefused()
    {
        await using var server = new LoopbackSmtpServer();

        var answers = await ConverseAsync(server,
            "MAIL FROM:<a@example.org>\r\nHELO test\r\nRCPT TO:<b@example.org>\r\nDATA\r\nMAIL a@example.org\r\nMAIL FROM:<>\r\nMAIL FROM:<>\r\n"
            + "RCPT TO:<>\r\nRCPT TO:<b@example.org>\r\nRSET\r\nDATA\r\nMAIL FROM:<> SIZE=99999999999\r\nAUTH PLAIN\r\nSTARTTLS\r\nBREW\r\nQUIT\r\n");

        answers.Select(a => a[..3]).ShouldBe(
            ["220", "503", "250", "503", "503", "501", "250", "503", "501", "250", "250", "503", "552", "502", "502", "500", "221"]);
        server.Received.ShouldBeEmpty();
    }

    [Fact]
    public async Task Conversation_Extensions_AreAdvertised()
    {
        await using var server = new LoopbackSmtpServer { Credentials = ("u", "p") };

        var answers = await ConverseAsync(server, "EHLO test\r\nMAIL FROM:<a@example.org>\r\nAUTH LOGIN\r\ndQ==\r\ncA==\r\nMAIL FROM:<a@example.org>\r\nQUIT\r\n");

        answers.Skip(1).ShouldBe(
        [
            "250-loopback.test", "250-PIPELINING", "250-8BITMIME", "250-SMTPUTF8", "250-SIZE 10000000", "250 AUTH PLAIN LOGIN",
            "530 5.7.0 Authentication required", "334 VXNlcm5hbWU6", "334 UGFzc3dvcmQ6", "235 2.7.0 Welcome", "250 2.1.0 OK",
            "221 2.0.0 Goodbye",
        ]);
    }

    [Fact]
    public async Task FailOnce_SecondTime_IsWell()
    {
        await using var server = new LoopbackSmtpServer();
        server.FailOnce(SmtpStage.Connect, SmtpFault.ReplyAndClose("554 5.3.2 No"));

        (await ConverseAsync(server, "")).ShouldBe(["554 5.3.2 No"]);
        (await ConverseAsync(server, "QUIT\r\n")).Count.ShouldBe(2);
    }

    [Fact]
    public async Task WaitFor_TooFew_SaysHowMany()
    {
        await using var server = new LoopbackSmtpServer();
        await ConverseAsync(server, "HELO x\r\nMAIL FROM:<a@example.org>\r\nRCPT TO:<b@example.org>\r\nDATA\r\n.\r\nQUIT\r\n");

        (await server.WaitForAsync(1, TimeSpan.Zero)).Count.ShouldBe(1);
        (await Should.ThrowAsync<TimeoutException>(server.WaitForAsync(2, TimeSpan.FromMilliseconds(50)))).Message.ShouldStartWith("1 of 2");
    }

    [Fact]
    public async Task WaitFor_ArrivesLater_IsReturned()
    {
        await using var server = new LoopbackSmtpServer();
        var waiting = server.WaitForAsync(1, TimeSpan.FromSeconds(10));

        await ConverseAsync(server, "HELO x\r\nMAIL FROM:<a@example.org>\r\nRCPT TO:<b@example.org>\r\nDATA\r\n.\r\nQUIT\r\n");

        (await waiting).ShouldHaveSingleItem().To.ShouldBe(["b@example.org"]);
    }

    [Fact]
    public async Task CloseConnections_ConversationHangs_IsClosed()
    {
        await using var server = new LoopbackSmtpServer();
        server.Fail(SmtpStage.Connect, SmtpFault.Hang);
        using var client = new TcpClient();
        await client.ConnectAsync(server.Host, server.Port);
        while (server.OpenSessions == 0)
            await Task.Delay(10);

        await server.CloseConnectionsAsync();

        server.OpenSessions.ShouldBe(0);
        (await client.GetStream().ReadAsync(new byte[1])).ShouldBe(0);
    }

    private static async Task<IReadOnlyList<string>> ConverseAsync(LoopbackSmtpServer server, string commands)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(server.Host, server.Port);
        await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(commands));
        using var reader = new StreamReader(client.GetStream());
        using var time = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        List<string> answers = [];
        while (await reader.ReadLineAsync(time.Token) is { } line)
            answers.Add(line);

        return answers;
    }
}
