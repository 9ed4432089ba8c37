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

    /// <summary>
    /// An address without the part that tells one household or office: enough for somebody to know their own again.
    /// </summary>
    /// <returns>Such as <c>203.0.113.*</c> or <c>2001:db8:1:*</c>; empty when it is not known.</returns>
    public static string Shortened(IPAddress? address)
    {
        address = Unmapped(address);
        if (address is null)
            return "";
        var bytes = address.GetAddressBytes();
        return address.AddressFamily is AddressFamily.InterNetworkV6
            ? FormattableString.Invariant($"{(bytes[0] << 8) | bytes[1]:x}:{(bytes[2] << 8) | bytes[3]:x}:{(bytes[4] << 8) | bytes[5]:x}:*")
            : FormattableString.Invariant($"{bytes[0]}.{bytes[1]}.{bytes[2]}.*");
    }

    /// <param name="address">Also an IPv4 address written as an IPv6 one (RFC 4291 §2.5.5.2); null: not known.</param>
    /// <returns>Such as <c>203.0.113.7</c> or <c>2001:db8:1:2::/64</c>; empty when it is not known.</returns>
    public static string Of(IPAddress? address)
    {
        address = Unmapped(address);
        if (address is null)
            return "";
        if (address.AddressFamily is not AddressFamily.InterNetworkV6)
            return address.ToString();

        var bytes = address.GetAddressBytes();
        Array.Clear(bytes, NetworkBytes, bytes.Length - NetworkBytes);
        return $"{new IPAddress(bytes)}/64";
    }

    /// <returns>The whole address, such as <c>203.0.113.7</c> or <c>2001:db8:1:2::3</c>; empty when it is not known.</returns>
    public static string Exact(IPAddress? address) => Unmapped(address)?.ToString() ?? "";

    private static IPAddress? Unmapped(IPAddress? address) => address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address;
}
