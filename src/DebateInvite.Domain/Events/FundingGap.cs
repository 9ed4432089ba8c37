namespace DebateInvite.Domain.Events;

/// <summary>Something that organisers have not said yet of who pays for an event.</summary>
/// <param name="Language">In which; null: in any.</param>
public sealed record FundingGap(FundingGapKind Kind, Language? Language = null);

public enum FundingGapKind
{
    Programme,
    ContractNumber,
    Sentence,
    Logos,
    LogoAlternative,
}
