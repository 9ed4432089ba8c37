using System.Net;
using DebateInvite.Domain;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Features.Replies.Forms;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Rsvp;

public class SubmitRsvpTests
{
    [Fact]
    public async Task Post_ValidForm_StoresGuestHistoryAndBothMails_AndRedirects()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();

        var answer = await guest.SubmitAsync(await guest.GetPageAsync("/debata/rsvp"), "main form", GuestData.Rsvp());

        answer.Status.ShouldBe(HttpStatusCode.Redirect);
        answer.Location.ShouldBe("/debata/rsvp/thanks");
        var stored = await site.QueryAsync(db => db.Guests.SingleAsync());
        stored.Reply.ShouldBe(Reply.Accepted);
        stored.FullName.ShouldBe("Świętosława Żółć-Gęślą");
        stored.ClauseAcknowledgedAt.ShouldBe(site.Clock.GetUtcNow().UtcDateTime);
        var change = await site.QueryAsync(db => db.GuestChanges.SingleAsync());
        (change.GuestId, change.Kind, change.ReplyAfter).ShouldBe((stored.Id, GuestChangeKind.Added, Reply.Accepted));
        var mails = await site.QueryAsync(db => db.Outbox.OrderBy(m => m.Kind).ToListAsync());
        mails.Select(m => (m.Kind, m.To)).ShouldBe(
            [("place-confirmed", stored.Details.Email!), ("reply-notification", SiteHost.OrganiserEmail)]);
        site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Post_ValidForm_StoresEveryFieldClean()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();
        var fields = GuestData.Rsvp().Where(field => field.Key is not ("Email" or "FirstName" or "Question"))
            .Append(new("Email", "  Swietoslawa@Example.ORG "))
            .Append(new("FirstName", "  S\u0301wie\u0328tosława\u202e  "))
            .Append(new("Question", "Raz\r\nDwa\r\n"))
            .Append(new("AccessibilityNeeds", nameof(AccessibilityNeeds.StepFreeAccess)))
            .Append(new("AccessibilityNeeds", nameof(AccessibilityNeeds.LargePrint)))
            .Append(new("AccessibilityNeeds", "Miejsce blisko sceny"));

        await guest.SubmitAsync(await guest.GetPageAsync("/debata/rsvp"), "main form", fields);

        var stored = await site.QueryAsync(db => db.Guests.SingleAsync());
        stored.Details.ShouldBe(new GuestDetails
        {
            FirstName = "Świętosława",
            LastName = "Żółć-Gęślą",
            Email = "Swietoslawa@Example.ORG",
            Phone = "+48 22 123 45 67",
            Organisation = "Spółdzielnia Socjalna „Przystań”",
            JobTitle = "członkini zarządu",
            Sector = Sector.SocialEconomy,
            Language = Language.Pl,
            AccessibilityNeeds = AccessibilityNeeds.StepFreeAccess | AccessibilityNeeds.LargePrint,
            AccessibilityNotes = "Miejsce blisko sceny",
            Question = "Raz\nDwa",
        });
        stored.EmailKey.ShouldBe("swietoslawa@example.org");
    }

    [Theory]
    [InlineData("", "pl", "Dziękujemy, Państwa zgłoszenie dotarło", "Potwierdzenie udziału")]
    [InlineData("/en", "en", "Thank you, we have received your reply", "Attendance confirmed")]
    [InlineData("/fr", "fr", "Merci, nous avons bien reçu votre réponse", "Présence confirmée")]
    public async Task Post_EachLanguage_ThanksAndWritesInIt(string prefix, string language, string thanks, string subject)
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();
        var fields = GuestData.Rsvp();
        fields.Remove("Language");

        var answer = await guest.SubmitAsync(await guest.GetPageAsync(prefix + "/debata/rsvp"), "main form", fields);

        answer.Location.ShouldBe(prefix + "/debata/rsvp/thanks");
        var page = await guest.GetPageAsync(answer.Location!);
        (page.Language, page.Text("h1")).ShouldBe((language, thanks));
        // The guest's own calendar file comes by mail; another one here would become a second entry.
        page.All("a[href$='.ics']").ShouldBeEmpty();
        var mail = (await site.MailsAsync(2)).Single(mail => mail.To.Mailboxes.Single().Address == fields["Email"]);
        mail.Subject.ShouldStartWith(subject);
        mail.HtmlBody!.ShouldContain($"lang=\"{language}\"");
        mail.ReplyTo.Mailboxes.Single().Address.ShouldBe("anna.moskwa@mrpips.gov.pl");
        mail.TextBody!.ShouldContain($"/r/{(await site.QueryAsync(db => db.Guests.SingleAsync())).Token}");
        mail.Attachments.ShouldHaveSingleItem().ContentType.MimeType.ShouldBe("text/calendar");
    }

    [Fact]
    public async Task Post_NothingIsEverSentToTheContactAddress()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();

        await guest.SubmitAsync(await guest.GetPageAsync("/debata/rsvp"), "main form", GuestData.Rsvp());

        var mails = await site.MailsAsync(2);
        mails.SelectMany(mail => mail.To.Mailboxes.Concat(mail.Cc.Mailboxes).Concat(mail.Bcc.Mailboxes)).Select(box => box.Address)
            .ShouldNotContain("anna.moskwa@mrpips.gov.pl");
    }

    [Fact]
    public async Task Post_AfterTheLastSecond_EvenFromAFormOpenedBefore_Is410AndStoresNothing()
    {
        await using var site = await SiteHost.StartAsync();
        using var inTime = site.NewClient();
        using var tooLate = site.NewClient();
        await site.LocalTimeIsAsync("2027-06-15T23:58:00");
        var (early, late) = (await inTime.GetPageAsync("/debata/rsvp"), await tooLate.GetPageAsync("/en/debata/rsvp"));

        await site.LocalTimeIsAsync("2027-06-15T23:59:59");
        var accepted = await inTime.SubmitAsync(early, "main form", GuestData.Rsvp(1));
        await site.LocalTimeIsAsync("2027-06-16T00:00:00");
        var refused = await tooLate.SubmitAsync(late, "main form", GuestData.Rsvp(2));

        accepted.Status.ShouldBe(HttpStatusCode.Redirect);
        (refused.Status, refused.Language, refused.Text("h1")).ShouldBe((HttpStatusCode.Gone, "en", "The last day for replies has passed"));
        refused.Text(".lead").ShouldContain("We took replies until the end of 15 June 2027");
        (await site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(1);
        (await site.QueryAsync(db => db.Outbox.CountAsync())).ShouldBe(2);
        (await tooLate.GetPageAsync("/debata/rsvp")).Status.ShouldBe(HttpStatusCode.Gone);
        // Thanks are still in order, and no fault was logged.
        (await inTime.GetPageAsync(accepted.Location!)).Status.ShouldBe(HttpStatusCode.OK);
        site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Post_InvalidFormAfterTheDeadline_Is410Too()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();
        var form = await guest.GetPageAsync("/debata/rsvp");
        await site.LocalTimeIsAsync("2027-06-16T00:00:00");

        var refused = await guest.PostAsync("/debata/rsvp", [SiteClient.TokenOf(form)]);

        refused.Status.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task Post_EventCancelled_Is410AndSaysSo()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();
        var form = await guest.GetPageAsync("/fr/debata/rsvp");
        await site.EditEventAsync(debate => debate.CancelledAt = site.Clock.GetUtcNow().UtcDateTime);

        var refused = await guest.SubmitAsync(form, "main form", GuestData.Rsvp());

        refused.Text("[role=alert]").ShouldBe(NotStoredTexts.TitleOf(Posted.Form).Fr);
        (refused.Status, refused.Text(".lead")).ShouldBe((HttpStatusCode.Gone, SitePage.Folded(string.Format(null, Web.Features.Invitation.InvitationTexts.CancelledText.Fr, "anna.moskwa@mrpips.gov.pl"))));
        (await site.QueryAsync(db => db.Guests.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task Post_Full_WaitsAndIsToldSoEverywhere()
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "1"));
        using var guest = site.NewClient();
        await guest.SubmitAsync(await guest.GetPageAsync("/debata/rsvp"), "main form", GuestData.Rsvp(1));

        var form = await guest.GetPageAsync("/debata/rsvp");
        form.Text("h1").ShouldBe("Zapis na listę rezerwową");
        form.Text(".notice").ShouldBe(SitePage.Folded(RsvpTexts.FullNotice.Pl));
        var answer = await guest.SubmitAsync(form, "main form", GuestData.Rsvp(2));

        (await guest.GetPageAsync(answer.Location!)).Text(".lead").ShouldBe(SitePage.Folded(RsvpTexts.ThanksWaitingText.Pl));
        var guests = await site.QueryAsync(db => db.Guests.OrderBy(g => g.ArrivalNumber).ToListAsync());
        guests.Select(g => g.Reply).ShouldBe([Reply.Accepted, Reply.WaitListed]);
        var debate = await site.EventAsync();
        (debate.SeatsTaken, debate.GuestsWaiting).ShouldBe((1, 1));
        (await site.QueryAsync(db => db.Outbox.SingleAsync(m => m.To == guests[1].Details.Email))).Kind.ShouldBe("waiting-list");
    }

    [Fact]
    public async Task Post_FormOpenedWhileThereWasASeat_WaitsWhenItIsGone()
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "1"));
        using var first = site.NewClient();
        using var second = site.NewClient();
        var opened = await second.GetPageAsync("/debata/rsvp");
        await first.SubmitAsync(await first.GetPageAsync("/debata/rsvp"), "main form", GuestData.Rsvp(1));

        var answer = await second.SubmitAsync(opened, "main form", GuestData.Rsvp(2));

        answer.Location.ShouldBe("/debata/rsvp/thanks?list=waiting");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("1")]
    public async Task Post_SameAddressAgain_GivesTheSameAnswerOneRowAndTellsTheOwnerByMail(string? capacity)
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", capacity));
        using var guest = site.NewClient();
        using var other = site.NewClient();
        var first = GuestData.Rsvp(1);
        await guest.SubmitAsync(await guest.GetPageAsync("/debata/rsvp"), "main form", first);
        var before = await site.QueryAsync(db => db.Guests.SingleAsync());

        var answers = new List<SitePage>();
        foreach (var email in new[] { first["Email"], first["Email"].ToUpperInvariant(), $" \u00a0{first["Email"]}\u200b\t" })
        {
            var fields = GuestData.Rsvp(1);
            (fields["Email"], fields["FirstName"], fields["Question"]) = (email, "Ktoś", "Inny");
            answers.Add(await other.SubmitAsync(await other.GetPageAsync("/debata/rsvp"), "main form", fields));
        }

        // What an address nobody knows is answered now, so that nobody can probe the list.
        answers.Add(await other.SubmitAsync(await other.GetPageAsync("/debata/rsvp"), "main form", GuestData.Rsvp(2)));
        answers.Select(answer => (answer.Status, answer.Location, answer.Content)).Distinct().ShouldHaveSingleItem();

        var after = await site.QueryAsync(db => db.Guests.SingleAsync(g => g.EmailKey == before.EmailKey));
        (after.Version, after.Details.FirstName, after.Reply).ShouldBe((before.Version, "Świętosława", Reply.Accepted));
        (await site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(2);
        var reminders = await site.QueryAsync(db => db.Outbox.Where(m => m.Kind == "already-registered").ToListAsync());
        // Once an hour, or anybody could fill somebody's mailbox.
        reminders.ShouldHaveSingleItem().To.ShouldBe(first["Email"]);
        (await site.MailsAsync(5)).ShouldContain(mail => mail.TextBody!.Contains($"/r/{before.Token}", StringComparison.Ordinal));
        reminders[0].Payload.ShouldNotContain("Ktoś");

        site.Clock.Advance(TimeSpan.FromHours(1));
        await other.SubmitAsync(await other.GetPageAsync("/debata/rsvp"), "main form", first);
        (await site.QueryAsync(db => db.Outbox.CountAsync(m => m.Kind == "already-registered"))).ShouldBe(2);
    }

    [Fact]
    public async Task Post_AgainJustAfterTheFullHour_SendsNoSecondReminder()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();
        foreach (var time in new[] { "2027-06-01T10:00", "2027-06-01T10:58", "2027-06-01T11:01" })
        {
            await site.LocalTimeIsAsync(time);
            await guest.SubmitAsync(await guest.GetPageAsync("/debata/rsvp"), "main form", GuestData.Rsvp(1));
        }

        (await site.QueryAsync(db => db.Outbox.CountAsync(m => m.Kind == "already-registered"))).ShouldBe(1);
    }
}
