using System.Collections.Concurrent;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Privacy;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Campaigns;
using DebateInvite.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Privacy;

/// <summary>
/// The words of each event's privacy notice as this program has them. They are made once for each version of an event's settings, and again after
/// a start, since a new release may say something else; what they are, the database knows (<see cref="NoticeVersion"/>, ADR 32).
/// </summary>
public sealed class NoticeInForce(ViewText views, IServiceScopeFactory scopes, TimeProvider clock) : INoticeInForce
{
    private readonly ConcurrentDictionary<Guid, Known> known = new();

    public async Task<string> HashAsync(DebateEvent debate) => (await OfAsync(debate)).Version.Hash;

    /// <inheritdoc/>
    /// <remarks>A database that does not take it now is asked again the next time: nobody's reply or page waits for that.</remarks>
    public async Task<string> KeepAsync(DebateEvent debate, CancellationToken cancellation)
    {
        var notice = await OfAsync(debate);
        if (!notice.IsStored)
            await StoreOnceAsync(notice, cancellation);
        return notice.Version.Hash;
    }

    private async Task<Known> OfAsync(DebateEvent debate)
    {
        if (known.TryGetValue(debate.Id, out var notice) && notice.Settings == debate.Version)
            return notice;

        var texts = new Dictionary<Language, string>();
        foreach (var language in LanguageExtensions.All)
        {
            using var inLanguage = CurrentLanguage.Use(language);
            texts[language] = await views.RenderAsync($"/Features/Privacy/_Notice.{language.Code()}.cshtml", PrivacyNotice.For(debate));
        }

        return known[debate.Id] = new Known(debate.Version, NoticeVersion.Of(debate.Id, language => texts[language], clock.Now()));
    }

    private async Task StoreOnceAsync(Known notice, CancellationToken cancellation)
    {
        await notice.Storing.WaitAsync(cancellation);
        try
        {
            if (!notice.IsStored)
                notice.IsStored = await StoreAsync(notice.Version, cancellation);
        }
        finally
        {
            notice.Storing.Release();
        }
    }

    private async Task<bool> StoreAsync(NoticeVersion version, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DebateContext>();
        try
        {
            // After a start it is there, as a rule, and no writer waits for that.
            return await IsThereAsync(db, version, cancellation) || await db.InTransactionAsync(token => AddAsync(db, version, token), cancellation);
        }
        catch (DbUpdateException failure)
        {
            return db.IsUniqueViolation(failure);
        }
        catch (Exception fault) when (DatabaseFault.IsOutage(fault))
        {
            return false;
        }
    }

    // Processes that were started together have it at the same moment: whoever writes second finds it.
    private static async Task<bool> AddAsync(DebateContext db, NoticeVersion version, CancellationToken cancellation)
    {
        if (await IsThereAsync(db, version, cancellation))
            return true;

        db.NoticeVersions.Add(version);
        await db.SaveChangesAsync(cancellation);
        return true;
    }

    private static Task<bool> IsThereAsync(DebateContext db, NoticeVersion version, CancellationToken cancellation) =>
        db.NoticeVersions.AnyAsync(one => one.EventId == version.EventId && one.Hash == version.Hash, cancellation);

    /// <param name="Settings">The <see cref="DebateEvent.Version"/> that it is of.</param>
    private sealed record Known(Guid Settings, NoticeVersion Version)
    {
        public bool IsStored { get; set; }

        /// <summary>Whoever comes while it is being stored need not store it too.</summary>
        public SemaphoreSlim Storing { get; } = new(1);
    }
}
