using DebateInvite.Domain.Guests;

namespace DebateInvite.Web.Door;

/// <summary>
/// A guest's <see cref="Guest.Code"/> as a <see cref="QrCode"/> to be scanned at the door. It holds the code and nothing else, so a
/// picture of it opens no page.
/// </summary>
public static class DoorCode
{
    /// <inheritdoc cref="QrCode.Png"/>
    public static byte[] Png(string code) => QrCode.Png(code);

    /// <inheritdoc cref="QrCode.Svg"/>
    public static (string Path, int Side) Svg(string code) => QrCode.Svg(code);
}
