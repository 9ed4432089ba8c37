using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Net.Security;
using System.Text;

namespace DebateInvite.Testing.Smtp;

/// <summary>One connection to <see cref="LoopbackSmtpServer"/>: reads commands and answers them (RFC 5321 §4).</summary>
internal sealed class SmtpConversation(LoopbackSmtpServer server, Stream connection, int session)
{
    private readonly List<string> _recipients = [];
    private Stream _stream = connection;
    private PipeReader _reader = PipeReader.Create(connection, Leave);
    private string? _sender;
    private bool _smtpUtf8;
    private bool _greeted;
    private bool _signedIn;
    private int _taken;
    private bool _over;

    private static StreamPipeReaderOptions Leave { get; } = new(leaveOpen: true);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (server is { ImplicitTls: true, Certificate: not null })
            await SecureAsync(cancellationToken);

        await AnswerAsync(SmtpStage.Connect, "220 loopback.test ESMTP", cancellationToken);
        while (!_over && await ReadLineAsync(cancellationToken) is { } line)
            await ObeyAsync(Encoding.UTF8.GetString(line), cancellationToken);
    }

    private Task ObeyAsync(string line, CancellationToken cancellationToken)
    {
        var (verb, rest) = line.IndexOf(' ', StringComparison.Ordinal) is var space and >= 0
            ? (line[..space].ToUpperInvariant(), line[(space + 1)..].Trim())
            : (line.ToUpperInvariant(), "");
        return verb switch
        {
            "EHLO" => HelloAsync(extended: true, cancellationToken),
            "HELO" => HelloAsync(extended: false, cancellationToken),
            "STARTTLS" => StartTlsAsync(cancellationToken),
            "AUTH" => AuthAsync(rest, cancellationToken),
            "MAIL" => MailAsync(rest, cancellationToken),
            "RCPT" => RecipientAsync(rest, cancellationToken),
            "DATA" => DataAsync(cancellationToken),
            "RSET" => ResetAsync(cancellationToken),
            "NOOP" => SayAsync("250 2.0.0 OK", cancellationToken),
            "VRFY" => SayAsync("252 2.5.2 Send a mail and see", cancellationToken),
            "QUIT" => QuitAsync(cancellationToken),
            _ => SayAsync("500 5.5.2 Command not recognised", cancellationToken),
        };
    }

    private async Task HelloAsync(bool extended, CancellationToken cancellationToken)
    {
        Forget();
        List<string> lines = ["loopback.test"];
        if (extended)
        {
            lines.AddRange(server.Extensions);
            if (server.Certificate is not null && _stream is not SslStream)
                lines.Add("STARTTLS");
            if (server.Credentials is not null)
                lines.Add("AUTH PLAIN LOGIN");
        }

        var answer = string.Join("\r\n", lines.Select((line, i) => (i < lines.Count - 1 ? "250-" : "250 ") + line));
        _greeted = await AnswerAsync(SmtpStage.Hello, answer, cancellationToken);
    }

    private async Task StartTlsAsync(CancellationToken cancellationToken)
    {
        if (server.Certificate is null || _stream is SslStream)
            await SayAsync("502 5.5.1 Not offered", cancellationToken);
        else if (await AnswerAsync(SmtpStage.StartTls, "220 2.0.0 Go ahead", cancellationToken))
            await SecureAsync(cancellationToken);
    }

    private async Task SecureAsync(CancellationToken cancellationToken)
    {
        var tls = new SslStream(_stream);
        await tls.AuthenticateAsServerAsync(
            new SslServerAuthenticationOptions { ServerCertificate = server.Certificate }, cancellationToken);
        _stream = tls;
        _reader = PipeReader.Create(tls, Leave);
        _greeted = false;
    }

    // RFC 4954 with PLAIN (RFC 4616) and LOGIN.
    private async Task AuthAsync(string rest, CancellationToken cancellationToken)
    {
        if (server.Credentials is not { } expected)
        {
            await SayAsync("502 5.5.1 Not offered", cancellationToken);
            return;
        }

        var parts = rest.Split(' ');
        string[] given;
        switch (parts[0].ToUpperInvariant())
        {
            case "PLAIN":
                given = (parts.Length > 1 ? Decoded(parts[1]) : await AskAsync("", cancellationToken)).Split('\0')[1..];
                break;
            case "LOGIN":
                given =
                [
                    parts.Length > 1 ? Decoded(parts[1]) : await AskAsync("Username:", cancellationToken),
                    await AskAsync("Password:", cancellationToken),
                ];
                break;
            default:
                await SayAsync("504 5.5.4 Mechanism not known", cancellationToken);
                return;
        }

        if (given is [var username, var password] && (username, password) == expected)
            _signedIn = await AnswerAsync(SmtpStage.Auth, "235 2.7.0 Welcome", cancellationToken);
        else
            await SayAsync("535 5.7.8 Wrong user name or password", cancellationToken);
    }

    private async Task<string> AskAsync(string question, CancellationToken cancellationToken)
    {
        await SayAsync("334 " + Convert.ToBase64String(Encoding.UTF8.GetBytes(question)), cancellationToken);
        return Decoded(Encoding.ASCII.GetString(await ReadLineAsync(cancellationToken) ?? []));
    }

    private static string Decoded(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : "\0";
    }

    private async Task MailAsync(string rest, CancellationToken cancellationToken)
    {
        if (!_greeted || _sender is not null)
            await SayAsync("503 5.5.1 Bad sequence of commands", cancellationToken);
        else if (server.Credentials is not null && !_signedIn)
            await SayAsync("530 5.7.0 Authentication required", cancellationToken);
        else if (Path(rest, "FROM:") is not { } path)
            await SayAsync("501 5.5.4 Syntax: MAIL FROM:<address>", cancellationToken);
        else if (!Parameters(rest).Contains("SMTPUTF8") && !path.All(char.IsAscii))
            await SayAsync("553 5.6.7 Address needs SMTPUTF8", cancellationToken);
        else if (Parameters(rest).FirstOrDefault(p => p.StartsWith("SIZE=", StringComparison.Ordinal)) is { } size
            && long.TryParse(size["SIZE=".Length..], CultureInfo.InvariantCulture, out var bytes) && bytes > LoopbackSmtpServer.MaxSize)
            await SayAsync("552 5.3.4 Message too big", cancellationToken);
        else if (await AnswerAsync(SmtpStage.Mail, "250 2.1.0 OK", cancellationToken))
            (_sender, _smtpUtf8) = (path, Parameters(rest).Contains("SMTPUTF8"));
    }

    private async Task RecipientAsync(string rest, CancellationToken cancellationToken)
    {
        if (_sender is null)
            await SayAsync("503 5.5.1 Bad sequence of commands", cancellationToken);
        else if (Path(rest, "TO:") is not { Length: > 0 } path)
            await SayAsync("501 5.5.4 Syntax: RCPT TO:<address>", cancellationToken);
        else if (!_smtpUtf8 && !path.All(char.IsAscii))
            await SayAsync("553 5.6.7 Address needs SMTPUTF8", cancellationToken);
        else if (await AnswerAsync(SmtpStage.Recipient, "250 2.1.5 OK", cancellationToken, [path]))
            _recipients.Add(path);
    }

    private async Task DataAsync(CancellationToken cancellationToken)
    {
        if (_recipients.Count == 0)
        {
            await SayAsync("503 5.5.1 No valid recipients", cancellationToken);
            return;
        }

        if (!await AnswerAsync(SmtpStage.Data, "354 End data with <CR><LF>.<CR><LF>", cancellationToken))
            return;

        using var content = new MemoryStream();
        while (true)
        {
            if (await ReadLineAsync(cancellationToken) is not { } line)
            {
                _over = true;
                return;
            }

            if (line is [(byte)'.'])
                break;

            // RFC 5321 §4.5.2: a first dot was added for transparency.
            content.Write(line is [(byte)'.', ..] ? line.AsSpan(1) : line);
            content.Write("\r\n"u8);
        }

        var mail = new ReceivedMail(_sender!, [.. _recipients], content.ToArray(), _smtpUtf8, session);
        if (mail.Raw.Length > LoopbackSmtpServer.MaxSize)
            await SayAsync("552 5.3.4 Message too big", cancellationToken);
        else if (await AnswerAsync(SmtpStage.EndOfData, "250 2.0.0 Taken", cancellationToken, take: mail))
            _taken++;

        Forget();
    }

    private async Task ResetAsync(CancellationToken cancellationToken)
    {
        Forget();
        await AnswerAsync(SmtpStage.Reset, "250 2.0.0 OK", cancellationToken);
    }

    private async Task QuitAsync(CancellationToken cancellationToken)
    {
        await AnswerAsync(SmtpStage.Quit, "221 2.0.0 Goodbye", cancellationToken);
        _over = true;
    }

    /// <summary>Gives the right answer, or does what the fault policy wants instead; false: the client was not told yes.</summary>
    private async Task<bool> AnswerAsync(
        SmtpStage stage, string answer, CancellationToken cancellationToken,
        IReadOnlyList<string>? recipients = null, ReceivedMail? take = null)
    {
        var fault = server.FaultAt(new SmtpStep(stage, session, recipients ?? [.. _recipients], _taken));
        if (fault is not null)
            await Task.Delay(fault.Delay, cancellationToken);

        var fails = fault is { Answer: not null } or { Closes: true } or { Hangs: true };
        if (take is not null && (!fails || fault!.KeepsMessage))
            server.Take(take);

        if (!fails)
            await SayAsync(answer, cancellationToken);
        else if (fault!.Answer is { } other)
            await SayAsync(other, cancellationToken);

        if (fault is { Hangs: true })
            await Task.Delay(Timeout.Infinite, cancellationToken);

        _over |= fault is { Closes: true };
        return !fails;
    }

    private async Task SayAsync(string lines, CancellationToken cancellationToken) =>
        await _stream.WriteAsync(Encoding.UTF8.GetBytes(lines + "\r\n"), cancellationToken);

    /// <summary>The next line without its CRLF, which alone ends a line (RFC 5321 §2.3.8); null when the client has gone.</summary>
    private async Task<byte[]?> ReadLineAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await _reader.ReadAsync(cancellationToken);
            var (line, after) = FirstLine(read.Buffer);
            _reader.AdvanceTo(after, line is null ? read.Buffer.End : after);
            if (line is not null)
                return line;
            if (read.IsCompleted || read.Buffer.Length > LoopbackSmtpServer.MaxSize)
                return null;
        }
    }

    private static (byte[]? Line, SequencePosition After) FirstLine(ReadOnlySequence<byte> buffer)
    {
        var reader = new SequenceReader<byte>(buffer);
        return reader.TryReadTo(out ReadOnlySequence<byte> line, "\r\n"u8) ? (line.ToArray(), reader.Position) : (null, buffer.Start);
    }

    private void Forget()
    {
        _sender = null;
        _recipients.Clear();
    }

    /// <summary>The address of <c>FROM:&lt;address&gt; …</c>; null when it is not written like that.</summary>
    private static string? Path(string rest, string prefix) =>
        rest.StartsWith(prefix + "<", StringComparison.OrdinalIgnoreCase) && rest.IndexOf('>', StringComparison.Ordinal) is var end and > 0
            ? rest[(prefix.Length + 1)..end]
            : null;

    private static string[] Parameters(string rest) => rest.ToUpperInvariant().Split(' ')[1..];
}
