using DebateInvite.Domain;
using DebateInvite.Domain.Access;
using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Deletions;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Prints;
using DebateInvite.Domain.Privacy;
using DebateInvite.Testing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Tests.Features.Organiser.Campaigns;
using DebateInvite.Web.Tests.Features.Organiser.Import;
using Microsoft.EntityFrameworkCore;
using Xunit.Sdk;

namespace DebateInvite.Web.Tests.Features.Organiser.Access;

/// <summary>
/// A site with two events, something of everything in the first, and somebody of each role there. The guest's needs and notes
/// have words that stand nowhere else.
/// </summary>
public sealed class PeopledSite : IAsyncLifetime
{
    public const string Needs = "osteoporoza";
    public const string Notes = "drażliwy";
    public const string Foreign = "druga";

    /// <summary>By which a logo of the event is known.</summary>
    public const string Logo = "0123456789abcdef01234567";

    private readonly Dictionary<string, Guid> keys = new(StringComparer.Ordinal);
    private SiteHost? site;

    public SiteHost Site => site ?? throw new InvalidOperationException("Not started.");

    public Guid Guest => keys["Guests"];

    /// <summary>Browsers that are signed in, by who it is.</summary>
    internal IReadOnlyDictionary<string, (SiteClient Client, Role Role, bool IsOfAllEvents)> People { get; private set; } =
        new Dictionary<string, (SiteClient, Role, bool)>(StringComparer.Ordinal);

    /// <summary>The key of something that the pages of a controller are about.</summary>
    public Guid KeyOf(string controller) => keys.TryGetValue(controller, out var key) ? key : keys["Guests"];

    public async ValueTask InitializeAsync()
    {
        site = await SiteHost.StartAsync();
        await site.AddEventAsync(Foreign, new DateTime(2027, 10, 1, 10, 0, 0));
        var people = new Dictionary<string, (SiteClient, Role, bool)>(StringComparer.Ordinal)
        {
            ["organiser of all"] = (await site.NewOrganiserAsync(), Role.Organiser, true),
            ["organiser"] = (await site.NewMemberAsync(Role.Organiser), Role.Organiser, false),
            ["secretariat"] = (await site.NewMemberAsync(Role.Secretariat), Role.Secretariat, false),
            ["reader"] = (await site.NewMemberAsync(Role.Reader), Role.Reader, false),
            ["door"] = (await site.NewMemberAsync(Role.Door), Role.Door, false),
        };
        People = people;

        await FillAsync(people["organiser of all"].Item1, people["secretariat"].Item1);
    }

    private async Task FillAsync(SiteClient organiser, SiteClient secretariat)
    {
        var guest = await Site.AddAsync(
            GuestData.Details(1) with { AccessibilityNeeds = AccessibilityNeeds.InductionLoop, AccessibilityNotes = Needs }, Reply.Accepted);
        var edit = await organiser.GetPageAsync($"/organiser/debata/guests/{guest.Id}/edit");
        (await organiser.SubmitAsync(edit, ("Notes", Notes), ("JobTitle", "wójcina"))).Location.ShouldNotBeNull();
        keys["Guests"] = guest.Id;
        keys["Accounts"] = keys["AccountFactors"] = await Site.QueryAsync(db => db.Users.Where(o => o.Email!.StartsWith("door")).Select(o => o.Id).SingleAsync());

        var draft = await organiser.DraftAsync(Audience.Accepted);
        keys["Campaigns"] = keys["CampaignSending"] = Guid.Parse(draft[(draft.LastIndexOf('/') + 1)..]);
        var preview = await secretariat.PreviewAsync("lista.csv", Importing.Utf8("Imię;Nazwisko;E-mail\nNowa;Osoba;nowa@example.org\nZły;Wiersz;zły adres\n"));
        keys["Import"] = Guid.Parse(preview.Document.Location.PathName.Split('/')[^1]);
        await Site.QueueForTomorrowAsync(guest);
        keys["Outbox"] = await Site.QueryAsync(db => db.Outbox.Where(m => m.GuestId == guest.Id).Select(m => m.Id).FirstAsync());

        await Site.QueryAsync(async db =>
        {
            var debate = await db.Events.SingleAsync(e => e.Slug == SiteHost.Slug);
            var known = await db.Guests.SingleAsync(g => g.Id == guest.Id);
            var request = ChangeRequest.ToEdit(
                known, known.Details with { JobTitle = "sekretarz", AccessibilityNotes = Needs + " i więcej", AccessibilityNeeds = AccessibilityNeeds.LargePrint }, [], Site.Clock.Now());
            var deletion = Deletion.Announce(debate, Site.Clock.Now());
            deletion.Certify(debate, new DeletedRows(1, 0, 1, 0, 1, 0), Site.Clock.Now());
            debate.AddLogo(new FundingLogo(Logo, 30, 20, new Dictionary<Language, string> { [Language.Pl] = "Logo" }));
            var (pass, _) = DoorPass.For(debate, "wejście główne", SiteHost.OrganiserEmail, Site.Clock.Now());
            var list = SecurityList.Issue(debate, Guid.NewGuid(), last: null, SecurityRow.Of([known]), "recepcja", sentTo: null, SiteHost.OrganiserEmail, Site.Clock.Now());
            keys["Security"] = list.Id;
            var upload = EvidenceUpload.Of(debate.Id, "Lista", "image/png", Pictures.Png(3, 2), SiteHost.OrganiserEmail, Site.Clock.Now());
            var notice = NoticeVersion.Of(debate.Id, _ => "<h2>Informacja</h2>", Site.Clock.Now());
            db.AddRange(upload, notice);
            db.Entry(notice).Property(n => n.Hash).CurrentValue = Logo;
            keys["Uploads"] = upload.Id;
            db.AddRange(request, deletion, pass, list, new LogoImage { EventId = debate.Id, Hash = Logo, ContentType = "image/png", Content = Pictures.Png(30, 20) });
            (keys["Requests"], keys["Deletion"], keys["DoorPasses"]) = (request.Id, deletion.Id, pass.Id);
            return await db.SaveChangesAsync();
        });
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (client, _, _) in People.Values)
            client.Dispose();
        if (site is not null)
            await site.DisposeAsync();
    }
}
