using System.ComponentModel.DataAnnotations;
using System.Reflection;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Delivery;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Hosting;
using DebateInvite.Web.Localisation;
using DebateInvite.Web.Security;
using DebateInvite.Web.Setup.FirstEvent;

namespace DebateInvite.Web.Tests.Setup;

/// <summary>Wrong settings are told to the operator, all at once and before anything is opened, a sentence each.</summary>
public class SettingsTests
{
    private static readonly (string Key, string Value, string Sentence)[] Wrong =
    [
        ("Database:Provider", "Oracle", "Database:Provider must be Sqlite or SqlServer."),
        ("Site:PublicUrl", "ftp://x", "Site:PublicUrl must be an address such as https://debata.example.org"),
        ("Site:SecurityContact", "biuro", "Site:SecurityContact must begin with mailto: or https://."),
        ("Proxy:KnownNetworks:0", "10.0.0.0/99", "Proxy:KnownNetworks:0 must be a network such as 10.0.0.0/8"),
        ("Organiser:Email", "anna", "Organiser:Email must be an address"),
        ("Organiser:Password", "short", "Organiser:Password must have at least 12 characters."),
        ("Outbox:RetryDelays:0", "banana", "Outbox:RetryDelays must be at most 100 times between"),
        ("Outbox:Pause", "2 minutes", "Outbox:Pause must be a time between 00:00:01 and 01:00:00."),
        ("Outbox:Lease", "00:00:01", "Outbox:Lease must be a time between 00:00:05 and 01:00:00."),
        ("Smtp:Port", "smtp", "Smtp:Port must be between 1 and 65535."),
        ("Smtp:Security", "Starttls13", "Smtp:Security must be None, StartTls, Tls or Auto."),
        ("Smtp:TimeoutSeconds", "0", "Smtp:TimeoutSeconds must be between 1 and 600."),
        ("Smtp:FilesAreMeant", "perhaps", "Smtp:FilesAreMeant must be true or false."),
        ("Smtp:From", "nobody", "Smtp:From must be an address"),
        ("Limits:RepliesPerMinutePerAddress", "0", "Limits:RepliesPerMinutePerAddress must be a number between 1 and 1000000."),
        ("Limits:RepliesPerMinutePerEvent", "0", "Limits:RepliesPerMinutePerEvent must be a number between 1 and 1000000."),
        ("Limits:RepliesPerHourPerRecipient", "-1", "Limits:RepliesPerHourPerRecipient must be a number between 1 and 1000000."),
        ("Limits:RepliesPerHourPerDomain", "x", "Limits:RepliesPerHourPerDomain must be a number between 1 and 1000000."),
        ("Limits:RepliesInFlight", "many", "Limits:RepliesInFlight must be a number between 1 and 1000."),
        ("FirstEvent:StartsAt", "soon", "FirstEvent:StartsAt must be a date and time such as 2027-06-21T11:30."),
        ("FirstEvent:RepliesCloseOn", "2027-02-30", "FirstEvent:RepliesCloseOn must be a date such as 2027-06-15."),
        ("FirstEvent:Capacity", "0", "FirstEvent:Capacity must be a number between 1 and 100000."),
    ];

    [Fact]
    public async Task Start_WrongSettings_EndsWithASentenceAboutEach_AndOpensNothing()
    {
        using var command = new SiteCommand();

        var (exitCode, output, errors) = await command.EndAsync([.. Wrong.Select(wrong => (wrong.Key, wrong.Value))]);

        exitCode.ShouldBe(1);
        var said = errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var (key, _, sentence) in Wrong)
            said.ShouldContain(line => line.StartsWith(sentence, StringComparison.Ordinal), key);
        said.Length.ShouldBe(Wrong.Length, errors);
        (output + errors).ShouldNotContain("   at ");
        File.Exists(command.DatabaseFile).ShouldBeFalse();
    }

    [Theory]
    [InlineData("ConnectionStrings:DebateInvite", "", "ConnectionStrings:DebateInvite must be set when Database:Provider is SqlServer.")]
    [InlineData("ConnectionStrings:DebateInvite", "Server=x;Passwort=se;cret=1", "ConnectionStrings:DebateInvite is no connection string for SqlServer.")]
    public async Task Migrate_ConnectionStringIsNone_EndsWithASentence(string key, string value, string sentence)
    {
        using var command = new SiteCommand();

        var (exitCode, output, errors) = await command.EndAsync([("Database:Provider", "SqlServer"), (key, value)], "migrate");

        (exitCode, errors.Trim()).ShouldBe((1, sentence));
        output.ShouldNotContain("cret");
    }

    [Theory]
    [InlineData(typeof(DatabaseOptions))]
    [InlineData(typeof(SiteOptions))]
    [InlineData(typeof(ProxyOptions))]
    [InlineData(typeof(OrganiserOptions))]
    [InlineData(typeof(LimitOptions))]
    [InlineData(typeof(OutboxOptions))]
    [InlineData(typeof(SmtpOptions))]
    [InlineData(typeof(FirstEventOptions))]
    public void EveryValueThatCanBeUnreadable_HasASentence(Type options)
    {
        foreach (var property in options.GetProperties().Where(property => property.CanWrite && property.PropertyType != typeof(string)))
            property.GetCustomAttributes<ValidationAttribute>().ShouldContain(rule => rule.ErrorMessage != null && rule.ErrorMessage.Contains(property.Name), property.Name);
    }
}
