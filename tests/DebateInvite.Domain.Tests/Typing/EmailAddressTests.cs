using System.Globalization;
using CsCheck;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Domain.Tests.Typing;

public class EmailAddressTests
{
    [Theory]
    [InlineData("anna.moskwa@mrpips.gov.pl")]
    [InlineData("a@b.pl")]
    [InlineData("anna+debata@example.org")]
    [InlineData("o'brien@example.org")]
    [InlineData("ANNA@EXAMPLE.ORG")]
    [InlineData("anna@żółć.example.org")]
    [InlineData("anna@xn--exmple-cua.org")]
    [InlineData("!#$%&'*+/=?^_`{|}~-@example.org")]
    public void IsValid_AddressesOfPeople_Are(string address) => EmailAddress.IsValid(address).ShouldBeTrue();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("anna")]
    [InlineData("anna@")]
    [InlineData("@example.org")]
    [InlineData("anna@example")]
    [InlineData("anna@example.org.")]
    [InlineData("anna@.example.org")]
    [InlineData("anna@example..org")]
    [InlineData("anna@-example.org")]
    [InlineData("anna@exa_mple.org")]
    [InlineData("anna@[192.0.2.1]")]
    [InlineData("anna@192.0.2.1")]
    [InlineData("anna@example.p")]
    [InlineData("anna@example.123")]
    [InlineData(".anna@example.org")]
    [InlineData("anna.@example.org")]
    [InlineData("an..na@example.org")]
    [InlineData("anna moskwa@example.org")]
    [InlineData("anna@exam ple.org")]
    [InlineData("\"anna moskwa\"@example.org")]
    [InlineData("anna@moskwa@example.org")]
    [InlineData("Anna <anna@example.org>")]
    [InlineData("anna@example.org,jan@example.org")]
    [InlineData("anna@example.org;jan@example.org")]
    [InlineData("anna@example.org\n")]
    [InlineData("anna@example.org\r\nBcc: jan@example.org")]
    [InlineData("anna\r\nBcc: jan@example.org")]
    [InlineData("anna\0@example.org")]
    [InlineData("anna@example.org\u202e")]
    [InlineData("ąnna@example.org")]
    public void IsValid_AnythingElse_IsNot(string? address) => EmailAddress.IsValid(address).ShouldBeFalse();

    [Fact]
    public void IsValid_Lengths_AreThoseOfSmtp()
    {
        EmailAddress.IsValid($"{new string('a', 64)}@example.org").ShouldBeTrue();
        EmailAddress.IsValid($"{new string('a', 65)}@example.org").ShouldBeFalse();

        var host = string.Join('.', Enumerable.Repeat(new string('b', 61), 4));
        var longest = $"{new string('a', Guest.EmailMaxLength - host.Length - 1)}@{host}";
        longest.Length.ShouldBe(Guest.EmailMaxLength);
        EmailAddress.IsValid(longest).ShouldBeTrue();
        EmailAddress.IsValid("a" + longest).ShouldBeFalse();
    }

    [Theory]
    [InlineData(50, 253, true)]
    [InlineData(51, 254, false)]
    public void IsValid_HostWithAccents_IsMeasuredAsMailServersSpellIt(int lastLabel, int spelled, bool isValid)
    {
        string[] labels = [.. Enumerable.Repeat(Label(56), 3), Label(lastLabel), "org"];
        string.Join('.', labels.Select(label => new IdnMapping().GetAscii(label))).Length.ShouldBe(spelled);

        EmailAddress.IsValid($"anna@{string.Join('.', labels)}").ShouldBe(isValid);

        static string Label(int length) => "ż" + new string('a', length - 1);
    }

    [Fact]
    public void IsValid_Anything_NeverLetsThroughWhatCouldBreakAHeader() =>
        Gen.Select(
                OneOf.These("anna", "anna.moskwa", "a\"b", "a b", ""),
                Gen.OneOf(Gen.Char, OneOf.These('\r', '\n', '\0', '<', '>', ',', ';', ':', '"', '(', ')', '\\', '@', '\u00a0', '\u202e', '\u2028', '\u3000', '\u00ad', '\uff20')).Array[0, 4],
                Gen.Int[0, 30],
                OneOf.These("@example.org", "@żółć.pl", "@a.b", ""))
            .Sample((local, odd, position, host) =>
            {
                var whole = local + host;
                var address = whole.Insert(Math.Min(position, whole.Length), new string(odd));
                if (CleanText.Line(address) is not { } line || !EmailAddress.IsValid(line))
                    return;

                line.ShouldAllBe(c => !char.IsControl(c) && !char.IsWhiteSpace(c) && !"<>,;:\"()\\".Contains(c));
                line.Count(c => c == '@').ShouldBe(1);
            }, iter: 50_000);
}
