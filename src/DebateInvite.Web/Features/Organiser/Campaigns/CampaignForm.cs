using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Editing;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Email.Campaigns;
using DebateInvite.Web.Features.Organiser.Editing;

namespace DebateInvite.Web.Features.Organiser.Campaigns;

/// <summary>A reminder as it is posted: everything is text until the validator has seen it.</summary>
public sealed class CampaignForm : IWholeForm
{
    /// <summary>Chosen by the page that shows an empty form, so that sending it twice makes one reminder.</summary>
    public Guid Id { get; set; }

    /// <summary>The <see cref="Campaign.Version"/> that was shown; of no meaning for a new one.</summary>
    public Guid Version { get; set; }

    public string? Seen { get; set; }

    public string? Audience { get; set; }

    public string? Tag { get; set; }

    /// <summary>Ticked to let go of what a mailing that began on the list of guests is narrowed by: those picked, and the list's filter.</summary>
    public string? Everybody { get; set; }

    public CampaignTextForm Pl { get; set; } = new();
    public CampaignTextForm En { get; set; } = new();
    public CampaignTextForm Fr { get; set; } = new();

    public CampaignTextForm TextIn(Language language) => language switch
    {
        Language.En => En,
        Language.Fr => Fr,
        _ => Pl,
    };

    /// <summary>A new one for an audience, with the texts proposed for it.</summary>
    public static CampaignForm For(Audience audience)
    {
        var (subject, body) = CampaignDefaults.For(audience);
        return new CampaignForm
        {
            Id = Guid.CreateVersion7(),
            Audience = audience.ToString(),
            Pl = new() { Subject = subject.Pl, Body = body.Pl },
            En = new() { Subject = subject.En, Body = body.En },
            Fr = new() { Subject = subject.Fr, Body = body.Fr },
        };
    }

    public static CampaignForm Of(Campaign campaign) => new()
    {
        Id = campaign.Id,
        Version = campaign.Version,
        Audience = campaign.Audience.ToString(),
        Tag = campaign.Criteria.Tag,
        Pl = CampaignTextForm.Of(campaign.TextIn(Language.Pl)),
        En = CampaignTextForm.Of(campaign.TextIn(Language.En)),
        Fr = CampaignTextForm.Of(campaign.TextIn(Language.Fr)),
    };

    /// <param name="by">The organiser's address.</param>
    /// <returns>False when it is no draft any more; it stays as it is then.</returns>
    public bool TryApplyTo(Campaign campaign, string by, DateTime now)
    {
        if (!campaign.CanBeEdited)
            return false;

        var stored = Of(campaign);
        ApplyTo(campaign);
        campaign.Edits = campaign.Edits.With(Meanwhile.Changed(stored, Of(campaign), CampaignFields.All), by, now);
        return true;
    }

    /// <summary>Writes what a valid form says into a draft.</summary>
    public void ApplyTo(Campaign campaign)
    {
        campaign.Audience = NameOf.Read<Audience>(Audience)!.Value;
        if (Everybody is "true")
        {
            campaign.Criteria = GuestCriteria.Everybody;
            campaign.Pick([]);
        }

        campaign.Criteria = campaign.Criteria with { Tag = GuestCriteria.CleanTag(Tag) };
        foreach (var language in LanguageExtensions.All)
        {
            var text = campaign.Texts.Find(text => text.Language == language);
            if (text is null)
            {
                text = new CampaignText { CampaignId = campaign.Id, Language = language };
                campaign.Texts.Add(text);
            }

            text.Subject = CleanText.Line(TextIn(language).Subject)!;
            text.Body = CleanText.Lines(TextIn(language).Body)!;
        }

        campaign.Edited();
    }
}

/// <summary>A reminder's text in one language.</summary>
public sealed class CampaignTextForm
{
    public string? Subject { get; set; }

    public string? Body { get; set; }

    public static CampaignTextForm Of(CampaignText text) => new() { Subject = text.Subject, Body = text.Body };
}
