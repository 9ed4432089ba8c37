using System.Net;
using DebateInvite.Web.Security;

namespace DebateInvite.Web.Tests.Hosting;

/// <summary>What organisers know their own browsers by, in the list of their sessions.</summary>
public class DeviceTests
{
    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox, Windows")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0", "Edge, Windows")]
    [InlineData("Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36", "Chrome, Android")]
    [InlineData("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15", "Safari, Mac")]
    [InlineData("Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0 Mobile/15E148 Safari/604.1", "Chrome, iPad")]
    [InlineData("<script>alert(1)</script>", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Of_UserAgent_InWords(string? userAgent, string words) => Device.Of(userAgent).ShouldBe(words);

    [Theory]
    [InlineData("203.0.113.7", "203.0.113.*")]
    [InlineData("::ffff:203.0.113.7", "203.0.113.*")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:*")]
    public void Shortened_Address_TellsNoHousehold(string address, string shortened) =>
        ClientNetwork.Shortened(IPAddress.Parse(address)).ShouldBe(shortened);
}
