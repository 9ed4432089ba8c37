using DebateInvite.Domain.Guests;

namespace DebateInvite.Web.Door;

/// <summary>
/// A guest's <see cref="Guest.Code"/> as an address, which a <see cref="QrCode"/> holds: any telephone's camera opens it. At the door it leads
/// to the guest; to everybody else it says nothing.
/// </summary>
public static class DoorCode
{
    public static string PathOf(string code) => "/d/" + code;
}
