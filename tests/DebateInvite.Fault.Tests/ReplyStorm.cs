using System.Collections.Concurrent;
using System.Net;
using DebateInvite.Testing;

namespace DebateInvite.Fault.Tests;

/// <summary>
/// Many guests who reply at the same time. They share a form that was opened once: its cookie and token hold for every
/// process, as the keys are in the database.
/// </summary>
internal sealed class ReplyStorm
{
    private readonly ConcurrentDictionary<int, bool> answered = new();
    private readonly KeyValuePair<string, string> token;
    private readonly CookieContainer cookies;

    private ReplyStorm(KeyValuePair<string, string> token, CookieContainer cookies)
    {
        this.token = token;
        this.cookies = cookies;
    }

    /// <summary>The guests who were told that their reply was taken, and whether they wait.</summary>
    public IReadOnlyDictionary<int, bool> Answered => answered;

    public static async Task<ReplyStorm> PrepareAsync(SiteProcess site)
    {
        using var guest = site.NewClient();
        return new ReplyStorm(SiteClient.TokenOf(await guest.GetPageAsync($"/{SiteHost.Slug}/rsvp")), guest.Cookies);
    }

    public static string EmailOf(int guest) => GuestData.Rsvp(guest)["Email"];

    public SiteClient ClientOf(SiteProcess site) => site.NewClient(cookies);

    /// <returns>Whether the guest was told that the reply was taken; false: that the site is not available.</returns>
    /// <exception cref="HttpRequestException">The process was gone before it answered.</exception>
    /// <exception cref="InvalidOperationException">The answer was another one.</exception>
    public async Task<bool> ReplyAsync(SiteClient client, int guest)
    {
        var answer = await client.PostAsync($"/{SiteHost.Slug}/rsvp", GuestData.Rsvp(guest).Append(token));
        if (answer.Status is HttpStatusCode.ServiceUnavailable)
            return false;
        if (answer.Status is not HttpStatusCode.Redirect)
            throw new InvalidOperationException($"Guest {guest} was answered {(int)answer.Status}: {answer.AllText}");
        answered[guest] = answer.Location!.Contains("waiting", StringComparison.Ordinal);
        return true;
    }
}
