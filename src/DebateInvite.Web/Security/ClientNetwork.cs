using System.Net;
using System.Net.Sockets;

namespace DebateInvite.Web.Security;

/// <summary>
/// Who counts as one client: an IPv4 address, or the first half of an IPv6 one. The other half a client chooses as it likes
/// (RFC 4291 §2.5.1), and a new one for every request if it wants to.
/// </summary>
public static class ClientNetwork
{
    private const int NetworkBytes = 8;

    /// <param name="address">Also an IPv4 address written as an IPv6 one (RFC 4291 §2.5.5.2); null: not known.</param>
    /// <returns>Such as <c>203.0.113.7</c> or <c>2001:db8:1:2::/64</c>; empty when it is not known.</returns>
    public static string Of(IPAddress? address)
    {
        if (address is null)
            return "";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        if (address.AddressFamily is not AddressFamily.InterNetworkV6)
            return address.ToString();

        var bytes = address.GetAddressBytes();
        Array.Clear(bytes, NetworkBytes, bytes.Length - NetworkBytes);
        return $"{new IPAddress(bytes)}/64";
    }
}
