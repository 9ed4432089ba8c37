using System.ComponentModel.DataAnnotations;

namespace DebateInvite.Web.Security;

/// <summary>Section <c>Security</c>.</summary>
public sealed record SecurityOptions
{
    /// <summary>Whoever signs in without a second factor reaches nothing but the page that sets one up.</summary>
    [AllowedValues(true, false, ErrorMessage = "Security:RequireSecondFactor must be true or false.")]
    public bool RequireSecondFactor { get; init; }
}
