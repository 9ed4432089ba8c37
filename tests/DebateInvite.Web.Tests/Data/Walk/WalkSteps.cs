using DebateInvite.Domain.Access;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Outbox;
using DebateInvite.Testing;
using DebateInvite.Testing.TSql;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Campaigns;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Features.Accessibility;
using DebateInvite.Web.Features.Organiser.Deletions;
using DebateInvite.Web.Features.Organiser.Guests;
using DebateInvite.Web.Security;
using DebateInvite.Web.Setup;
using DebateInvite.Web.Tests.Features.Organiser;
using DebateInvite.Web.Tests.Features.Organiser.Access;
using DebateInvite.Web.Tests.Features.Organiser.Accessibility;
using DebateInvite.Web.Tests.Features.Organiser.Password;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Data.Walk;

/// <summary>The walk, one step after the other. A new page or use case gets a step here; that none is forgotten is a test.</summary>
internal static class WalkSteps
{
    public const string Desk = "/organiser/debata";
    private const string LongForm = "main form.form";
    private const string Password = "cztery nowe słowa pod rząd";

    public static IReadOnlyList<(string What, Func<SiteWalk, Task> GoAsync)> All { get; } =
    [
        ("the first organiser comes in", ComeInAsync),
        ("guests read", ReadAsync),
        ("guests confirm", ConfirmAsync),
        ("the event is full, and a guest waits", FillAsync),
        ("guests change their replies", ChangeOwnRepliesAsync),
        ("the organiser invites somebody", InviteAsync),
        ("the organiser looks at the guests", LookAtGuestsAsync),
        ("the organiser edits a guest", EditGuestAsync),
        ("guests invited by name answer", InvitedSteps.AnswerInvitationsAsync),
        ("a guest comes after all, and not", InvitedSteps.ComeAfterAllAsync),
        ("replies wait for their owners", InvitedSteps.ConfirmAsync),
        ("a guest has lost the link", InvitedSteps.LoseLinkAsync),
        ("a list is imported", DeskSteps.ImportAsync),
        ("two records become one", DeskSteps.MergeAsync),
        ("a guest is seated, written to and deleted", DeskSteps.CareForOneAsync),
        ("several guests are changed", DeskSteps.ChangeSeveralAsync),
        ("replies are written down", DeskSteps.WriteDownAsync),
        ("invitations are sent", InvitedSteps.SendInvitationsAsync),
        ("reminders are written", WriteRemindersAsync),
        ("a form is kept while it is typed, and after its session", KeepDraftsAsync),
        ("reminders are sent", SendRemindersAsync),
        ("mails are looked at and sent again", ReadMailsAsync),
        ("guests ask after the deadline", InvitedSteps.AskAfterTheDeadlineAsync),
        ("a second organiser comes and goes", ChangeAccountsAsync),
        ("sessions are ended", EndSessionsAsync),
        ("second factors come and go", FactorSteps.ComeAndGoAsync),
        ("somebody guesses", GuessAsync),
        ("passwords are changed", ChangePasswordsAsync),
        ("the organiser says who pays", SayWhoPaysAsync),
        ("the site declares how accessible it is", DeclareAsync),
        ("a second event is made", MakeEventAsync),
        ("the event is called off and reinstated", CallOffAsync),
        ("made-up guests are added", AddDemoAsync),
        ("sheets are printed", PaperSteps.PrintAsync),
        ("the day comes", DoorSteps.ComeAsync),
        ("guests are thanked and asked", AfterSteps.ThankAsync),
        ("evidence is made for the sponsor", EvidenceSteps.MakeAsync),
        ("the week after the day is over", PaperSteps.ForgetAsync),
        ("the time for keeping guests is over", ForgetGuestsAsync),
        ("the log is read", ReadLogAsync),
        ("the time for keeping mails and drafts is over", ForgetOldMailsAsync),
        ("the time for keeping evidence is over", EvidenceSteps.ForgetAsync),
        ("a backup is put back", RestoreAsync),
    ];

    private static async Task ComeInAsync(SiteWalk walk)
    {
        var link = await walk.Site.CallAsync<SetUpLink, string>(link => Task.FromResult(link.NewPath()));
        (string, string)[] account = [("Email", SiteHost.OrganiserEmail), ("Password", SiteHost.OrganiserPassword), ("PasswordAgain", SiteHost.OrganiserPassword)];
        await walk.SendAsync(walk.Organiser, link, fields: account);
        await walk.SendAsync(walk.Organiser, Desk, "form[action$='/sign-out']");
        await walk.Organiser.SignInAsOrganiserAsync();
        await walk.SeeAsync(walk.Organiser, Desk);
    }

    private static async Task ReadAsync(SiteWalk walk)
    {
        await walk.SeeAsync(walk.Guest, "/", "/en/debata", "/fr/debata/event.ics", "/debata/privacy", "/debata/rsvp", "/health/ready", "/.well-known/security.txt");
        foreach (var path in new[] { "/niema", $"/r/{new string('0', 32)}" })
            (await walk.Guest.GetPageAsync(path)).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    private static async Task ConfirmAsync(SiteWalk walk)
    {
        foreach (var number in new[] { 1, 2, 3, 4 })
            await walk.ReplyAsync(number);
        // Again, by a second click; and with an address that is known.
        await walk.ReplyAsync(1);
        await walk.SendAsync(walk.Guest, "/debata/rsvp", fields: [.. GuestData.Rsvp(1).Select(field => (field.Key, field.Key is "Question" ? "Inne pytanie?" : field.Value))]);
    }

    private static async Task FillAsync(SiteWalk walk)
    {
        await walk.SeeAsync(walk.Organiser, $"{Desk}/settings");
        await walk.SendAsync(walk.Organiser, $"{Desk}/settings/rules", fields: [("Capacity", "4")]);
        await walk.SendAsync(walk.Organiser, $"{Desk}/settings/contact", fields: [("NotificationEmail", "biuro@example.org")]);
        (await walk.ReplyAsync(5)).Reply.ShouldBe(Reply.WaitListed);
    }

    private static async Task ChangeOwnRepliesAsync(SiteWalk walk)
    {
        var first = await walk.GuestAsync(GuestData.Rsvp(1)["Email"]);
        await walk.SeeAsync(walk.Guest, $"/r/{first.Token}/event.ics");
        foreach (var posted in new[] { $"/r/{first.Token}/cancel", $"/r/{first.Token}/decline", $"/r/{first.Token}/accept", $"/i/{first.Token}/decline", $"/i/{first.Token}/opened" })
            (await walk.Guest.GetPageAsync(posted)).Status.ShouldBe(System.Net.HttpStatusCode.Redirect, posted);
        await walk.SendAsync(walk.Guest, $"/r/{first.Token}", "form:has([name=FirstName])", fields: [("JobTitle", "prezeska")]);
        await walk.SendAsync(walk.Guest, $"/r/{first.Token}", "form[action$='/cancel']");
        (await walk.GuestAsync(GuestData.Rsvp(5)["Email"])).Reply.ShouldBe(Reply.Accepted);

        var second = await walk.GuestAsync(GuestData.Rsvp(2)["Email"]);
        var own = await walk.Guest.GetPageAsync($"/r/{second.Token}");
        (await walk.Guest.PostAsync($"/r/{second.Token}/decline", [SiteClient.TokenOf(own)])).Location.ShouldNotBeNull();
    }

    private static async Task InviteAsync(SiteWalk walk)
    {
        await walk.SendAsync(walk.Organiser, $"{Desk}/guests/new", fields: [("FirstName", "Łucja"), ("LastName", "Źródło"), ("Email", "lucja@example.org")]);
        var invited = await walk.GuestAsync("lucja@example.org");
        await walk.SendAsync(walk.Guest, $"/i/{invited.Token}", "form:has([name=FirstName])", fields: [("Organisation", "Gmina"), ("ClauseAcknowledged", "true")]);

        // Somebody else with the same address.
        var taken = await walk.Organiser.SubmitAsync(
            await walk.Organiser.GetPageAsync($"{Desk}/guests/new"), "main form",
            [new("FirstName", "Ktoś"), new("LastName", "Inny"), new("Email", "lucja@example.org")]);
        taken.Status.ShouldBe(System.Net.HttpStatusCode.BadRequest);
    }

    private static async Task LookAtGuestsAsync(SiteWalk walk)
    {
        var orders = Enum.GetNames<GuestOrder>().SelectMany(order => new[] { $"sort={order}", $"sort=-{order}" });
        var filters = orders.Concat(["q=lucja zrod", "reply=Accepted", "reply=Accepted&sort=Replied", "reply=Declined&q=zolc", "page=2",
            "tag=vip", "sector=Ngo", "language=en", "noEmail=true", "needs=true", .. Enum.GetNames<InvitationProgress>().Select(progress => $"invitation={progress}&reply=None")]);
        foreach (var filter in filters)
            await walk.SeeAsync(walk.Organiser, $"{Desk}/guests?{filter}");
        await walk.SeeAsync(
            walk.Organiser, $"{Desk}/guests/export/columns", $"{Desk}/guests/export?format=csv", $"{Desk}/guests/export?format=xlsx&reply=Accepted&q=zolc", Desk, "/organiser/events");
    }

    private static async Task EditGuestAsync(SiteWalk walk)
    {
        var path = $"{Desk}/guests/{(await walk.GuestAsync("lucja@example.org")).Id}";
        await walk.SendAsync(walk.Organiser, $"{path}/edit", fields: [("JobTitle", "wójcina")]);
        await walk.SendAsync(walk.Organiser, path, "form[action$='/reply']", "[value=Cancelled]");
        await walk.SendAsync(walk.Organiser, path, "form[action$='/reply']", "[value=Accepted]");

        await walk.SendAsync(walk.Organiser, $"{Desk}/guests/new", fields: [("FirstName", "Jan"), ("LastName", "Niechętny")]);
        var unwilling = await walk.LookAsync(db => db.Guests.Where(g => g.Details.FirstName == "Jan").Select(g => g.Id).SingleAsync());
        await walk.SendAsync(walk.Organiser, $"{Desk}/guests/{unwilling}", "form[action$='/reply']", "[value=Declined]");
    }

    private static async Task WriteRemindersAsync(SiteWalk walk)
    {
        var draft = await walk.SendAsync(walk.Organiser, $"{Desk}/campaigns/new?audience=Accepted");
        await walk.SendAsync(walk.Organiser, $"{draft}/edit", fields: [("Pl.Subject", "Do zobaczenia")]);
        await walk.SendAsync(walk.Organiser, draft, "form[action$='/test']:has([value=pl])");
        await walk.SendAsync(walk.Organiser, draft, "form:has([value=later])", "[value=later]", [("SendAt", "2027-06-08T09:00")]);
        await walk.SendAsync(walk.Organiser, draft, "form[action$='/call-off']");
        await walk.SendAsync(walk.Organiser, draft, "form:has([value=later])", "[value=later]", [("SendAt", "2027-06-08T09:00")]);
        await walk.SendAsync(walk.Organiser, $"{Desk}/settings/time", fields: [("StartsAt", "2027-06-21T12:00")]);
        await walk.SeeAsync(walk.Organiser, Desk);
        (await walk.RunAsync<CampaignSender, int>("campaign worker", sender => sender.QueueDueAsync(CancellationToken.None))).ShouldBe(0);
        await walk.SendAsync(walk.Organiser, draft, "form[action$='/call-off']");
        await walk.SendAsync(walk.Organiser, draft, "form[action$='/discard']");
    }

    private static async Task KeepDraftsAsync(SiteWalk walk)
    {
        foreach (var path in new[] { $"{Desk}/settings/texts/pl", $"{Desk}/settings/texts/pl", $"{Desk}/campaigns/new" })
        {
            await KeepDraftAsync(walk, path);
            await walk.SeeAsync(walk.Organiser, path, $"{path}?draft=use");
        }

        await walk.SendAsync(walk.Organiser, $"{Desk}/campaigns/new", "#draft form");
        var open = await walk.Organiser.GetPageAsync($"{Desk}/settings/texts/pl");
        await walk.LookAsync(db => db.OrganiserSessions.ExecuteDeleteAsync());
        (await walk.Organiser.SubmitAsync(open, LongForm, [])).Location!.ShouldStartWith("/organiser/sign-in");
        await walk.Organiser.SignInAsOrganiserAsync();
        await walk.SendAsync(walk.Organiser, $"{Desk}/settings/texts/pl", LongForm);
    }

    // As the page's script does.
    private static async Task KeepDraftAsync(SiteWalk walk, string path)
    {
        var form = SiteClient.FieldsOf(await walk.Organiser.GetPageAsync(path), LongForm);
        (await walk.Organiser.PostAsync("/organiser/drafts", form)).Status.ShouldBe(System.Net.HttpStatusCode.OK);
    }

    private static async Task SendRemindersAsync(SiteWalk walk)
    {
        var draft = await walk.SendAsync(walk.Organiser, $"{Desk}/campaigns/new?audience=Accepted");
        await walk.SendAsync(walk.Organiser, draft, "form:has([value=later])", "[value=later]", [("SendAt", "2027-06-08T09:00")]);
        await walk.Site.TimeIsAsync(new DateTimeOffset(2027, 6, 8, 9, 1, 0, TimeSpan.FromHours(2)));
        await walk.Organiser.SignInAsOrganiserAsync();
        (await walk.RunAsync<CampaignSender, int>("campaign worker", sender => sender.QueueDueAsync(CancellationToken.None))).ShouldBeGreaterThan(0);
        (await walk.SendMailsAsync()).ShouldBeGreaterThan(0);
        await walk.SeeAsync(walk.Organiser, $"{Desk}/campaigns", draft, $"{draft}?state=Sent", $"{draft}?page=2");
    }

    private static async Task ReadMailsAsync(SiteWalk walk)
    {
        const string Path = "/organiser/outbox";
        var mails = await walk.LookAsync(db => db.Outbox.OrderBy(m => m.Id).Select(m => m.Id).Take(3).ToListAsync());
        await walk.SendAsync(walk.Organiser, $"{Path}/{mails[0]}", "form[action$='/send-again']");

        await walk.LookAsync(db => db.Outbox.Where(m => m.Id == mails[1] || m.Id == mails[2])
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.State, OutboxState.Failed)));
        await walk.SendAsync(walk.Organiser, $"{Path}/{mails[1]}", "form[action$='/send-again']");
        await walk.SeeAsync(walk.Organiser, Path, $"{Path}?state=Failed", $"{Path}?q=zolc", $"{Path}?state=Sent&q=zolc&page=2", Desk);
        await walk.SendAsync(walk.Organiser, Path, "form[action$='/send-failed-again']");
        await walk.SendMailsAsync();
    }

    private static async Task ChangeAccountsAsync(SiteWalk walk)
    {
        await walk.SendAsync(walk.Organiser, "/organiser/accounts", fields: [("Email", "druga@example.org"), ("Roles[0]", "Secretariat")]);
        var id = await walk.LookAsync(db => db.Users.Where(o => o.Email == "druga@example.org").Select(o => o.Id).SingleAsync());
        await walk.SendAsync(walk.Organiser, $"/organiser/accounts/{id}/roles", fields: [("Roles[0]", ""), ("Roles[1]", "Reader")]);
        await walk.SendAsync(walk.Organiser, $"/organiser/accounts/{id}/remove");
    }

    private static async Task EndSessionsAsync(SiteWalk walk)
    {
        const string Sessions = "/organiser/sessions";
        using var one = await walk.Site.NewOrganiserAsync();
        using var other = await walk.Site.NewOrganiserAsync();
        await walk.Site.TimeIsAsync(walk.Site.Clock.GetUtcNow().AddMinutes(6));
        await walk.SeeAsync(walk.Organiser, Sessions);
        await walk.SendAsync(walk.Organiser, Sessions, "tbody tr:last-child form");
        await walk.SendAsync(walk.Organiser, Sessions, "main form:has(.button--danger)");
    }

    private static async Task GuessAsync(SiteWalk walk)
    {
        using var stranger = walk.Site.NewClient();
        for (var i = 0; i <= SignInLimit.Tries; i++)
            (await stranger.SubmitAsync(await stranger.GetPageAsync("/organiser/sign-in"), ("Email", SiteHost.OrganiserEmail), ("Password", "nie wiem"))).Status.ShouldBe(System.Net.HttpStatusCode.BadRequest);
    }

    private static async Task ChangePasswordsAsync(SiteWalk walk)
    {
        using var forgetful = walk.Site.NewClient();
        await walk.SendAsync(forgetful, "/organiser/forgotten", fields: [("Email", SiteHost.OrganiserEmail)]);
        await walk.SendMailsAsync();
        var link = (await walk.Site.MailsAsync(atLeast: 1))
            .Where(mail => mail.To.Mailboxes.Single().Address == SiteHost.OrganiserEmail)
            .Select(PasswordTests.FindLinkIn).OfType<string>().Single();
        await walk.SendAsync(forgetful, link, fields: [("Password", Password), ("PasswordAgain", Password)]);

        (string, string)[] fields = [("CurrentPassword", Password), ("Password", SiteHost.OrganiserPassword), ("PasswordAgain", SiteHost.OrganiserPassword)];
        await walk.SendAsync(forgetful, "/organiser/password", fields: fields);
        // A new password has ended all other sessions, and this browser is a stranger again, from where somebody has guessed.
        await walk.Site.TimeIsAsync(walk.Site.Clock.GetUtcNow() + SignInLimit.Pause);
        await walk.Organiser.SignInAsOrganiserAsync();
    }

    private static async Task SayWhoPaysAsync(SiteWalk walk)
    {
        await walk.SendAsync(walk.Organiser, $"{Desk}/settings/funding", LongForm, fields: [("ContractNumber", "POWR.04.03.00-00-0001/18")]);
        foreach (var (width, name) in new[] { (30, "Fundusze"), (60, "Unia"), (90, "Krok") })
            (await walk.Organiser.AddLogoAsync("logo.png", Pictures.Png(width, 20), name)).Location.ShouldBe(Pictures.LogosPath);
        var logos = (await walk.LookAsync(db => db.Events.AsNoTracking().SingleAsync(e => e.Slug == "debata"))).Logos;
        await walk.SendAsync(walk.Organiser, Pictures.LogosPath, $"form[action$='/{logos[1].Hash}/move']:has([value=true])", "[aria-label='Wcześniej: Unia']");
        await walk.SendAsync(walk.Organiser, $"{Pictures.LogosPath}/{logos[1].Hash}", LongForm, fields: [("AlternativePl", "Unia Europejska")]);
        await walk.SendAsync(walk.Organiser, Pictures.LogosPath, $"form[action$='/{logos[2].Hash}/remove']");
        await walk.SeeAsync(walk.Guest, "/debata", $"/debata/logo/{logos[0].Hash}");
        await walk.SeeAsync(walk.Organiser, $"{Desk}/preview/logo/{logos[0].Hash}");
    }

    private static async Task DeclareAsync(SiteWalk walk)
    {
        await walk.SendAsync(walk.Organiser, "/organiser/accessibility", LongForm, fields: Declarations.Complete);
        await walk.SendAsync(walk.Organiser, "/organiser/accessibility", LongForm, fields: [("Status", "NotCompliant")]);
        using var worker = ActivatorUtilities.CreateInstance<FollowDeclaration>(walk.Site.Services);
        await Origin.OfAsync("declaration worker", async () =>
        {
            await worker.FollowAsync(CancellationToken.None);
            return true;
        });
        await walk.SeeAsync(walk.Guest, "/accessibility", "/en/accessibility");
    }

    private static async Task MakeEventAsync(SiteWalk walk)
    {
        await walk.SendAsync(
            walk.Organiser, "/organiser/events/new",
            fields: [("Slug", "debata-2028"), ("StartsAt", "2028-05-10T10:00"), ("RepliesCloseOn", "2028-05-01")]);
        await PublishAsync(walk, "debata-2028");
        await walk.SendAsync(walk.Organiser, "/organiser/events", "form[action$='/debata-2028/feature']");
        await walk.SendAsync(walk.Organiser, "/organiser/events", "form[action$='/debata/feature']");
        await DeleteEventAsync(walk, "debata-2028");
        await walk.SeeAsync(walk.Organiser, "/organiser/events?page=2");
        (await walk.Organiser.GetPageAsync("/organiser")).Location.ShouldBe(Desk);
    }

    private static async Task PublishAsync(SiteWalk walk, string slug)
    {
        await walk.SeeAsync(walk.Organiser, $"/organiser/{slug}/preview");
        foreach (var (language, form) in new[] { ("pl", "Pl"), ("en", "En"), ("fr", "Fr") })
            await walk.SendAsync(walk.Organiser, $"/organiser/{slug}/settings/texts/{language}", LongForm, fields: [($"{form}.Title", "2028")]);
        await walk.SendAsync(walk.Organiser, $"/organiser/{slug}/settings/publication", "form[action$='/publication']");
    }

    private static async Task DeleteEventAsync(SiteWalk walk, string slug)
    {
        var publication = $"/organiser/{slug}/settings/publication";
        await walk.SendAsync(walk.Organiser, publication, "form[action$='/publication']");
        await walk.SendAsync(walk.Organiser, publication, "form[action$='/archive']");
        await walk.SeeAsync(walk.Organiser, "/organiser/events?archive=true");
        await walk.SendAsync(walk.Organiser, publication, "form[action$='/archive']");
        await walk.SendAsync(walk.Organiser, $"{publication}/deletion");
    }

    private static async Task CallOffAsync(SiteWalk walk)
    {
        await walk.SendAsync(walk.Organiser, $"{Desk}/settings/cancellation");
        await walk.SendAsync(walk.Organiser, $"{Desk}/settings/cancellation");
    }

    private static async Task AddDemoAsync(SiteWalk walk) =>
        (await walk.RunAsync<DemoGuests, int>("demo", demo => demo.AddAsync(CancellationToken.None))).ShouldBe(60);

    private static async Task ForgetGuestsAsync(SiteWalk walk)
    {
        await walk.Site.TimeIsAsync(new DateTimeOffset(2028, 1, 1, 12, 0, 0, TimeSpan.Zero));
        await FollowRetentionAsync(walk);
        await walk.Organiser.SignInAsOrganiserAsync();
        await walk.SeeAsync(walk.Organiser, Desk, $"{Desk}/deletion");
        await walk.SendAsync(walk.Organiser, $"{Desk}/deletion", fields: [("Until", "2028-01-20"), ("Reason", "Sprawozdanie")]);
        // By the new date they are not due.
        await walk.SendAsync(walk.Organiser, $"{Desk}/settings/time", fields: [("StartsAt", "2028-02-01T10:00")]);

        // The site was off for a year.
        await walk.Site.TimeIsAsync(new DateTimeOffset(2029, 1, 1, 12, 0, 0, TimeSpan.Zero));
        await FollowRetentionAsync(walk);
        await walk.Organiser.SignInAsOrganiserAsync();
        await walk.SendAsync(walk.Organiser, $"{Desk}/deletion");
        await walk.SendMailsAsync();
        await walk.Site.TimeIsAsync(new DateTimeOffset(2029, 1, 16, 12, 0, 0, TimeSpan.Zero));
        await FollowRetentionAsync(walk);
        (await walk.LookAsync(db => db.Guests.CountAsync())).ShouldBe(0);
        await walk.Organiser.SignInAsOrganiserAsync();
        var id = await walk.LookAsync(db => db.Deletions.Where(d => d.DoneAt != null).Select(d => d.Id).SingleAsync());
        await walk.SeeAsync(walk.Organiser, $"{Desk}/deletion/{id}", Desk);
    }

    private static async Task ForgetOldMailsAsync(SiteWalk walk)
    {
        await KeepDraftAsync(walk, $"{Desk}/settings/texts/pl");
        await walk.Site.TimeIsAsync(new DateTimeOffset(2029, 3, 1, 12, 0, 0, TimeSpan.Zero));
        using var mails = ActivatorUtilities.CreateInstance<OldMails>(walk.Site.Services);
        (await Origin.OfAsync("old mails worker", () => mails.ForgetAsync(CancellationToken.None))).ShouldBeGreaterThan(0);
        using var entries = ActivatorUtilities.CreateInstance<OldAuditEntries>(walk.Site.Services);
        await Origin.OfAsync("old audit entries worker", async () =>
        {
            await entries.ForgetAsync(CancellationToken.None);
            return true;
        });
    }

    private static async Task RestoreAsync(SiteWalk walk)
    {
        await Origin.OfAsync("restored", async () =>
        {
            await using var scope = walk.Site.Services.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredKeyedService<ICommand>("restored").RunAsync(CancellationToken.None);
        });
    }

    private static async Task ReadLogAsync(SiteWalk walk)
    {
        using (var reader = await Origin.OfAsync(Origin.Test, () => walk.Site.NewMemberAsync(Role.Reader)))
            (await reader.GetPageAsync($"{Desk}/settings")).Status.ShouldBe(System.Net.HttpStatusCode.Forbidden);
        const string Filter = "q=organi&kind=SignedIn&from=2027-06-01&until=2027-06-30";
        await walk.SeeAsync(walk.Organiser, "/organiser/audit", $"/organiser/audit?{Filter}", $"/organiser/audit/export?{Filter}");
        var written = await walk.LookAsync(db => db.AuditEntries.Select(e => e.Kind).Distinct().ToListAsync());
        Enum.GetValues<AuditKind>().Except([.. written, AuditKind.BackupRestored]).ShouldBeEmpty("Whatever is written down has been done on this walk.");
    }

    private static async Task FollowRetentionAsync(SiteWalk walk)
    {
        using var retention = ActivatorUtilities.CreateInstance<GuestRetention>(walk.Site.Services);
        await Origin.OfAsync("retention worker", () => retention.LookAsync(CancellationToken.None));
    }
}
