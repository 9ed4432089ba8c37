using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Email.Layout;
using DebateInvite.Web.Email.Messages.Replies;
using DebateInvite.Web.Features.Replies;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Features.Rsvp;

/// <summary>What tests of replies that wait for their owner's word do again and again.</summary>
internal static class Confirming
{
    /// <summary>Somebody fills in the public form.</summary>
    public static async Task<SitePage> RsvpAsync(this SiteHost site, params (string Field, string Value)[] fields)
    {
        var form = GuestData.Rsvp();
        foreach (var (field, value) in fields)
            form[field] = value;
        using var visitor = site.NewClient();
        return await visitor.SubmitAsync(await visitor.GetPageAsync("/debata/rsvp"), "main form", form);
    }

    /// <summary>The pages behind the buttons in all mails that ask for a confirmation, the latest first.</summary>
    public static async Task<IReadOnlyList<string>> ButtonsAsync(this SiteHost site) =>
        [.. (await site.QueryAsync(db => db.Outbox.Where(m => m.Kind == "confirm-reply").OrderByDescending(m => m.Id).Select(m => m.Payload).ToListAsync()))
            .Select(payload => ((ConfirmReplyMail)MailPayload.Read(payload)).Path)];

    /// <summary>The owner of the address opens the mail that came last and presses the button.</summary>
    public static async Task<SitePage> PressAsync(this SiteHost site)
    {
        using var owner = site.NewClient();
        return await owner.SubmitAsync(await owner.GetPageAsync((await site.ButtonsAsync())[0]), "main form", []);
    }

    /// <summary>The worker looks once.</summary>
    public static async Task<int> ForgetUnconfirmedAsync(this SiteHost site)
    {
        using var worker = ActivatorUtilities.CreateInstance<UnconfirmedRepliesWorker>(site.Services);
        return await worker.LookAsync(CancellationToken.None);
    }

    public static Task<Guest> OneGuestAsync(this SiteHost site) => site.QueryAsync(db => db.Guests.AsNoTracking().SingleAsync());

    public static Task<List<string>> MailKindsAsync(this SiteHost site) => site.QueryAsync(db => db.Outbox.OrderBy(m => m.Id).Select(m => m.Kind).ToListAsync());
}
