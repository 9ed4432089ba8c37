using DebateInvite.Domain.Events;

namespace DebateInvite.Web.Features.Funding;

/// <summary>Who pays for an event, to be shown on whatever guests read or sign: <c>_Strip.cshtml</c>.</summary>
/// <param name="Language">Of the words.</param>
public sealed record FundingStrip(DebateEvent Event, Language Language)
{
    // A strip with all logos of a programme is one long picture.
    private const int Tallest = 48;
    private const int Widest = 600;

    /// <summary>Whether to say out of what contract and programme, besides the sentence.</summary>
    public bool ShowsFacts { get; init; } = true;

    /// <summary>Whether to name the partners too; not on a page that has just done so.</summary>
    public bool ShowsPartners { get; init; }

    /// <summary>Whether browsers may wait with the logos until somebody reads on; not for paper.</summary>
    public bool IsFarDown { get; init; }

    public FundingText Text => Event.TextIn(Language).Funding;

    /// <summary>Labelled facts; empty where nothing is known.</summary>
    public IEnumerable<(string Label, string Value)> Facts
    {
        get
        {
            if (!ShowsFacts)
                yield break;
            if (Text.Programme.Length > 0)
                yield return (FundingWords.Programme, Text.Programme);
            if (Text.Action.Length > 0)
                yield return (FundingWords.Action, Text.Action);
            if (Event.ContractNumber is { } number)
                yield return (FundingWords.ContractNumber, number);
            if (Text.Beneficiary.Length > 0)
                yield return (FundingWords.Beneficiary, Text.Beneficiary);
            if (ShowsPartners && Event.TextIn(Language).Partners is { Length: > 0 } partners)
                yield return (FundingWords.Partners, string.Join(", ", partners.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)));
        }
    }

    /// <summary>Where a logo is; what guests do not see yet is at the desk.</summary>
    public static string PathOf(DebateEvent debate, FundingLogo logo) =>
        debate.IsPublished ? $"~/{debate.Slug}/logo/{logo.Hash}" : $"~/organiser/{debate.Slug}/preview/logo/{logo.Hash}";

    /// <summary>How large it is shown, so that nothing moves when it comes. CSS pixels.</summary>
    public static (int Width, int Height) SizeOf(FundingLogo logo)
    {
        var scale = Math.Min((double)Tallest / logo.Height, (double)Widest / logo.Width);
        return (Math.Max(1, (int)Math.Round(logo.Width * scale)), Math.Max(1, (int)Math.Round(logo.Height * scale)));
    }
}
