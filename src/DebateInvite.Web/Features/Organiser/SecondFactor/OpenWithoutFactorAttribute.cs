namespace DebateInvite.Web.Features.Organiser.SecondFactor;

/// <summary>Marks what somebody reaches without a second factor where one is required: what it takes to set one up.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OpenWithoutFactorAttribute : Attribute;
