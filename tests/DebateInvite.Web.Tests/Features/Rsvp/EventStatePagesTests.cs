using System.Net;
using DebateInvite.Domain;
using DebateInvite.Domain.Events;
using DebateInvite.Testing;
using DebateInvite.Web.Features.Invitation;
using DebateInvite.Web.Features.Replies.Forms;
using DebateInvite.Web.Localisation;
using DebateInvite.Web.Tests.Features.Organiser;

namespace DebateInvite.Web.Tests.Features.Rsvp;

/// <summary>What the public pages say to somebody whom the site does not know, in each state of the event and each language.</summary>
public class EventStatePagesTests
{
    public static TheoryData<EventState, Text, bool, int> States { get; } = new()
    {
        { EventState.Open, RsvpTexts.Title, true, 2 },
        { EventState.Full, RsvpTexts.TitleFull, true, 2 },
        { EventState.Closed, RsvpTexts.ClosedTitle, false, 0 },
        { EventState.Begun, InvitationTexts.BegunTitle, false, 0 },
        { EventState.Over, InvitationTexts.OverTitle, false, 0 },
        { EventState.Cancelled, InvitationTexts.CancelledTitle, false, 0 },
    };

    [Theory]
    [MemberData(nameof(States))]
    public async Task FormInvitationAndThanks_SayWhatIsSo(EventState state, Text title, bool takesReplies, int ways)
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "1"));
        // The day of the event is the last for replies, so the hour of its beginning closes them.
        await site.EditEventAsync(debate =>
        {
            debate.RepliesCloseOn = state is EventState.Begun ? new DateOnly(2027, 6, 21) : debate.RepliesCloseOn;
            debate.CancelledAt = state is EventState.Cancelled ? site.Clock.GetUtcNow().UtcDateTime : null;
        });
        if (state is EventState.Full)
            await site.AcceptAsync([1]);
        if (state is EventState.Closed or EventState.Begun or EventState.Over)
            await site.LocalTimeIsAsync(state switch { EventState.Closed => "2027-06-16T00:00:00", EventState.Begun => "2027-06-21T11:30:00", _ => "2027-06-22T00:00:00" });
        using var guest = site.NewClient();

        foreach (var (prefix, language) in new[] { ("", Language.Pl), ("/en", Language.En), ("/fr", Language.Fr) })
        {
            using var _ = CurrentLanguage.Use(language);
            var form = await guest.GetPageAsync(prefix + "/debata/rsvp");
            (form.Status, form.Heading).ShouldBe((takesReplies ? HttpStatusCode.OK : HttpStatusCode.Gone, SitePage.Folded(title)));
            form.All("main form").Any().ShouldBe(takesReplies);
            // Who has sent nothing is not told that it was not stored.
            form.All("[role=alert]").ShouldBeEmpty();

            var invitation = await guest.GetPageAsync(prefix + "/debata");
            invitation.All("main a[href$='/rsvp']").Count().ShouldBe(ways);
            invitation.All("dt").Any(name => SitePage.Folded(name.TextContent) == SitePage.Folded(InvitationTexts.ConfirmBy)).ShouldBe(takesReplies);

            var thanks = await guest.GetPageAsync(prefix + "/debata/rsvp/thanks");
            thanks.Heading.ShouldBe(SitePage.Folded(state is EventState.Over or EventState.Cancelled ? title : RsvpTexts.SentTitle));
        }

        site.Log.Faults.ShouldBeEmpty();
    }
}
