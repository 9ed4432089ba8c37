using System.Text.RegularExpressions;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Email.Layout;
using DebateInvite.Web.Email.Messages.Replies;
using DebateInvite.Web.Features.Replies;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Features.Rsvp;

/// <summary>What tests of replies that wait for their owner's word do again and again.</summary>
internal static partial class Confirming
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
    public static async Task<IReadOnlyList<string>> ButtonsAsync(this SiteHost site)
    {
        var mails = await site.QueryAsync(db => db.Outbox.AsNoTracking().Where(m => m.Kind == "confirm-reply").OrderByDescending(m => m.Id).ToListAsync());
        return [.. mails.Select(mail => ((ConfirmReplyMail)MailPayload.Read(mail.Payload)).Path is var path && path.EndsWith('*') ? SentIn(site, mail.Id) : path)];
    }

    // Once it is sent, nobody has it but the recipient.
    private static string SentIn(SiteHost site, Guid mail) =>
        Button().Match(File.ReadAllText(Directory.GetFiles(site.MailFolder, $"*{mail:N}*").Single()).Replace("=\r\n", "", StringComparison.Ordinal)).Value;

    [GeneratedRegex("/confirm/[0-9a-f]{32}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Button();

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
