using DebateInvite.Web.Email.Delivery;
using MimeKit;

namespace DebateInvite.Web.Tests.Email.Delivery;

public class PickupTransportTests
{
    [Fact]
    public async Task Send_NoHost_WritesAReadableFileUnderTheContentRoot()
    {
        await using var host = new DeliveryHost();

        (await host.SendAsync(SampleMail.To("łucja@example.org") with { Subject = "Zażółć", ToName = "Łucja" }))
            .ShouldBeOfType<DeliveryOutcome.Accepted>();

        var file = Directory.GetFiles(Path.Combine(host.Root.FullName, "App_Data", "mail")).ShouldHaveSingleItem();
        using var message = await MimeMessage.LoadAsync(file);
        message.Subject.ShouldBe("Zażółć");
        message.From.ToString().ShouldBe("\"DebateInvite\" <no-reply@localhost>");
        message.To.Mailboxes.Single().Name.ShouldBe("Łucja");
        message.To.Mailboxes.Single().Address.ShouldBe("łucja@example.org");
    }

    [Fact]
    public async Task Send_SeveralMails_NamesSortInOrderAndCarryTheMessageId()
    {
        await using var host = new DeliveryHost(("PickupDirectory", "out"), ("From", "debate@example.org"));
        string[] ids = ["b@x.example", "a@x.example", "../../c/d@x.example"];

        foreach (var id in ids)
        {
            (await host.SendAsync(SampleMail.To("guest@example.org") with { MessageId = id })).ShouldBeOfType<DeliveryOutcome.Accepted>();
            if (id == "a@x.example")
                host.Time.Advance(TimeSpan.FromMilliseconds(1));
        }

        host.Root.GetFileSystemInfos("*", SearchOption.AllDirectories).Select(f => f.Name).Order(StringComparer.Ordinal).ShouldBe(
        [
            "20270504T093015.0000000Z-00001-b@x.example.eml",
            "20270504T093015.0000000Z-00002-a@x.example.eml",
            "20270504T093015.0010000Z-00003-.._.._c_d@x.example.eml",
            "out",
        ]);
    }

    [Fact]
    public async Task Send_DirectoryCannotBeWritten_IsUnreachable()
    {
        await using var host = new DeliveryHost(("PickupDirectory", "taken"));
        await File.WriteAllTextAsync(Path.Combine(host.Root.FullName, "taken"), "a file where the directory should be");

        (await host.SendAsync(SampleMail.To("guest@example.org"))).ShouldBeOfType<DeliveryOutcome.Unreachable>();
    }

    [Fact]
    public async Task Send_BadAddress_IsRefusedAndNothingIsWritten()
    {
        await using var host = new DeliveryHost();

        (await host.SendAsync(SampleMail.To("nobody"))).ShouldBeOfType<DeliveryOutcome.Refused>().Reason.ShouldContain("nobody");

        host.Root.GetFileSystemInfos().ShouldBeEmpty();
    }
}
