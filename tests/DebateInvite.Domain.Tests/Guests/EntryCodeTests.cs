using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Tests.Guests;

public class EntryCodeTests
{
    [Theory]
    [InlineData("ABCD2345", "ABCD2345")]
    [InlineData("abcd2345", "ABCD2345")]
    [InlineData(" abcd-2345 ", "ABCD2345")]
    [InlineData("ab cd 23 45", "ABCD2345")]
    [InlineData("https://debata.example.org/d/abcd2345", "ABCD2345")]
    [InlineData("HTTPS://DEBATA.EXAMPLE.ORG/D/ABCD2345", "ABCD2345")]
    [InlineData("https://debata.example.org/en/d/ABCD-2345?x", null)]
    [InlineData("ABCD234", null)]
    [InlineData("ABCD23456", null)]
    [InlineData("ABCD2340", null)]
    [InlineData("ABCO2345", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Read_AsPeopleTypeAndScannersRead_IsTheCode(string? typed, string? code) => EntryCode.Read(typed).ShouldBe(code);

    [Fact]
    public void Read_CodeOfAGuest_IsOne()
    {
        var code = Sample.Debate().NewGuest().Code;

        EntryCode.Read(code.ToLowerInvariant()).ShouldBe(code);
    }
}
