using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Email.Campaigns;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Tests.Features.Rsvp;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Data.Walk;

/// <summary>Steps of those who were invited by name, and of guests who think better of it.</summary>
internal static class InvitedSteps
{
    private const string Desk = WalkSteps.Desk;
    private const string DetailsForm = "form:has([name=FirstName])";

    public static async Task AnswerInvitationsAsync(SiteWalk walk)
    {
        var (declining, sending) = (await InviteAsync(walk, "odmowa@example.org"), await InviteAsync(walk, "wysyla@example.org"));
        await OpenAsync(walk, declining);
        // Seen once is seen.
        await OpenAsync(walk, declining);
        await walk.SendAsync(walk.Guest, $"/i/{declining.Token}", "#reply-form", "button[formaction$='/decline']", fields: [("Message", "Jestem wtedy w Brukseli.")]);

        (string, string)[] deputy = [("FirstName", "Zenon"), ("LastName", "Zastępca"), ("Email", "zenon@example.org")];
        await walk.SendAsync(walk.Guest, $"/i/{sending.Token}/deputy", fields: deputy);
        await walk.SeeAsync(walk.Organiser, $"{Desk}/guests/{sending.Id}");
        var named = await walk.GuestAsync("zenon@example.org");
        await walk.SeeAsync(walk.Guest, $"/r/{named.Token}");
        await walk.SendAsync(walk.Organiser, $"{Desk}/guests/{named.Id}/delete");
    }

    public static async Task SendInvitationsAsync(SiteWalk walk)
    {
        var picked = await InviteAsync(walk, "wybrana@example.org");
        var edit = await DeskSteps.PostAsync(walk, "campaigns/for", ("audience", "NotInvited"), ("Ids", $"{picked.Id}"));
        var draft = edit.Location!.Replace("/edit", "", StringComparison.Ordinal);
        await walk.SendAsync(walk.Organiser, edit.Location, fields: [("Pl.Subject", "Zaproszenie")]);
        await walk.SendAsync(walk.Organiser, draft, "form:has([value=now])", "[value=now]");
        (await walk.RunAsync<CampaignSender, int>("campaign worker", sender => sender.QueueDueAsync(CancellationToken.None))).ShouldBe(1);
        await walk.SeeAsync(walk.Organiser, draft);

        await walk.SendAsync(walk.Organiser, draft, "form[action$='/copy']");
        await DeskSteps.PostAsync(walk, "campaigns/for", ("All", "true"), ("Filter", "?q=zolc&sector=Ngo&language=en&invitation=NotOpened&noEmail=true&needs=true&tag=vip"));
        foreach (var audience in Enum.GetValues<Audience>())
            await walk.SendAsync(walk.Organiser, $"{Desk}/campaigns/new?audience={audience}&tag=vip");
        foreach (var reply in new[] { "", "?reply=Accepted" })
            await walk.SendAsync(walk.Organiser, $"{Desk}/sample{reply}", "form:has([name=FirstName])");
        var tagged = await walk.SendAsync(walk.Organiser, $"{Desk}/campaigns/new?audience=NotInvited&tag=vip");
        await walk.SendAsync(walk.Organiser, tagged, "form[action$='/discard']");
    }

    public static async Task ComeAfterAllAsync(SiteWalk walk)
    {
        var first = await walk.GuestAsync(GuestData.Rsvp(1)["Email"]);
        await walk.SendAsync(walk.Guest, $"/r/{first.Token}", "form[action$='/accept']");
        await walk.SendAsync(walk.Guest, $"/r/{first.Token}", "form[action$='/cancel']");
    }

    public static async Task ConfirmAsync(SiteWalk walk)
    {
        // One of those on the list, by the public form: put away, sent again, and by telephone.
        var invited = await InviteAsync(walk, GuestData.Rsvp(90)["Email"]);
        await walk.ReplyAsync(90);
        await walk.SeeAsync(walk.Organiser, $"{Desk}/unconfirmed", Desk, $"{Desk}/guests/{invited.Id}");
        await walk.SendAsync(walk.Organiser, $"{Desk}/guests/{invited.Id}", "form[action$='/discard']");
        await walk.ReplyAsync(90);
        await walk.SendAsync(walk.Organiser, $"{Desk}/guests/{invited.Id}", "form[action$='/confirm']");

        // Somebody new, who confirms too late.
        await walk.SendAsync(walk.Organiser, $"{Desk}/settings/rules", fields: [("ConfirmsAddresses", "true"), ("Capacity", "40")]);
        await walk.ReplyAsync(91);
        await walk.SendAsync(walk.Guest, "/debata/rsvp/link", fields: [("Email", GuestData.Rsvp(91)["Email"])]);
        var path = (await walk.Site.ButtonsAsync())[0];
        walk.Site.Clock.Advance(TimeSpan.FromHours(25));
        (await walk.RunAsync<ForgetUnconfirmed, int>("unconfirmed worker", worker => worker.RunAsync(CancellationToken.None))).ShouldBe(1);
        await walk.Organiser.SignInAsOrganiserAsync();
        await walk.SendAsync(walk.Guest, path);
        (await walk.GuestAsync(GuestData.Rsvp(91)["Email"])).Reply.ShouldBe(Reply.Accepted);
        await walk.SendAsync(walk.Organiser, $"{Desk}/guests/{(await walk.GuestAsync(GuestData.Rsvp(91)["Email"])).Id}/delete");
        await walk.SendAsync(walk.Organiser, $"{Desk}/settings/rules", fields: [("ConfirmsAddresses", "false"), ("Capacity", "4")]);
    }

    public static async Task LoseLinkAsync(SiteWalk walk)
    {
        foreach (var email in new[] { GuestData.Rsvp(3)["Email"], GuestData.Rsvp(3)["Email"], "nikt@example.org" })
            (await walk.SendAsync(walk.Guest, "/debata/rsvp/link", fields: [("Email", email)])).ShouldEndWith("/sent");
    }

    public static async Task AskAfterTheDeadlineAsync(SiteWalk walk)
    {
        await walk.Site.LocalTimeIsAsync("2027-06-16T10:00");
        await walk.Organiser.SignInAsOrganiserAsync();
        var (cancelled, coming) = (await walk.GuestAsync(GuestData.Rsvp(1)["Email"]), await walk.GuestAsync(GuestData.Rsvp(3)["Email"]));
        await walk.SendAsync(walk.Guest, $"/r/{cancelled.Token}", "form[action$='/accept']");
        await walk.SendAsync(walk.Guest, $"/r/{coming.Token}", DetailsForm, fields: [("JobTitle", "wiceprezeska")]);
        // What was asked last counts.
        await walk.SendAsync(walk.Guest, $"/r/{coming.Token}", DetailsForm, fields: [("JobTitle", "prezeska zarządu")]);
        await walk.SeeAsync(walk.Guest, $"/r/{cancelled.Token}", $"/r/{coming.Token}");

        await walk.SeeAsync(walk.Organiser, $"{Desk}/requests", Desk);
        await AnswerAsync(walk, cancelled, "grant");
        await AnswerAsync(walk, coming, "refuse");
        (await walk.GuestAsync(cancelled.Details.Email!)).Reply.ShouldBeOneOf(Reply.Accepted, Reply.WaitListed);
    }

    private static async Task AnswerAsync(SiteWalk walk, Guest guest, string decision)
    {
        var id = await walk.LookAsync(db => db.ChangeRequests
            .Where(r => r.GuestId == guest.Id && r.State == ChangeRequestState.Pending).Select(r => r.Id).SingleAsync());
        await walk.SendAsync(walk.Organiser, $"{Desk}/requests/{id}", "form:has([name=Answer])", $"[value={decision}]", [("Answer", "Do zobaczenia.")]);
    }

    private static async Task<Guest> InviteAsync(SiteWalk walk, string email)
    {
        await walk.SendAsync(walk.Organiser, $"{Desk}/guests/new", fields: [("FirstName", "Halina"), ("LastName", "Zaproszona"), ("Email", email)]);
        return await walk.GuestAsync(email);
    }

    // As the page's script does.
    private static async Task OpenAsync(SiteWalk walk, Guest guest) =>
        (await walk.Guest.SubmitAsync(await walk.Guest.GetPageAsync($"/i/{guest.Token}"), "#opened", [])).Status.ShouldBe(System.Net.HttpStatusCode.NoContent);
}
