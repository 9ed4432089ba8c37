using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Outbox;
using DebateInvite.Testing;
using DebateInvite.Web.Tests.Features.Organiser.Campaigns;
using DebateInvite.Web.Tests.Features.Organiser.Import;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Guests.WholeList;

/// <summary>What guests and organisers do on the site, page by page.</summary>
internal sealed partial class ListOnSite(SiteHost site, SiteClient organiser, SiteClient visitor)
{
    private const string List = "/organiser/debata/guests";
    private const string Settings = "/organiser/debata/settings/rules";
    private const string Secretariat = "/organiser/debata/secretariat";
    private const string ReplyForm = "form:has([name=FirstName])";

    public async Task SetAsync(params (string Field, string Value)[] settings) =>
        Done(await organiser.SubmitAsync(await organiser.GetPageAsync(Settings), settings));

    public async Task ImportAsync(IReadOnlyCollection<Person> people)
    {
        var result = await organiser.ImportAsync(site, "goście.csv", MadeUpPeople.Csv(people));
        result.Figures()["dodane"].ShouldBe(people.Count);
    }

    /// <summary>Sends the personal invitations; each guest learns their link from their mail.</summary>
    public async Task InviteAsync(IReadOnlyCollection<Person> people)
    {
        await organiser.SendNowAsync(await organiser.DraftAsync(Audience.NotInvited));
        await site.QueueDueAsync();
        await Eventually.IsAsync(
            () => site.QueryAsync(async db => await db.Outbox.CountAsync(m => m.State == OutboxState.Sent) == people.Count), "all mails are sent", TimeSpan.FromMinutes(2));
        var links = (await site.MailsAsync(people.Count)).ToDictionary(
            mail => mail.To.Mailboxes.Single().Address, mail => Link().Match(mail.TextBody!).Groups["token"].Value, StringComparer.Ordinal);
        foreach (var person in people)
            person.Token = links[person.Email!];
    }

    public async Task AcceptAsync(Person person, IReadOnlyList<string> companions)
    {
        var fields = companions.Select(name => KeyValuePair.Create("Companions", name)).Append(KeyValuePair.Create("ClauseAcknowledged", "true"));
        Done(await visitor.SubmitAsync(await visitor.GetPageAsync($"/i/{person.Token}"), ReplyForm, fields));
    }

    public async Task DeclineAsync(Person person, string message) => Done(await visitor.SubmitAsync(
        await visitor.GetPageAsync($"/i/{person.Token}"), "#reply-form", [KeyValuePair.Create("Message", message)], "button[formaction$='/decline']"));

    /// <returns>The deputy's token.</returns>
    public async Task<string> SendDeputyAsync(Person person, Person deputy)
    {
        Done(await visitor.SubmitAsync(await visitor.GetPageAsync($"/i/{person.Token}/deputy"), "main form", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["FirstName"] = deputy.FirstName, ["LastName"] = deputy.LastName, ["Email"] = deputy.Email!,
        }));
        return await site.QueryAsync(db => db.Guests.Where(g => g.Details.Email == deputy.Email).Select(g => g.Token).SingleAsync());
    }

    public async Task CancelAsync(Person person) =>
        Done(await visitor.SubmitAsync(await visitor.GetPageAsync($"/r/{person.Token}"), "form[action$='/cancel']", []));

    /// <summary>Comes after all, with the companions named before: at once, or by the form if they have not seen it yet.</summary>
    public async Task TakeBackAsync(Person person)
    {
        var answer = await visitor.SubmitAsync(await visitor.GetPageAsync($"/r/{person.Token}"), "form[action$='/accept']", []);
        if (answer.Location == $"/i/{person.Token}")
            answer = await visitor.SubmitAsync(await visitor.GetPageAsync(answer.Location), ReplyForm, [KeyValuePair.Create("ClauseAcknowledged", "true")]);
        Done(answer);
    }

    public async Task WriteDownAsync(Person person, Reply reply, IReadOnlyList<string> companions)
    {
        var found = await organiser.GetPageAsync($"{Secretariat}?q={Uri.EscapeDataString(person.Email ?? person.LastName)}");
        var choice = found.All("label").Single(label => label.FirstChild!.TextContent == person.Name).GetAttribute("for");
        Done(await organiser.SubmitAsync(found, "form[method=post].form", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Guest"] = found.Find($"[id='{choice}']").GetAttribute("value")!,
            ["Answer"] = reply.ToString(),
            ["Companions"] = string.Join('\n', companions),
            ["Channel"] = nameof(Channel.Letter),
        }));
    }

    /// <returns>Their names in the order of the preview, in which they get their seats.</returns>
    public async Task<IReadOnlyList<string>> AcceptTogetherAsync(IEnumerable<Person> people)
    {
        var names = people.Select(person => person.Name).ToList();
        var ids = await site.QueryAsync(db => db.Guests.Where(g => names.Contains(g.Details.FirstName + " " + g.Details.LastName)).Select(g => g.Id).ToListAsync());
        var page = await organiser.GetPageAsync(List);
        var preview = await organiser.PostAsync(
            $"{List}/bulk", [SiteClient.TokenOf(page), KeyValuePair.Create("Ids", string.Join(',', ids)), KeyValuePair.Create("Do", "Accept")]);
        Done(await organiser.SubmitAsync(preview, "form[action$='/bulk/apply'], form[action$='/bulk/delete']", []));
        return [.. preview.All("main > ul > li").Select(item => item.FirstChild!.TextContent.Trim())];
    }

    /// <summary>The exported list by full name, each line by its headings.</summary>
    public async Task<Dictionary<string, Dictionary<string, string>>> ExportAsync()
    {
        var csv = await organiser.Http.GetStringAsync(new Uri($"{List}/export?format=csv", UriKind.Relative));
        return CsvFile.Records(csv).ToDictionary(line => $"{line["Imię"]} {line["Nazwisko"]}", StringComparer.Ordinal);
    }

    private static void Done(SitePage answer) => answer.Status.ShouldBe(HttpStatusCode.Redirect, answer.AllText);

    [GeneratedRegex("/i/(?<token>[0-9a-f]{32})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Link();
}
