using DebateInvite.Web.Email.Delivery;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Tests.Email.Delivery;

public class SmtpOptionsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Host=mail.example.org;From=debate@example.org")]
    [InlineData("Host=mail.example.org;From=Debata społeczna <debate@example.org>;Port=25;Security=None")]
    [InlineData("Host=mail.example.org;From=debate@example.org;Username=u;Password=p;Security=StartTls")]
    [InlineData("Host=mail.example.org;From=debate@example.org;Username=u;Password=p")]
    [InlineData("Host=mail.example.org;From=debate@example.org;Connections=4;PerMinute=300")]
    [InlineData("Host=localhost;From=debate@example.org;Username=u;Password=p;Security=None")]
    [InlineData("Host=::1;From=debate@example.org;Username=u;Password=p;Security=None")]
    public async Task Start_GoodSettings_Starts(string settings)
    {
        await using var host = new DeliveryHost(Split(settings));

        await Should.NotThrowAsync(host.StartAsync());
    }

    [Theory]
    [InlineData("Host=mail.example.org;From=debate@example.org;Port=0", "Smtp:Port must be between 1 and 65535.")]
    [InlineData("Host=mail.example.org;From=debate@example.org;Port=70000", "Smtp:Port must be between 1 and 65535.")]
    [InlineData("Host=mail.example.org;From=debate@example.org;Security=7", "Smtp:Security must be")]
    [InlineData("Host=mail.example.org;From=debate@example.org;TimeoutSeconds=0", "Smtp:TimeoutSeconds must be between")]
    [InlineData("Host=mail.example.org;From=debate@example.org;Connections=0", "Smtp:Connections must be between 1 and 50.")]
    [InlineData("Host=mail.example.org;From=debate@example.org;Connections=many", "Smtp:Connections must be between 1 and 50.")]
    [InlineData("Host=mail.example.org;From=debate@example.org;PerMinute=0", "Smtp:PerMinute must be between 1 and 100000.")]
    [InlineData("Host=mail.example.org", "Smtp:From is needed")]
    [InlineData("Host=mail.example.org;From=nobody", "Smtp:From must be an address")]
    [InlineData("Host=mail.example.org;From=a@example.org, b@example.org", "Smtp:From must be an address")]
    [InlineData("Host=mail.example.org;From=a@example.org\r\nBcc: b@example.org", "Smtp:From must be an address")]
    [InlineData("From=nobody", "Smtp:From must be an address")]
    [InlineData("Host=mail example.org;From=debate@example.org", "Smtp:Host must be a host name")]
    [InlineData("Host= ;From=debate@example.org", "Smtp:Host must be a host name")]
    [InlineData("Host=mail.example.org;From=debate@example.org;Username=u", "belong together")]
    [InlineData("Host=mail.example.org;From=debate@example.org;Password=p", "belong together")]
    [InlineData("Host=mail.example.org;From=debate@example.org;Username=u;Password=p;Security=None", "unprotected over the network")]
    [InlineData("PickupDirectory=", "Smtp:PickupDirectory must not be empty.")]
    public async Task Start_WrongSetting_StopsWithASentenceAboutIt(string settings, string sentence)
    {
        await using var host = new DeliveryHost(Split(settings));

        var failure = await Should.ThrowAsync<OptionsValidationException>(host.StartAsync());

        failure.Message.ShouldContain(sentence);
    }

    [Fact]
    public void ToString_WithPassword_DoesNotShowIt() =>
        new SmtpOptions { Host = "mail.example.org", Username = "u", Password = "secret" }.ToString().ShouldNotContain("secret");

    private static (string, string)[] Split(string settings) =>
        [.. settings.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(s => s.Split('=', 2)).Select(s => (s[0], s[1]))];
}
