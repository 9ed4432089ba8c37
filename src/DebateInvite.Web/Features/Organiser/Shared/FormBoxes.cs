namespace DebateInvite.Web.Features.Organiser.Shared;

/// <summary>Check boxes as browsers post them: one that is not ticked is not posted at all.</summary>
public static class FormBoxes
{
    private const string Ticked = "true";

    public static string? Of(bool isTicked) => isTicked ? Ticked : null;

    public static bool IsTicked(string? box) => box is Ticked;
}
