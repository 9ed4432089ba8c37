using System.Text;
using DebateInvite.Testing.Smtp;
using DebateInvite.Web.Email.Delivery;
using MimeKit;

namespace DebateInvite.Web.Tests.Email.Delivery;

/// <summary>What travels, read back from the bytes that a server received.</summary>
public class MailMessageTests
{
    [Theory]
    [InlineData("Potwierdzenie: Zażółć gęślą jaźń – debata 21 czerwca", "Łucja Żółć-Śpiewająca")]
    [InlineData("Votre réponse a bien été reçue : « économie sociale, œuvre commune »", "Hélène Lefèvre d’Aÿ")]
    [InlineData("Запрошення на дебати: послуги в руках громад, ґанок і їжак", "Олена Ґалаґан-Їжакевич")]
    [InlineData("A subject so long that it has to be folded: zażółć gęślą jaźń, zażółć gęślą jaźń, zażółć gęślą jaźń, zażółć gęślą jaźń, end", "Kowalski, Jan \"Jaś\" <szef>")]
    public async Task Send_AnyLanguage_TextsArriveUnchanged(string subject, string name)
    {
        var received = await ReceivedAsync(SampleMail.To("guest@example.org") with
        {
            Subject = subject,
            ToName = name,
            TextBody = $"{subject}\n.\n.kropka na początku\n",
            HtmlBody = $"<p>{subject}</p>",
        });

        received.RawHeader.ShouldAllBe(c => char.IsAscii(c));
        received.RawHeader.Split("\r\n").ShouldAllBe(line => line.Length <= 90);
        var message = received.Parse();
        message.Subject.ShouldBe(subject);
        message.To.Mailboxes.Single().Name.ShouldBe(name);
        message.To.Mailboxes.Single().Address.ShouldBe("guest@example.org");
        message.TextBody.ShouldNotBeNull().ReplaceLineEndings("\n").ShouldBe($"{subject}\n.\n.kropka na początku\n");
        message.HtmlBody.ShouldNotBeNull().TrimEnd().ShouldBe($"<p>{subject}</p>");
    }

    [Theory]
    [InlineData("dr hab. Łucja Nowak, prof. UW")]
    [InlineData("Żółć, Jan \"Jaś\" (szef); <x>")]
    [InlineData("李 小龍🙂")]
    [InlineData("Świętosława Maria Aleksandra Żółć-Gęślą-Jaźń de domo Brzęczyszczykiewicz, Łękołody")]
    public async Task Send_NameBeyondAscii_IsOneEncodedPhraseWithoutQuotes(string name)
    {
        var received = await ReceivedAsync(SampleMail.To("guest@example.org") with { ToName = name });

        var header = Unfolded(received.RawHeader, "To");
        header.ShouldNotContain('"');
        header.Split(' ').SkipLast(1).ShouldAllBe(word => word.StartsWith("=?utf-8?B?") && word.EndsWith("?=") && word.Length <= 75);
        header.Split(' ')[^1].ShouldBe("<guest@example.org>");
        received.Parse().To.Mailboxes.Single().Name.ShouldBe(name);
        received.Parse().To.Mailboxes.Single().Address.ShouldBe("guest@example.org");
        Unfolded(received.RawHeader, "From").ShouldNotContain('"');
    }

    private static string Unfolded(string header, string field) =>
        header.Replace("\r\n ", " ", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal).Split("\r\n").Single(line => line.StartsWith(field + ":", StringComparison.Ordinal))[(field.Length + 1)..].Trim();

    [Fact]
    public async Task Send_Header_IsThatOfAnAutomaticMail()
    {
        var received = await ReceivedAsync(SampleMail.To("guest@example.org") with
        {
            MessageId = "0197f3a2.42@debate.example.org",
            ReplyTo = "anna.moskwa@example.org",
            Language = "fr",
            ListUnsubscribe = new Uri("https://debate.example.org/r/token?x=ż"),
        });

        var message = received.Parse();
        message.From.ToString().ShouldBe("\"Debata społeczna\" <debata@example.org>");
        message.ReplyTo.ToString().ShouldBe("anna.moskwa@example.org");
        message.Date.ShouldBe(DeliveryHost.Now);
        message.MessageId.ShouldBe("0197f3a2.42@debate.example.org");
        message.Headers["Auto-Submitted"].ShouldBe("auto-generated");
        message.Body!.Headers["Content-Language"].ShouldBe("fr");
        message.Headers["X-Auto-Response-Suppress"].ShouldBe("DR, RN, NRN, OOF, AutoReply");
        message.Headers["List-Unsubscribe"].ShouldBe("<https://debate.example.org/r/token?x=%C5%BC>");
    }

    [Fact]
    public async Task Send_Picture_TravelsWithTheHtmlThatShowsIt()
    {
        var message = (await ReceivedAsync(SampleMail.To("guest@example.org") with { Pictures = [new MailPicture("code.1@debate.example.org", [1, 2, 3])] })).Parse();

        var related = message.Body.ShouldBeOfType<MultipartAlternative>()[1].ShouldBeOfType<MultipartRelated>();
        related.Select(part => part.ContentType.MimeType).ShouldBe(["text/html", "image/png"]);
        var picture = related[1].ShouldBeOfType<MimePart>();
        (picture.ContentId, picture.ContentDisposition!.Disposition).ShouldBe(("code.1@debate.example.org", ContentDisposition.Inline));
        using var content = new MemoryStream();
        await picture.Content!.DecodeToAsync(content);
        content.ToArray().ShouldBe([1, 2, 3]);
    }

    [Fact]
    public async Task Send_NoAttachment_IsTextAndHtmlInOrderOfPreference()
    {
        var message = (await ReceivedAsync(SampleMail.To("guest@example.org"))).Parse();

        message.Body.ShouldBeOfType<MultipartAlternative>().Select(part => part.ContentType.MimeType).ShouldBe(["text/plain", "text/html"]);
        message.BodyParts.ShouldAllBe(part => part.ContentType.Charset == "utf-8");
        message.ReplyTo.ShouldBeEmpty();
        message.Headers.Contains("List-Unsubscribe").ShouldBeFalse();
    }

    [Fact]
    public async Task Send_Attachment_ArrivesByteForByteWithNameAndType()
    {
        var calendar = Encoding.UTF8.GetBytes("BEGIN:VCALENDAR\r\nMETHOD:PUBLISH\r\nX-Ż:ą\r\nEND:VCALENDAR\r\n");
        var message = (await ReceivedAsync(SampleMail.To("guest@example.org") with
        {
            Attachments =
            [
                new MailAttachment
                {
                    FileName = "debata społeczna.ics",
                    ContentType = "text/calendar; method=PUBLISH; charset=utf-8",
                    Content = calendar,
                },
            ],
        })).Parse();

        message.Body.ShouldBeOfType<Multipart>().ContentType.MimeType.ShouldBe("multipart/mixed");
        message.TextBody.ShouldNotBeNull().Trim().ShouldBe("Your place is held.");
        var attachment = message.Attachments.ShouldHaveSingleItem().ShouldBeAssignableTo<MimePart>()!;
        attachment.FileName.ShouldBe("debata społeczna.ics");
        attachment.ContentType.MimeType.ShouldBe("text/calendar");
        attachment.ContentType.Parameters["method"].ShouldBe("PUBLISH");
        using var content = new MemoryStream();
        await attachment.Content!.DecodeToAsync(content, CancellationToken.None);
        content.ToArray().ShouldBe(calendar);
    }

    [Theory]
    [InlineData("Jan\r\nBcc: everybody@example.org")]
    [InlineData("Jan\nBcc: everybody@example.org")]
    [InlineData("Jan\rBcc: everybody@example.org")]
    [InlineData("Jan\r\n\r\n<script>alert(1)</script>")]
    [InlineData("Jan\u2028Bcc: everybody@example.org")]
    [InlineData("Jan\0\u0085\u000b\u202eBcc: everybody@example.org")]
    [InlineData("Jan\" <everybody@example.org>, \"")]
    [InlineData("=?utf-8?Q?Jan=0D=0ABcc:_everybody@example.org?=")]
    public async Task Send_HeaderFieldHiddenInText_StaysText(string text)
    {
        var mail = SampleMail.To("guest@example.org");
        var received = await ReceivedAsync(mail with
        {
            Subject = text,
            ToName = text,
            Attachments = [new MailAttachment { FileName = text, ContentType = "text/plain", Content = [1] }],
        });

        received.To.ShouldBe(["guest@example.org"]);
        var message = received.Parse();
        received.RawHeader.Split("\r\n").Where(line => line[0] is not (' ' or '\t')).Select(line => line.Split(':')[0]).ShouldBe(
            ["Auto-Submitted", "Content-Type", "Date", "From", "MIME-Version", "Message-Id", "Subject", "To", "X-Auto-Response-Suppress"], ignoreOrder: true);
        message.To.Mailboxes.ShouldHaveSingleItem().Address.ShouldBe("guest@example.org");
        message.Subject.ShouldNotBeNull().ShouldAllBe(c => !char.IsControl(c) && c != '\u202e' && c != '\u2028');
        message.TextBody.ShouldNotBeNull().Trim().ShouldBe("Your place is held.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("nobody")]
    [InlineData("nobody@")]
    [InlineData("@example.org")]
    [InlineData("a@b@example.org")]
    [InlineData("guest@example.org, everybody@example.org")]
    [InlineData("guest@example.org\r\nBcc: everybody@example.org")]
    [InlineData("guest@example.org>\r\nRCPT TO:<everybody@example.org")]
    [InlineData("Guest <guest@example.org>")]
    [InlineData("<guest@example.org>")]
    [InlineData("guest@example.org (comment)")]
    [InlineData("\"guest\r\n\"@example.org")]
    [InlineData("guest @example.org")]
    [InlineData(" guest@example.org")]
    [InlineData("gu\u202eest@example.org")]
    [InlineData("guest\0@example.org")]
    [InlineData("guests:guest@example.org;")]
    public async Task Send_NoSingleAddress_IsRefusedAndNothingIsSent(string address)
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = DeliveryHost.On(server);

        (await host.SendAsync(SampleMail.To(address)))
            .ShouldBeOfType<DeliveryOutcome.Refused>().Reason.ShouldAllBe(c => !char.IsControl(c));
        (await host.SendAsync(SampleMail.To("guest@example.org") with { ReplyTo = address })).ShouldBeOfType<DeliveryOutcome.Refused>();

        server.Sessions.ShouldBe(0);
    }

    [Theory]
    [InlineData("no-at-sign")]
    [InlineData("id@host>\r\nBcc: <everybody@example.org")]
    [InlineData("id with space@host")]
    [InlineData("żółw@host")]
    public async Task Send_BadMessageId_IsRefused(string id)
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = DeliveryHost.On(server);

        (await host.SendAsync(SampleMail.To("guest@example.org") with { MessageId = id })).ShouldBeOfType<DeliveryOutcome.Refused>();

        server.Sessions.ShouldBe(0);
    }

    [Theory]
    [InlineData("text/calendar\r\nBcc: everybody@example.org")]
    [InlineData("no type")]
    public async Task Send_BadContentType_IsRefused(string contentType)
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = DeliveryHost.On(server);
        var attachment = new MailAttachment { FileName = "a", ContentType = contentType, Content = [1] };

        (await host.SendAsync(SampleMail.To("guest@example.org") with { Attachments = [attachment] })).ShouldBeOfType<DeliveryOutcome.Refused>();
    }

    [Fact]
    public async Task Send_DomainInItsOwnLetters_TravelsInAscii()
    {
        var received = await ReceivedAsync(SampleMail.To("jan@żółw.example"));

        received.To.ShouldBe(["jan@xn--w-uga1v8h.example"]);
        received.RawHeader.ShouldAllBe(c => char.IsAscii(c));
    }

    [Fact]
    public async Task Send_LocalPartInItsOwnLetters_TravelsAsIsWhereTheServerCan()
    {
        var received = await ReceivedAsync(SampleMail.To("żaneta@example.org") with { Subject = "Zażółć" });

        received.To.ShouldBe(["żaneta@example.org"]);
        received.Parse().To.Mailboxes.Single().Address.ShouldBe("żaneta@example.org");
        received.Parse().Subject.ShouldBe("Zażółć");
    }

    [Fact]
    public async Task Send_LocalPartInItsOwnLetters_IsRefusedWhereTheServerCannot()
    {
        await using var server = new LoopbackSmtpServer { Extensions = ["PIPELINING", "8BITMIME"] };
        await using var host = DeliveryHost.On(server);

        (await host.SendAsync(SampleMail.To("żaneta@example.org"))).ShouldBeOfType<DeliveryOutcome.Refused>().Reason.ShouldContain("SMTPUTF8");
        (await host.SendAsync(SampleMail.To("jan@example.org"))).ShouldBeOfType<DeliveryOutcome.Accepted>();

        server.Received.SelectMany(m => m.To).ShouldBe(["jan@example.org"]);
    }

    [Fact]
    public async Task Send_BiggerThanTheServerTakes_IsRefused()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = DeliveryHost.On(server);
        var big = new MailAttachment { FileName = "big.bin", ContentType = "application/octet-stream", Content = new byte[LoopbackSmtpServer.MaxSize] };

        (await host.SendAsync(SampleMail.To("guest@example.org") with { Attachments = [big] }))
            .ShouldBeOfType<DeliveryOutcome.Refused>().Reason.ShouldContain("too big");
        (await host.SendAsync(SampleMail.To("guest@example.org"))).ShouldBeOfType<DeliveryOutcome.Accepted>();
    }

    private static async Task<ReceivedMail> ReceivedAsync(OutgoingMail mail)
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = DeliveryHost.On(server);
        (await host.SendAsync(mail)).ShouldBeOfType<DeliveryOutcome.Accepted>();
        return server.Received.ShouldHaveSingleItem();
    }
}
