using DebateInvite.Domain.Typing;

namespace DebateInvite.Domain.Tests.Typing;

public class WebAddressTests
{
    [Theory]
    [InlineData("http://x")]
    [InlineData("Zysk: HTTPS://zysk.example/1")]
    [InlineData("hxxps://zysk.example")]
    [InlineData("www.zysk.example")]
    [InlineData("WWW . zysk.example")]
    [InlineData("ｗｗｗ．zysk．com")]
    [InlineData("zysk.com/wygrana")]
    [InlineData("zysk。com/wygrana")]
    [InlineData("t.co/abc")]
    [InlineData("zysk.com:8080")]
    [InlineData("zysk.com?x=1")]
    [InlineData("zysk[.]com")]
    [InlineData("zysk(dot)com")]
    [InlineData("zysk [kropka] pl")]
    [InlineData("ofiara@example.org")]
    [InlineData("10.0.0.1")]
    [InlineData("mailto: x")]
    [InlineData("ftp://x")]
    public void IsIn_Addresses_True(string text) => (WebAddress.IsIn(text), WebAddress.MayBecomeLink(text)).ShouldBe((true, true));

    [Theory]
    [InlineData("Onet.pl")]
    [InlineData("Allegro.pl Sp. z o.o.")]
    [InlineData("zysk .com")]
    [InlineData("z\u200dysk.com")]
    [InlineData("żółw.pl")]
    [InlineData("a.zysk.xyz")]
    public void BareHostNames_BecomeLinks_ButAreNoPlainAddresses(string text) => (WebAddress.IsIn(text), WebAddress.MayBecomeLink(text)).ShouldBe((false, true));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Dr. Smith")]
    [InlineData("Dr.Smith")]
    [InlineData("Sp. z o.o.")]
    [InlineData("Przystań Sp. z o.o. S.K.A.")]
    [InlineData("J.Kowalski")]
    [InlineData("prof. dr hab. inż.")]
    [InlineData("koordynatorka m.in. projektów")]
    [InlineData("Żółć-Gęślą")]
    [InlineData("O'Brien jr.")]
    [InlineData("Wydział I/II, ul. Prosta 1/2")]
    [InlineData("Dyrektor: Anna")]
    [InlineData("S.A.")]
    [InlineData("Kancelaria 3.0")]
    [InlineData("Szkoła nr 1.")]
    public void Names_AreNoAddresses(string? text) => (WebAddress.IsIn(text), WebAddress.MayBecomeLink(text)).ShouldBe((false, false));
}
