using System.Runtime.CompilerServices;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Invitation;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Evidence.Parts;

/// <summary>The invitation page as guests see it on the day on which the file is made, in each language.</summary>
public sealed class InvitationPart(DebateContext db, PublishedPage page, TimeProvider clock) : IEvidencePart
{
    public Text Title => EvidenceTexts.Invitation;

    public Text Explanation => EvidenceTexts.InvitationText;

    public async IAsyncEnumerable<EvidenceEntry> EntriesAsync(EvidenceRequest request, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var debate = request.Event;
        var logos = await db.LogoImages.AsNoTracking().Where(image => image.EventId == debate.Id).ToListAsync(cancellation);
        foreach (var language in LanguageExtensions.All)
            yield return EvidenceEntry.Of($"invitation/invitation-{language.Code()}.html", await HtmlAsync(debate, logos, language));
    }

    private async Task<string> HtmlAsync(DebateEvent debate, IReadOnlyList<LogoImage> logos, Language language)
    {
        using var inLanguage = CurrentLanguage.Use(language);
        return await page.HtmlAsync("/Features/Invitation/Show.cshtml", InvitationPage.Of(debate, clock.Now()), $"/{debate.Slug}", logos);
    }
}
