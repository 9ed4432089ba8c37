namespace DebateInvite.Domain.Events;

// Who pays for it, which guests are shown where the programme demands it.
public sealed partial class DebateEvent
{
    public const int ContractNumberMaxLength = 100;

    /// <summary>More than a programme prescribes; together they have to fit in one strip.</summary>
    public const int MostLogos = 8;

    /// <summary>Of the contract out of which it is paid; null: not said.</summary>
    public string? ContractNumber { get; set; }

    /// <summary>In the prescribed order.</summary>
    public IReadOnlyList<FundingLogo> Logos { get; private set; } = [];

    /// <summary>Whether anything is said of who pays for it.</summary>
    public bool IsFunded => ContractNumber is not null || Logos.Count > 0 || Texts.Exists(text => !text.Funding.IsEmpty);

    /// <summary>What is not said yet, in the order of the form; nothing where it is not funded.</summary>
    public IEnumerable<FundingGap> FundingGaps => !IsFunded ? [] : Gaps();

    public bool MayHaveAnotherLogo => Logos.Count < MostLogos;

    public FundingLogo? LogoWith(string hash) => Logos.FirstOrDefault(logo => logo.Hash == hash);

    /// <summary>Adds a logo behind the others; one that is there already gets these alternatives.</summary>
    /// <returns>False when there are as many as there may be; nothing has changed then.</returns>
    public bool AddLogo(FundingLogo logo)
    {
        if (LogoWith(logo.Hash) is not null)
            return DescribeLogo(logo.Hash, logo.Alternatives);
        if (!MayHaveAnotherLogo)
            return false;

        Logos = [.. Logos, logo];
        return true;
    }

    /// <summary>Says what is read out in a logo's place.</summary>
    /// <returns>False when there is no such logo.</returns>
    public bool DescribeLogo(string hash, IReadOnlyDictionary<Language, string> alternatives)
    {
        if (LogoWith(hash) is null)
            return false;

        Logos = [.. Logos.Select(logo => logo.Hash == hash ? logo with { Alternatives = alternatives } : logo)];
        return true;
    }

    /// <summary>Moves a logo before the one in front of it, or behind the next.</summary>
    /// <returns>False when it is the first or last already, or there is none; nothing has changed then.</returns>
    public bool MoveLogo(string hash, bool forward)
    {
        if (LogoWith(hash) is not { } logo)
            return false;

        var place = Logos.TakeWhile(other => other != logo).Count() + (forward ? -1 : 1);
        if (place < 0 || place >= Logos.Count)
            return false;

        var others = Logos.Where(other => other != logo).ToList();
        others.Insert(place, logo);
        Logos = others;
        return true;
    }

    /// <returns>False when there is no such logo.</returns>
    public bool RemoveLogo(string hash)
    {
        if (LogoWith(hash) is null)
            return false;

        Logos = [.. Logos.Where(logo => logo.Hash != hash)];
        return true;
    }

    /// <summary>Has the logos of another event; their pictures are copied beside it.</summary>
    public void TakeLogosOf(DebateEvent other) => Logos = other.Logos;

    private IEnumerable<FundingGap> Gaps()
    {
        var languages = Texts.Select(text => text.Language).Order().ToList();
        foreach (var language in languages.Where(language => TextIn(language).Funding.Programme.Length == 0))
            yield return new(FundingGapKind.Programme, language);
        if (ContractNumber is null)
            yield return new(FundingGapKind.ContractNumber);
        foreach (var language in languages.Where(language => TextIn(language).Funding.Sentence.Length == 0))
            yield return new(FundingGapKind.Sentence, language);
        if (Logos.Count == 0)
            yield return new(FundingGapKind.Logos);
        foreach (var language in languages.Where(language => Logos.Any(logo => !logo.Alternatives.ContainsKey(language))))
            yield return new(FundingGapKind.LogoAlternative, language);
    }
}
