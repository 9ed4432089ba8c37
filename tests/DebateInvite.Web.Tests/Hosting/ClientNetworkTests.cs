using System.Net;
using DebateInvite.Web.Security;

namespace DebateInvite.Web.Tests.Hosting;

/// <summary>Whom the rate limit counts as one: changing the half of an IPv6 address that everybody chooses for themselves is no way around it.</summary>
public class ClientNetworkTests
{
    [Theory]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::1")]
    [InlineData("2001:db8:1:2:ffff:ffff:ffff:ffff", "2001:db8:1:2::")]
    [InlineData("203.0.113.7", "::ffff:203.0.113.7")]
    [InlineData("fe80::1%3", "fe80::2%7")]
    public void Of_OneClient_IsTheSame(string one, string other) =>
        ClientNetwork.Of(IPAddress.Parse(one)).ShouldBe(ClientNetwork.Of(IPAddress.Parse(other)));

    [Theory]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1")]
    [InlineData("203.0.113.7", "203.0.113.8")]
    [InlineData("::ffff:203.0.113.7", "::ffff:203.0.113.8")]
    public void Of_Others_Differs(string one, string other) =>
        ClientNetwork.Of(IPAddress.Parse(one)).ShouldNotBe(ClientNetwork.Of(IPAddress.Parse(other)));

    [Fact]
    public void Of_Nobody_IsNobody() => ClientNetwork.Of(null).ShouldBe("");
}
