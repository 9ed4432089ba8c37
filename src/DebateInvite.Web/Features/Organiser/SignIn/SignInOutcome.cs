namespace DebateInvite.Web.Features.Organiser.SignIn;

/// <summary>What became of somebody who wants to come in.</summary>
public enum SignInOutcome
{
    Refused,

    /// <summary>The password was right, and the account has a second factor.</summary>
    FactorMissing,

    SignedIn,
}
