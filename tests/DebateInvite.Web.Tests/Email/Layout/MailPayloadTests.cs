using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using DebateInvite.Domain;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Outbox;
using DebateInvite.Web.Email;
using DebateInvite.Web.Email.Layout;

namespace DebateInvite.Web.Tests.Email.Layout;

public partial class MailPayloadTests
{
    private static readonly DebateEvent Debate = new()
    {
        Slug = "debata",
        TimeZone = "Europe/Warsaw",
        StartsAt = new DateTime(2027, 6, 21, 11, 30, 0),
        RepliesCloseOn = new DateOnly(2027, 6, 15),
        Address = "ul. Żurawia 4a, Warszawa",
        ContactEmail = "kontakt@example.org",
        Texts = { new EventText { Language = Language.Pl, Title = "Debata „społeczna”", Venue = "Sala 400A", Host = "Stowarzyszenie" } },
    };

    public static TheoryData<string> Kinds => [.. AllKinds];

    private static IEnumerable<string> AllKinds =>
        typeof(Mail).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(derived => (string)derived.TypeDiscriminator!);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Read_WhatWasWritten_IsTheSameMail(string kind)
    {
        var mail = SampleMails.Of(Debate, Language.Pl, SampleMails.Zofia)[kind];

        var read = MailPayload.Read(MailPayload.Write(mail));

        // Lists are equal if they are the same; what was read is equal if it would be written so again.
        read.ShouldBeOfType(mail.GetType());
        MailPayload.Write(read).ShouldBe(MailPayload.Write(mail));
    }

    [Fact]
    public void KindOf_EveryMail_FitsItsColumn() => AllKinds.ShouldAllBe(kind => kind.Length <= OutboxMessage.KindMaxLength);

    [Fact]
    public void EveryMail_HasAKind() =>
        typeof(Mail).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(derived => derived.DerivedType).ShouldBe(
            typeof(Mail).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Mail)) && !type.IsAbstract), ignoreOrder: true);

    // A new mail needs a static field Name; without one, none could be queued.
    [Fact]
    public void NameOf_EveryMail_IsAWordOfTheDesk()
    {
        var names = AllKinds.Select(MailPayload.NameOf).ToList();

        names.ShouldAllBe(name => !string.IsNullOrWhiteSpace(name));
        names.ShouldBeUnique();
        names.ShouldNotContain(name => AllKinds.Contains(name, StringComparer.Ordinal));
    }

    [Fact]
    public void NameOf_MailOfAnotherVersion_IsItsKind() => MailPayload.NameOf("no-such-mail").ShouldBe("no-such-mail");

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"$type":"no-such-mail"}""")]
    [InlineData("not json")]
    public void Read_NoMail_SaysSo(string payload) =>
        new[] { typeof(JsonException), typeof(NotSupportedException) }
            .ShouldContain(Should.Throw<Exception>(() => MailPayload.Read(payload)).GetType());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void SecretsTakenOut_NothingIsLeftThatOpensSomething(string kind)
    {
        var payload = MailPayload.Write(SampleMails.Of(Debate, Language.Pl, SampleMails.Zofia)[kind]);

        var secrets = SecretLinks.In(payload);

        secrets.Length.ShouldBeLessThanOrEqualTo(2);
        var left = secrets.Aggregate(payload, (text, secret) => text.Replace(secret, SecretLinks.Mask, StringComparison.Ordinal));
        LooksSecret().Matches(left).Select(match => match.Value).ShouldBeEmpty();
    }

    // Keys of rows have hyphens.
    [GeneratedRegex("[0-9A-Za-z_]{24,}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LooksSecret();
}
