using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Email.Campaigns;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Tests.Features.Organiser;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Rsvp;

/// <summary>"Confirm the address first": a seat is held until somebody new has pressed the button in their mail.</summary>
public class ConfirmAddressTests
{
    [Fact]
    public async Task Post_NewAddress_HoldsASeat_AndTheMailRepeatsNothingThatWasTyped()
    {
        await using var site = await StartAsync();

        var answer = await site.RsvpAsync();

        using var guest = site.NewClient();
        (await guest.GetPageAsync(answer.Location!)).Text(".lead").ShouldContain("24 godz.");
        var held = await site.OneGuestAsync();
        (held.Reply, held.Details.Question).ShouldBe((Reply.Held, GuestData.Rsvp()["Question"]));
        var debate = await site.EventAsync();
        (debate.SeatsTaken, debate.SeatsHeld, debate.SeatsLeft).ShouldBe((0, 1, 1));
        var mail = (await site.MailsAsync(1)).ShouldHaveSingleItem();
        foreach (var (field, typed) in GuestData.Rsvp().Where(field => field.Key is "FirstName" or "LastName" or "Phone" or "Organisation" or "JobTitle" or "Question"))
            $"{mail.To} {mail.Subject} {mail.TextBody} {mail.HtmlBody}".ShouldNotContain(typed, customMessage: field);
        mail.Attachments.ShouldBeEmpty();
    }

    [Fact]
    public async Task Button_Pressed_TwiceAtOnce_IsTheReplyOnce_AndEverybodyIsTold()
    {
        await using var site = await StartAsync();
        await site.RsvpAsync();
        using var owner = site.NewClient();
        var page = await owner.GetPageAsync((await site.ButtonsAsync())[0]);

        var presses = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => owner.SubmitAsync(page, "main form", [])));

        var stored = await site.OneGuestAsync();
        presses.Select(press => press.Location).Distinct().ShouldHaveSingleItem().ShouldBe($"/r/{stored.Token}");
        stored.Reply.ShouldBe(Reply.Accepted);
        var debate = await site.EventAsync();
        (debate.SeatsTaken, debate.SeatsHeld).ShouldBe((1, 0));
        (await site.MailKindsAsync()).ShouldBe(["confirm-reply", "place-confirmed", "reply-notification"]);
    }

    [Fact]
    public async Task LastSeat_ManyAtOnce_OneHoldsIt_AndWhoConfirmsFirstWaitsFirst()
    {
        await using var site = await StartAsync(capacity: 1);
        using var visitors = site.NewClient();
        var form = await visitors.GetPageAsync("/debata/rsvp");

        await Task.WhenAll(Enumerable.Range(1, 12).Select(number => visitors.SubmitAsync(form, "main form", GuestData.Rsvp(number))));

        var debate = await site.EventAsync();
        (debate.SeatsHeld, debate.SeatsLeft, debate.GuestsWaiting).ShouldBe((1, 0, 0));
        (await site.QueryAsync(db => db.Guests.CountAsync(g => g.Reply == Reply.Held))).ShouldBe(1);
        await Task.WhenAll((await site.ButtonsAsync()).Select(async path => await visitors.SubmitAsync(await visitors.GetPageAsync(path), "main form", [])));

        debate = await site.EventAsync();
        (debate.SeatsTaken, debate.SeatsHeld, debate.GuestsWaiting).ShouldBe((1, 0, 11));
    }

    [Fact]
    public async Task HoldOver_SeatGoesToWhoWaits_AndALatePressWaits()
    {
        await using var site = await StartAsync(capacity: 1);
        await site.RsvpAsync();
        var path = (await site.ButtonsAsync())[0];
        // Somebody invited by name has no seat, and waits.
        var waiting = await site.ReplyAsync(2, (debate, guest, now) => debate.Accept(guest, now));
        waiting.Reply.ShouldBe(Reply.WaitListed);

        site.Clock.Advance(TimeSpan.FromHours(24));
        await site.ForgetUnconfirmedAsync();

        (await ReplyOfAsync(site, waiting.Details.Email!)).ShouldBe(Reply.Accepted);
        (await ReplyOfAsync(site, GuestData.Rsvp()["Email"])).ShouldBe(Reply.Unconfirmed);
        using var owner = site.NewClient();
        var pressed = await owner.SubmitAsync(await owner.GetPageAsync(path), "main form", []);
        (await owner.GetPageAsync(pressed.Location!)).Heading.ShouldBe("Są Państwo na liście rezerwowej");
        var debate = await site.EventAsync();
        (debate.SeatsTaken, debate.SeatsHeld, debate.GuestsWaiting).ShouldBe((1, 0, 1));
    }

    [Fact]
    public async Task HoldOver_PressedBeforeTheWorkerLooks_SeatIsFree_StillSucceeds()
    {
        await using var site = await StartAsync(capacity: 1);
        await site.RsvpAsync();
        site.Clock.Advance(TimeSpan.FromHours(25));

        await site.PressAsync();

        (await site.OneGuestAsync()).Reply.ShouldBe(Reply.Accepted);
    }

    [Fact]
    public async Task HoldOver_WorkerAndButtonAtOnce_NeverASeatTooManyOrLost()
    {
        await using var site = await StartAsync(capacity: 1);
        await site.RsvpAsync();
        var waiting = await site.ReplyAsync(2, (debate, guest, now) => debate.Accept(guest, now));
        using var owner = site.NewClient();
        var page = await owner.GetPageAsync((await site.ButtonsAsync())[0]);
        site.Clock.Advance(TimeSpan.FromHours(24));

        await Task.WhenAll(site.ForgetUnconfirmedAsync(), owner.SubmitAsync(page, "main form", []), site.ForgetUnconfirmedAsync());

        // Whichever came first, the time was over: who waited has the seat.
        var debate = await site.EventAsync();
        (debate.SeatsTaken, debate.SeatsHeld, debate.GuestsWaiting).ShouldBe((1, 0, 1));
        (await ReplyOfAsync(site, waiting.Details.Email!)).ShouldBe(Reply.Accepted);
        site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task NextGuest_TakesASeatThatIsHeldNoLonger_WithoutWaitingForTheWorker()
    {
        await using var site = await StartAsync(capacity: 1);
        await site.RsvpAsync();
        site.Clock.Advance(TimeSpan.FromHours(24));

        await site.RsvpAsync(("Email", "nastepna@example.org"));

        (await ReplyOfAsync(site, "nastepna@example.org")).ShouldBe(Reply.Held);
    }

    [Fact]
    public async Task AfterTheDeadline_WithinTheHold_ItStillCounts()
    {
        await using var site = await StartAsync();
        await site.LocalTimeIsAsync("2027-06-15T23:59:59");
        (await site.RsvpAsync()).Status.ShouldBe(HttpStatusCode.Redirect);
        await site.LocalTimeIsAsync("2027-06-16T23:00");

        (await site.PressAsync()).Status.ShouldBe(HttpStatusCode.Redirect);

        (await site.OneGuestAsync()).Reply.ShouldBe(Reply.Accepted);
        using var visitor = site.NewClient();
        (await visitor.GetPageAsync("/debata/rsvp")).Status.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task Held_IsShownAsHeld_GetsNoReminder_AndTheLostLinkIsTheButtonAgain()
    {
        await using var site = await StartAsync();
        await site.RsvpAsync();
        using var organiser = await site.NewOrganiserAsync();

        var overview = await organiser.GetPageAsync("/organiser/debata");
        overview.Find("dl.figures a[href$='reply=Held']").TextContent.ShouldBe("1");
        overview.Find("dl.figures a[href$='reply=Accepted']").TextContent.ShouldBe("0");
        (await organiser.GetPageAsync("/organiser/debata/guests?reply=Held")).AllText.ShouldContain("miejsce zarezerwowane");
        (await organiser.GetPageAsync("/organiser/debata/guests/export?format=csv")).Content.ShouldContain("miejsce zarezerwowane");
        foreach (var audience in Enum.GetValues<Domain.Campaigns.Audience>())
            (await site.QueryAsync(async db => await db.AudienceOf(new Domain.Campaigns.Campaign { EventId = (await db.Events.SingleAsync()).Id, Audience = audience }).CountAsync())).ShouldBe(0);

        site.Clock.Advance(TimeSpan.FromHours(2));
        using var guest = site.NewClient();
        await guest.SubmitAsync(await guest.GetPageAsync("/debata/rsvp/link"), "main form", [KeyValuePair.Create("Email", GuestData.Rsvp()["Email"])]);
        (await site.MailKindsAsync()).ShouldBe(["confirm-reply", "confirm-reply"]);
        (await guest.GetPageAsync((await site.ButtonsAsync())[1])).Status.ShouldBe(HttpStatusCode.NotFound);
        await site.PressAsync();
        (await site.OneGuestAsync()).Reply.ShouldBe(Reply.Accepted);
    }

    [Fact]
    public async Task Settings_HoldHours_OutOfRange_AreRefused_AndAreKeptOtherwise()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var form = await organiser.GetPageAsync("/organiser/debata/settings/rules");
        form.AllText.ShouldContain("Polecamy, gdy formularz na stronie jest otwarty dla wszystkich");

        (await organiser.SubmitAsync(form, "main form", [new("HoldHours", "169")])).ErrorOf("HoldHours").ShouldBe("Prosimy podać liczbę godzin od 1 do 168.");
        await organiser.SubmitAsync(form, "main form", [new("ConfirmsAddresses", "true"), new("HoldHours", "48")]);

        var debate = await site.EventAsync();
        (debate.ConfirmsAddresses, debate.HoldHours).ShouldBe((true, 48));
    }

    private static async Task<SiteHost> StartAsync(int capacity = 2)
    {
        var site = await SiteHost.StartAsync(("FirstEvent:Capacity", capacity.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        await site.EditEventAsync(debate => debate.ConfirmsAddresses = true);
        return site;
    }

    private static Task<Reply> ReplyOfAsync(SiteHost site, string email) => site.QueryAsync(db => db.Guests.Where(g => g.Details.Email == email).Select(g => g.Reply).SingleAsync());
}
