using DebateInvite.Domain.Access;
using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Certificates;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Campaigns;
using DebateInvite.Web.Features.Certificates;
using DebateInvite.Web.Features.Invitation;
using DebateInvite.Web.Features.MyReply;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Features.PersonalInvitation;
using DebateInvite.Web.Features.Replies.Forms;
using DebateInvite.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;

namespace DebateInvite.Web.Features.Organiser.Campaigns;

/// <summary>What guests see behind their personal link, with a made-up guest: test mails lead here. It stores nothing.</summary>
[Route("organiser/{slug:slug}/sample")]
[Needs(Right.Campaigns)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SampleController(TimeProvider clock) : Controller
{
    private const string Tried = "tried";

    /// <param name="reply">What the made-up guest has answered; nothing, unless it says so.</param>
    [HttpGet]
    public IActionResult Show(DebateEvent debate, string? reply, string? done)
    {
        var now = clock.Now();
        var language = CurrentLanguage.Value;
        var guest = SampleGuest.Of(debate, NameOf.Read<Reply>(reply) ?? Reply.None, language, now);
        var form = RsvpForm.Of(guest, debate);
        ViewData[PageFrame.Sample] = done is Tried ? CampaignTexts.SampleTried : CampaignTexts.Sample;
        if (guest.Reply is not Reply.None)
            return Like<MyReplyController>(new MyReplyPage(debate, guest, form, guest.Version, Pending: null, Deputy: null, now));

        var invitation = new InvitationPage(debate, debate.TextIn(language), debate.StateAt(now), debate.DaysLeftAt(now));
        return Like<PersonalInvitationController>(new PersonalInvitationPage(invitation, guest, form, new DeclineForm()));
    }

    /// <summary>The certificate of attendance, with a number that is nobody's.</summary>
    [HttpGet("certificate")]
    public IActionResult Certificate(DebateEvent debate)
    {
        var now = clock.Now();
        var guest = SampleGuest.Of(debate, Reply.Accepted, CurrentLanguage.Value, now);
        var who = Attendee.Of(guest)[0];
        ViewData[PageFrame.Sample] = CampaignTexts.Sample;
        return Like<OwnCertificateController>(new OwnCertificatePage(debate, guest, [who], who, now)
        {
            Issued = new IssuedCertificate(new string('X', CertificateNumber.Length), who.Name, debate.DayAt(now)),
        });
    }

    /// <summary>Where the forms of these pages lead.</summary>
    [HttpPost]
    public IActionResult Answer(DebateEvent debate, string? reply) => RedirectToAction(nameof(Show), new { debate.Slug, reply, done = Tried });

    private ViewResult Like<TController>(object page)
    {
        BesideController.LookBeside<TController>(HttpContext);
        // Tag helpers take the helper that is kept with the request.
        HttpContext.Items[typeof(IUrlHelper)] = new LeadsBack(Url, Url.Action(nameof(Show), new { slug = RouteData.Values["slug"], reply = Request.Query["reply"], done = Tried })!);
        return View("Show", page);
    }

    /// <summary>Whatever would lead to the made-up guest's own addresses leads back to the sample.</summary>
    private sealed class LeadsBack(IUrlHelper urls, string sample) : IUrlHelper
    {
        public ActionContext ActionContext => urls.ActionContext;

        public string? Action(UrlActionContext action) => new RouteValueDictionary(action.Values).ContainsKey("token") ? sample : urls.Action(action);

        public string? Content(string? contentPath) => urls.Content(contentPath);

        public bool IsLocalUrl(string? url) => urls.IsLocalUrl(url);

        public string? Link(string? routeName, object? values) => urls.Link(routeName, values);

        public string? RouteUrl(UrlRouteContext routeContext) => urls.RouteUrl(routeContext);
    }
}
