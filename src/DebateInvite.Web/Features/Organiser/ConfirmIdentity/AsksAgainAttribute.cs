namespace DebateInvite.Web.Features.Organiser.ConfirmIdentity;

/// <summary>
/// Marks what only the organiser in person may do, not whoever finds the desk open: somebody who has shown neither password nor
/// passkey for a while is asked first (<see cref="AskAgain"/>). OWASP ASVS 5.0, 7.5.1 and 7.5.3.
/// </summary>
/// <remarks>A page whose form is marked should be marked itself, so that people are asked before they begin to type.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AsksAgainAttribute : Attribute
{
    /// <summary>The answer is a file: the browser stays on the page that it came from, which therefore must lead on.</summary>
    public bool IsFile { get; init; }
}
