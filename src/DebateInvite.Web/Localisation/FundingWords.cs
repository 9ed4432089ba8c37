using DebateInvite.Domain.Events;

namespace DebateInvite.Web.Localisation;

/// <summary>Who pays for an event, as guests are told on pages, in mails and on paper.</summary>
public static class FundingWords
{
    public static readonly Text Title = new("Finansowanie", "Funding", "Financement");
    public static readonly Text Programme = new("Program", "Programme", "Programme");
    public static readonly Text Action = new("Działanie", "Measure", "Action");
    public static readonly Text ContractNumber = new("Numer umowy", "Contract number", "Numéro de la convention");
    public static readonly Text Beneficiary = new("Beneficjent", "Beneficiary", "Bénéficiaire");
    public static readonly Text Partners = new("Partnerzy", "Partners", "Partenaires");
    public static readonly Text Logos = new("Logotypy", "Logos", "Logos");
    private static readonly Text InAction = new("działanie {0}", "measure {0}", "action {0}");
    private static readonly Text Contract = new("Umowa nr {0}.", "Contract no. {0}.", "Convention n° {0}.");

    /// <summary>In one paragraph; null: nothing is said of it in that language.</summary>
    public static string? Of(DebateEvent debate, Language language)
    {
        using var _ = CurrentLanguage.Use(language);
        var funding = debate.TextIn(language).Funding;
        var said = funding.Sentence.Length > 0 ? funding.Sentence : Sentence(funding);
        var contract = debate.ContractNumber is { } number && said is not null ? Contract.With(number) : null;
        return said is null ? null : string.Join(' ', new[] { said, contract }.OfType<string>());
    }

    private static string? Sentence(FundingText funding)
    {
        if (funding.Programme.Length == 0)
            return null;
        return (funding.Action.Length == 0 ? funding.Programme : $"{funding.Programme}, {InAction.With(funding.Action)}") + ".";
    }
}
