using System.Runtime.CompilerServices;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Invitation;

namespace DebateInvite.Web.Features.Organiser.Evidence.Parts;

/// <summary>The invitation page as guests see it on the day on which the file is made, in each language.</summary>
public sealed class InvitationPart(PublishedPage page, TimeProvider clock) : IEvidencePart
{
    public Text Title => EvidenceTexts.Invitation;

    public Text Explanation => EvidenceTexts.InvitationText;

    public async IAsyncEnumerable<EvidenceEntry> EntriesAsync(EvidenceRequest request, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var debate = request.Event;
        var logos = await page.LogosAsync(debate, cancellation);
        foreach (var language in LanguageExtensions.All)
            yield return EvidenceEntry.Of($"invitation/invitation-{language.Code()}.html", await HtmlAsync(debate, logos, language));
    }

    private async Task<string> HtmlAsync(DebateEvent debate, IReadOnlyList<LogoImage> logos, Language language)
    {
        using var inLanguage = CurrentLanguage.Use(language);
        return await page.HtmlAsync("/Features/Invitation/Show.cshtml", InvitationPage.Of(debate, clock.Now()), $"/{debate.Slug}", logos);
    }
}
