namespace DebateInvite.Web.Tests.Features.PersonalInvitation;

internal static class Deputies
{
    public const string Email = "zenon.zastepca@example.org";

    public static Dictionary<string, string> Form(string email = Email) => new(StringComparer.Ordinal)
    {
        ["FirstName"] = "Zenon", ["LastName"] = "Zastępca", ["Email"] = email,
    };
}
