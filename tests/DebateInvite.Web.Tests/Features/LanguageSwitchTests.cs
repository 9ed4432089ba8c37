using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Tests.Features.Organiser;
using DebateInvite.Web.Tests.Features.PersonalInvitation;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features;

/// <summary>Who switches the language of a page with a form keeps what they have typed; nothing of it is judged or stored.</summary>
public class LanguageSwitchTests
{
    [Theory]
    [InlineData("", "en", "Confirm your attendance")]
    [InlineData("/en", "fr", "Confirmation de présence")]
    [InlineData("/fr", "pl", "Potwierdzenie udziału")]
    public async Task Rsvp_HalfFilledIn_IsShownInTheOtherLanguageWithAllOfIt(string from, string to, string heading)
    {
        await using var site = await SiteHost.StartAsync(("Limits:RepliesPerMinutePerAddress", "1"));
        using var guest = site.NewClient();
        var fields = GuestData.Rsvp();
        fields["LastName"] = "";
        fields["Email"] = "jeszcze nie wiem";
        fields["Language"] = from.Length > 0 ? from[1..] : "pl";

        var page = await SwitchAsync(guest, await guest.GetPageAsync(from + "/debata/rsvp"), "main form", fields, to);

        (page.Status, page.Language, page.Heading).ShouldBe((HttpStatusCode.OK, to, heading));
        foreach (var (field, value) in fields.Where(field => field.Key is not "Language"))
            page.ValueOf(field).ShouldBe(value, field);
        // Letters follow the page unless another language was chosen for them.
        page.ValueOf("Language").ShouldBe(to);
        page.All(".field--invalid, .error-summary").ShouldBeEmpty();
        // And on to the next, and to be sent.
        var chosen = await SwitchAsync(guest, page, "main form", new(StringComparer.Ordinal) { ["Language"] = "fr" }, "en");
        chosen.ValueOf("Language").ShouldBe(to == "fr" ? "en" : "fr");
        (await guest.SubmitAsync(chosen, "main form", GuestData.Rsvp())).Location.ShouldBe("/en/debata/rsvp/thanks");
    }

    [Fact]
    public async Task OtherForms_KeepWhatWasTyped_AndStoreNothing()
    {
        await using var site = await SiteHost.StartAsync();
        var invited = await site.AddAsync(GuestData.Details(1));
        var accepted = await site.AddAsync(GuestData.Details(2), Reply.Accepted);
        using var guest = site.NewClient();

        var own = await SwitchAsync(guest, await guest.GetPageAsync($"/r/{accepted.Token}"), "#edit-form", new(StringComparer.Ordinal) { ["JobTitle"] = "sołtys" }, "en");
        (own.Language, own.ValueOf("JobTitle"), own.ValueOf("version")).ShouldBe(("en", "sołtys", $"{accepted.Version}"));
        var invitation = await SwitchAsync(guest, await guest.GetPageAsync($"/i/{invited.Token}"), "#reply-form", new(StringComparer.Ordinal) { ["Question"] = "Ile?" }, "fr");
        (invitation.Language, invitation.ValueOf("Question")).ShouldBe(("fr", "Ile?"));
        var declining = await SwitchAsync(guest, await guest.GetPageAsync($"/i/{invited.Token}"), "#reply-form", new(StringComparer.Ordinal) { ["Message"] = "Ile?" }, "en");
        (declining.Language, declining.ValueOf("Message")).ShouldBe(("en", "Ile?"));
        var deputy = await SwitchAsync(guest, await guest.GetPageAsync($"/i/{invited.Token}/deputy"), "main form", Deputies.Form(), "en");
        (deputy.Language, deputy.ValueOf("Email")).ShouldBe(("en", Deputies.Email));
        // The page that gives a refusal back has the same buttons.
        var decline = await guest.PostAsync($"/fr/i/{invited.Token}/decline", [new("Message", "Jestem w Brukseli."), new("SwitchedFrom", "pl")]);
        (decline.Status, decline.Language, decline.ValueOf("Message")).ShouldBe((HttpStatusCode.OK, "fr", "Jestem w Brukseli."));
        var link = await SwitchAsync(guest, await guest.GetPageAsync("/debata/rsvp/link"), "main form", new(StringComparer.Ordinal) { ["Email"] = "ja@example.org" }, "en");
        (link.Language, link.ValueOf("Email")).ShouldBe(("en", "ja@example.org"));

        (await site.QueryAsync(db => db.Outbox.AnyAsync())).ShouldBeFalse();
        (await site.QueryAsync(db => db.GuestChanges.AnyAsync(c => c.Kind == GuestChangeKind.Edited || c.Kind == GuestChangeKind.Replied))).ShouldBeFalse();
        (await site.QueryAsync(db => db.Guests.SingleAsync(g => g.Id == accepted.Id))).Version.ShouldBe(accepted.Version);
    }

    [Fact]
    public async Task PostThatIsNoForm_IsCounted_WhateverItSaysOfLanguages()
    {
        await using var site = await SiteHost.StartAsync(("Limits:RepliesPerMinutePerAddress", "1"));
        var accepted = await site.AddAsync(GuestData.Details(), Reply.Accepted);
        using var guest = site.NewClient();

        await guest.PostAsync($"/r/{accepted.Token}/accept", [new("SwitchedFrom", "pl")]);

        (await guest.PostAsync($"/r/{accepted.Token}/cancel", [new("SwitchedFrom", "pl")])).Status.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task EveryActionThatTakesAForm_OnlyShowsIt()
    {
        await using var site = await SiteHost.StartAsync();
        var invited = await site.AddAsync(GuestData.Details(1));
        var accepted = await site.AddAsync(GuestData.Details(2), Reply.Accepted);
        using var guest = site.NewClient();
        var posts = typeof(Program).Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(Microsoft.AspNetCore.Mvc.Controller)) && !type.Namespace!.StartsWith("DebateInvite.Web.Features.Organiser", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods())
            .Where(method => method.IsDefined(typeof(Microsoft.AspNetCore.Mvc.HttpPostAttribute), inherit: true) && method.GetParameters().Any(one => one.Name is "form"))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}");
        posts.ShouldBe(
            [
                "LostLinkController.Ask", "MyReplyController.Edit", "PersonalInvitationController.Accept", "PersonalInvitationController.Decline", "DeputyController.Name", "RsvpController.Submit",
                // Once the event is over.
                "CertificateController.Check", "GiveFeedbackController.Give",
            ],
            ignoreOrder: true);

        foreach (var path in new[] { "/debata/rsvp/link", $"/r/{accepted.Token}", $"/i/{invited.Token}", $"/i/{invited.Token}/decline", $"/i/{invited.Token}/deputy", "/debata/rsvp" })
            (await guest.PostAsync(path, GuestData.Rsvp().Append(new("SwitchedFrom", "en")))).Status.ShouldBe(HttpStatusCode.OK, path);
        (await site.QueryAsync(db => db.Outbox.AnyAsync())).ShouldBeFalse();
        (await site.QueryAsync(db => db.Guests.CountAsync(g => g.Reply == Reply.None || g.Reply == Reply.Accepted))).ShouldBe(2);
    }

    [Fact]
    public async Task Enter_InAField_SendsTheForm()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();

        var page = await guest.GetPageAsync("/debata/rsvp");

        // HTML, implicit submission: the first button of the form in the document.
        var first = page.All("button[form=reply-form], #reply-form button").First();
        (first.GetAttribute("name"), first.GetAttribute("formaction")).ShouldBe((null, null));
    }

    private static Task<SitePage> SwitchAsync(SiteClient guest, SitePage page, string form, Dictionary<string, string> fields, string to) =>
        guest.SubmitAsync(page, form, fields, $"header button[lang={to}]");
}
