namespace DebateInvite.Web.Features.Organiser.Campaigns;

/// <summary>What came of an organiser's step with a reminder.</summary>
public enum CampaignOutcome
{
    Done,

    /// <summary>It is no longer in the state in which that can be done.</summary>
    TooLate,

    /// <summary>Something speaks against it that the organiser has not been shown.</summary>
    Doubtful,

    /// <summary>Somebody else has changed it since it was shown.</summary>
    Conflict,
}
