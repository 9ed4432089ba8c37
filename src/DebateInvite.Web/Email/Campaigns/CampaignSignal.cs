namespace DebateInvite.Web.Email.Campaigns;

/// <summary>A campaign became due in this process.</summary>
public sealed class CampaignSignal : WorkSignal;
