using System.Net;
using DebateInvite.Domain;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Features.Invitation;
using DebateInvite.Web.Features.MyReply;
using DebateInvite.Web.Features.Replies.Forms;
using DebateInvite.Web.Localisation;
using DebateInvite.Web.Tests.Features.Organiser;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.MyReply;

/// <summary>
/// The guest's own page for each reply and each state of the event, in each language: what it says, what it promises, what it offers. "-" is
/// the page that says that replies are closed (410), "i" the personal invitation.
/// </summary>
public class StandingPageTests
{
    private static readonly (string Prefix, Language Language)[] Languages = [("", Language.Pl), ("/en", Language.En), ("/fr", Language.Fr)];

    private static readonly (Text Text, string Mark)[] Titles =
    [
        (MyReplyTexts.AcceptedTitle, "accepted"), (MyReplyTexts.WaitingTitle, "waiting"), (MyReplyTexts.DeclinedTitle, "declined"), (MyReplyTexts.CancelledTitle, "withdrawn"),
        (RsvpTexts.ClosedTitle, "closed"), (InvitationTexts.BegunTitle, "begun"), (InvitationTexts.OverTitle, "over"), (InvitationTexts.CancelledTitle, "off"),
    ];

    // Title, then promises: "code", "ics" (a calendar entry), "see you", "will write"; then what is offered.
    public static TheoryData<EventState, Reply, string> Table { get; } = new()
    {
        { EventState.Open, Reply.None, "i" },
        { EventState.Full, Reply.None, "i" },
        { EventState.Closed, Reply.None, "closed: accept" },
        { EventState.Begun, Reply.None, "- begun:" },
        { EventState.Over, Reply.None, "- over:" },
        { EventState.Cancelled, Reply.None, "- off:" },
        { EventState.Open, Reply.Accepted, "accepted: code, ics, see you, edit, cancel, deputy" },
        { EventState.Full, Reply.Accepted, "accepted: code, ics, see you, edit, cancel, deputy" },
        { EventState.Closed, Reply.Accepted, "accepted: code, ics, see you, edit, cancel" },
        { EventState.Begun, Reply.Accepted, "accepted: code, cancel" },
        { EventState.Over, Reply.Accepted, "over:" },
        { EventState.Cancelled, Reply.Accepted, "off:" },
        { EventState.Open, Reply.WaitListed, "waiting: will write, edit, cancel, deputy" },
        { EventState.Full, Reply.WaitListed, "waiting: will write, edit, cancel, deputy" },
        { EventState.Closed, Reply.WaitListed, "waiting: edit, cancel" },
        { EventState.Begun, Reply.WaitListed, "begun:" },
        { EventState.Over, Reply.WaitListed, "over:" },
        { EventState.Cancelled, Reply.WaitListed, "off:" },
        { EventState.Open, Reply.Declined, "declined: accept" },
        { EventState.Full, Reply.Declined, "declined: accept" },
        { EventState.Closed, Reply.Declined, "declined: accept" },
        { EventState.Begun, Reply.Declined, "declined:" },
        { EventState.Over, Reply.Declined, "over:" },
        { EventState.Cancelled, Reply.Declined, "off:" },
        { EventState.Open, Reply.Cancelled, "withdrawn: accept" },
        { EventState.Full, Reply.Cancelled, "withdrawn: accept" },
        { EventState.Closed, Reply.Cancelled, "withdrawn: accept" },
        { EventState.Begun, Reply.Cancelled, "withdrawn:" },
        { EventState.Over, Reply.Cancelled, "over:" },
        { EventState.Cancelled, Reply.Cancelled, "off:" },
    };

    [Fact]
    public void Table_HasEveryCombination() => Table.Count.ShouldBe(Enum.GetValues<EventState>().Length * 5);

    [Theory]
    [InlineData(EventState.Open)]
    [InlineData(EventState.Full)]
    [InlineData(EventState.Closed)]
    [InlineData(EventState.Begun)]
    [InlineData(EventState.Over)]
    [InlineData(EventState.Cancelled)]
    public async Task Page_EachReply_EachLanguage_SaysAndOffersWhatIsSo(EventState state)
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "2"));
        var guests = await GuestsAsync(site);
        await BringAboutAsync(site, state);
        using var client = site.NewClient();

        foreach (var (reply, expected) in Table.Where(row => row.Data.Item1 == state).Select(row => (row.Data.Item2, row.Data.Item3)))
        {
            foreach (var (prefix, language) in Languages)
                (await ShownAsync(client, $"{prefix}/r/{guests[reply].Token}", language)).ShouldBe(expected, $"{reply}, {language}");
        }

        site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Deputy_OfAWaitingGuest_IsPromisedNothing_AndCompanionsAreGone()
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "1"));
        await site.EditEventAsync(debate => debate.CompanionsAllowed = 2);
        await site.AcceptAsync([1]);
        var waiting = await site.ReplyAsync(2, (debate, guest, now) => debate.Accept(guest, now, ["Olga Towarzysząca"]));
        waiting.Reply.ShouldBe(Reply.WaitListed);
        using var guest = site.NewClient();

        await guest.SubmitAsync(await guest.GetPageAsync($"/i/{waiting.Token}/deputy"), "main form", PersonalInvitation.Deputies.Form());

        var mails = await site.MailsAsync(3);
        var toGuest = mails.Single(mail => mail.To.Mailboxes.Single().Address == waiting.Details.Email);
        toGuest.TextBody!.ShouldContain("na liście rezerwowej");
        toGuest.TextBody!.ShouldNotContain("przyjdzie");
        var toDeputy = mails.Single(mail => mail.To.Mailboxes.Single().Address == PersonalInvitation.Deputies.Email);
        toDeputy.Subject!.ShouldStartWith("Lista rezerwowa");
        toDeputy.TextBody!.ShouldNotContain("przyjdzie");
        mails.ShouldAllBe(mail => !mail.TextBody!.Contains("Towarzysząca"));
        (await guest.GetPageAsync($"/r/{waiting.Token}")).AllText.ShouldNotContain("Towarzysząca");
    }

    [Fact]
    public async Task PendingRequest_EventBegunOrCancelled_WaitsForNobodyAnyMore()
    {
        await using var site = await SiteHost.StartAsync();
        var accepted = await site.AddAsync(GuestData.Details(), Reply.Accepted);
        await site.LocalTimeIsAsync("2027-06-17T12:00:00");
        using var guest = site.NewClient();
        await guest.SubmitAsync(
            await guest.GetPageAsync($"/r/{accepted.Token}"), "form:has([name=FirstName])", new Dictionary<string, string>(StringComparer.Ordinal) { ["JobTitle"] = "wójt" });
        (await guest.GetPageAsync($"/r/{accepted.Token}")).All("#pending").ShouldNotBeEmpty();

        await site.LocalTimeIsAsync("2027-06-21T11:30:00");
        (await guest.GetPageAsync($"/r/{accepted.Token}")).All("#pending").ShouldBeEmpty();
    }

    [Fact]
    public async Task OwnAppointment_IsThatOfTheMail_WithLinkAndCode()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();
        await guest.SubmitAsync(await guest.GetPageAsync("/debata/rsvp"), "main form", GuestData.Rsvp());
        var accepted = await site.QueryAsync(db => db.Guests.SingleAsync());
        var mail = (await site.MailsAsync(2)).Single(one => one.Attachments.Any());

        var page = await guest.GetPageAsync($"/en/r/{accepted.Token}");
        var path = page.All("a[href$='.ics']").ShouldHaveSingleItem().GetAttribute("href")!;
        var own = await guest.GetPageAsync(path);

        own.Response.Content.Headers.ContentType!.ToString().ShouldBe("text/calendar; charset=utf-8");
        own.Response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var (mine, sent) = (Ical.Net.Calendar.Load(own.Content)!, Ical.Net.Calendar.Load(((MimeKit.TextPart)mail.Attachments.Single()).Text)!);
        (mine.Method, sent.Method).ShouldBe(("PUBLISH", "PUBLISH"));
        var (entry, first) = (mine.Events.ShouldHaveSingleItem(), sent.Events.ShouldHaveSingleItem());
        (entry.Uid, entry.Sequence).ShouldBe((first.Uid, first.Sequence));
        entry.Description!.ShouldContain(accepted.Code);
        entry.Description!.ShouldContain($"/r/{accepted.Token}");
        entry.Attendees.ShouldBeEmpty();
        // The thanks page does not know the guest, and gives no file that would become a second entry.
        (await guest.GetPageAsync("/debata/rsvp/thanks")).All("a[href$='.ics'], a[href*=calendar]").ShouldBeEmpty();
    }

    [Fact]
    public async Task OwnPage_OnAPhone_HasTheWayToCancelBeforeTheForm()
    {
        await using var site = await SiteHost.StartAsync();
        var accepted = await site.AddAsync(GuestData.Details(), Reply.Accepted);
        using var guest = site.NewClient();

        var page = await guest.GetPageAsync($"/r/{accepted.Token}");

        var link = page.Find("main a[href='#cancel']");
        page.Find("#cancel").ShouldNotBeNull();
        link.CompareDocumentPosition(page.Find("#edit-form")).HasFlag(AngleSharp.Dom.DocumentPositions.Following).ShouldBeTrue();
        // It prints as one page: what it is about, and no form.
        page.AllText.ShouldContain((await site.EventAsync()).TextIn(Language.Pl).Title);
        page.All("main form").ShouldAllBe(form => form.Closest(".screen-only") != null);
    }

    private static async Task<Dictionary<Reply, Guest>> GuestsAsync(SiteHost site)
    {
        var none = await site.AddAsync(GuestData.Details(1));
        var declined = await site.ReplyAsync(2, (debate, guest, now) => debate.GiveUp(guest, Reply.Declined, now));
        var cancelled = await site.ReplyAsync(3, (debate, guest, now) =>
        {
            debate.Accept(guest, now);
            debate.GiveUp(guest, Reply.Cancelled, now);
        });
        var accepted = await site.ReplyAsync(4, (debate, guest, now) => debate.Accept(guest, now));
        // For more seats than there are, so that somebody waits while there is one for others.
        var waiting = await site.ReplyAsync(5, (debate, guest, now) => debate.Accept(guest, now, ["Jan Żak", "Olga Żak"]));
        await site.QueryAsync(async db =>
        {
            foreach (var guest in await db.Guests.Where(g => g.Reply != Reply.None).ToListAsync())
                guest.ClauseAcknowledgedAt = site.Clock.GetUtcNow().UtcDateTime;
            return await db.SaveChangesAsync();
        });
        return new[] { none, declined, cancelled, accepted, waiting }.ToDictionary(guest => guest.Reply);
    }

    private static async Task BringAboutAsync(SiteHost site, EventState state)
    {
        await site.EditEventAsync(debate =>
        {
            debate.SeatsNextThatFits = state is EventState.Open;
            if (state is EventState.Cancelled)
                debate.CancelledAt = site.Clock.GetUtcNow().UtcDateTime;
        });
        if (state is EventState.Closed or EventState.Begun or EventState.Over)
            await site.LocalTimeIsAsync(state switch { EventState.Closed => "2027-06-16T00:00:00", EventState.Begun => "2027-06-21T11:30:00", _ => "2027-06-22T00:00:00" });
        (await site.EventAsync()).StateAt(site.Clock.GetUtcNow().UtcDateTime).ShouldBe(state);
    }

    private static async Task<string> ShownAsync(SiteClient client, string path, Language language)
    {
        var page = await client.GetPageAsync(path);
        if (page.Location is { } invitation)
        {
            page = await client.GetPageAsync(invitation);
            if (page.Status is HttpStatusCode.OK)
                return "i";
        }

        using var _ = CurrentLanguage.Use(language);
        var title = Titles.Single(one => SitePage.Folded(one.Text) == page.Heading).Mark;
        var lead = page.Text(".lead");
        IEnumerable<(bool Is, string What)> parts =
        [
            (page.All(".pass__code").Any(), "code"),
            (page.All("a[href$='.ics']").Any(), "ics"),
            (lead == SitePage.Folded(MyReplyTexts.AcceptedText), "see you"),
            (lead == SitePage.Folded(MyReplyTexts.WaitingText), "will write"),
            (page.All("#edit-form").Any(), "edit"),
            (page.All("form[action$='/cancel']").Any(), "cancel"),
            (page.All("a[href$='/deputy']").Any(), "deputy"),
            (page.All("form[action$='/accept']").Any(), "accept"),
        ];
        var offered = string.Join(", ", parts.Where(part => part.Is).Select(part => part.What));
        return $"{(page.Status is HttpStatusCode.Gone ? "- " : "")}{title}:{(offered.Length > 0 ? " " : "")}{offered}";
    }
}
