using System.Text;
using DebateInvite.Domain;
using DebateInvite.Domain.Accessibility;
using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Deletions;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Imports;
using DebateInvite.Testing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Accessibility;
using DebateInvite.Web.Setup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Browser.Tests.Audits;

/// <summary>A site with something on every page of the desk: guests in all states, mails, a reminder drafted and one sent, invitations, a request.</summary>
public sealed class DeskSite : IAsyncLifetime
{
    private SiteHost? _site;

    public SiteHost Site => _site ?? throw new InvalidOperationException("The site is not running.");

    public Guid Guest { get; private set; }

    public Guid Other { get; private set; }

    public Guid Mail { get; private set; }

    public Guid Draft { get; private set; }

    public Guid Sent { get; private set; }

    public Guid Invitation { get; private set; }

    public Guid Colleague { get; private set; }

    public Guid Request { get; private set; }

    /// <summary>A version of the list for who guards the building.</summary>
    public Guid Security { get; private set; }
    /// <summary>A version of the privacy notice, by its hash.</summary>
    public string Notice { get; private set; } = "";

    /// <summary>An import that waits to be confirmed, one that is done, and one that never gets on.</summary>
    public Guid Mapped { get; private set; }

    public Guid Imported { get; private set; }

    public Guid Running { get; private set; }

    public async ValueTask InitializeAsync()
    {
        _site = await SiteHost.StartAsync();
        await Site.CallAsync<DemoGuests, int>(demo => demo.AddAsync(CancellationToken.None));
        using var client = Site.NewClient();
        await client.SubmitAsync(await client.GetPageAsync("/debata/rsvp"), "main form", GuestData.Rsvp());
        Guest = await Site.QueryAsync(db => db.Guests.Where(g => g.Details.LastName == "Żółć-Gęślą").Select(g => g.Id).SingleAsync());
        Other = await Site.QueryAsync(db => db.Guests.Where(g => g.Id != Guest).Select(g => g.Id).FirstAsync());
        Mail = await Site.QueryAsync(db => db.Outbox.Where(m => m.GuestId == Guest).Select(m => m.Id).FirstAsync());

        await client.SignInAsOrganiserAsync();
        await client.SubmitAsync(await client.GetPageAsync("/organiser/accounts"), "main form.form", [KeyValuePair.Create("Email", "ola@example.org"), KeyValuePair.Create("Roles[0]", "Secretariat")]);
        Colleague = await Site.QueryAsync(db => db.Users.Where(u => u.Email == "ola@example.org").Select(u => u.Id).SingleAsync());
        Draft = await WriteReminderAsync(client, nameof(Audience.NotAnswered));
        Sent = await SendAsync(client, nameof(Audience.Accepted));
        Invitation = await SendAsync(client, nameof(Audience.NotInvited));
        Request = await AskAsync();
        await ImportAsync(client);
        await client.AddLogoAsync("logo.png", Pictures.Png(300, 100), "Fundusze Europejskie");
        await client.AddLogoAsync("logo.svg", Pictures.Svg("<rect width='200' height='50' fill='#003399'/>"), "Unia Europejska");
        await DeclareAsync();
        var security = await client.GetPageAsync("/organiser/debata/prints/security");
        var issued = await client.SubmitAsync(security, "form[action$='/security']", [KeyValuePair.Create("IssuedTo", "recepcja")]);
        Security = Guid.Parse(issued.Location!.Split('/')[^1]);
        await AddEvidenceAsync();
    }

    /// <summary>Puts what is on this site into an address: <c>{guest}</c> and so on.</summary>
    public string Address(string path) => path
        .Replace("{guest}", $"{Guest}", StringComparison.Ordinal)
        .Replace("{other}", $"{Other}", StringComparison.Ordinal)
        .Replace("{security}", $"{Security}", StringComparison.Ordinal)
        .Replace("{mail}", $"{Mail}", StringComparison.Ordinal)
        .Replace("{draft}", $"{Draft}", StringComparison.Ordinal)
        .Replace("{sent}", $"{Sent}", StringComparison.Ordinal)
        .Replace("{mapped}", $"{Mapped}", StringComparison.Ordinal)
        .Replace("{imported}", $"{Imported}", StringComparison.Ordinal)
        .Replace("{running}", $"{Running}", StringComparison.Ordinal)
        .Replace("{invitation}", $"{Invitation}", StringComparison.Ordinal)
        .Replace("{request}", $"{Request}", StringComparison.Ordinal)
        .Replace("{notice}", Notice, StringComparison.Ordinal)
        .Replace("{colleague}", $"{Colleague}", StringComparison.Ordinal);

    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
            await _site.DisposeAsync();
    }

    private async Task AddEvidenceAsync()
    {
        // An older notice than the one that guests have been given since.
        Notice = await Site.QueryAsync(db => db.NoticeVersions.Select(n => n.Hash).FirstAsync());
        await Site.QueryAsync(async db =>
        {
            var debate = await db.Events.SingleAsync();
            db.EvidenceUploads.Add(EvidenceUpload.Of(debate.Id, "Lista obecności, strona 1", "image/png", Pictures.Png(3, 2), SiteHost.OrganiserEmail, Site.Clock.Now()));
            (debate.ControllerAddress, debate.Version) = ("ul. Nowa 1, Poznań", Guid.NewGuid());
            return await db.SaveChangesAsync();
        });
    }

    private async Task DeclareAsync()
    {
        var text = new DeclarationText("- skany umów: *bez warstwy tekstowej*", "Wejście bez schodów, winda.", "PJM online");
        await Site.QueryAsync(db =>
        {
            db.AccessibilityDeclarations.Add(new AccessibilityDeclaration
            {
                Publisher = "Stowarzyszenie na rzecz Spółdzielni Socjalnych",
                Status = AccessibilityStatus.PartlyCompliant,
                ContactName = "Anna Kontaktowa",
                ContactEmail = "dostepnosc@example.org",
                ContactPhone = "22 123 45 67",
                Texts = LanguageExtensions.All.ToDictionary(language => language, _ => text),
            });
            return db.SaveChangesAsync();
        });
        Site.Services.GetRequiredService<KnownDeclaration>().IsMade = true;
    }

    private async Task ImportAsync(SiteClient client)
    {
        Mapped = await UploadAsync(client);
        Imported = await UploadAsync(client);
        await client.SubmitAsync(await client.GetPageAsync($"/organiser/debata/import/{Imported}"), "#confirm", []);
        await Eventually.IsAsync(() => Site.QueryAsync(db => db.Imports.AnyAsync(i => i.State == ImportState.Done)), "the import is done");
        Running = await UploadAsync(client);
        await Site.QueryAsync(async db =>
        {
            var import = await db.Imports.SingleAsync(i => i.Id == Running);
            import.Confirm();
            import.LeasedUntil = Site.Clock.GetUtcNow().UtcDateTime.AddDays(1);
            return await db.SaveChangesAsync();
        });
    }

    private static async Task<Guid> UploadAsync(SiteClient client)
    {
        const string List = "Imię;Nazwisko;Instytucja;E-mail;Uwagi\nŁucja;Źródło;Urząd Gminy;lucja@example.org;dzwonić\nŚwiętosława;Żółć-Gęślą;Inna;swietoslawa.zolc1@example.org;\nZły;Wiersz;;zły adres;\nŁucja;Źródło;;LUCJA@example.org;";
        var preview = await client.PreviewAsync("lista-gości.csv", Encoding.UTF8.GetBytes(List));
        return Guid.Parse(preview.Document.Location.PathName.Split('/')[^1]);
    }

    // As after the deadline, when guests can no longer change their replies themselves.
    private Task<Guid> AskAsync() => Site.QueryAsync(async db =>
    {
        var guest = await db.Guests.SingleAsync(g => g.Id == Guest);
        var request = ChangeRequest.ToEdit(
            guest, guest.Details with { Organisation = "Urząd Miasta", Sector = Sector.LocalGovernment }, ["Jan Żak"], Site.Clock.GetUtcNow().UtcDateTime);
        db.ChangeRequests.Add(request);
        await db.SaveChangesAsync();
        return request.Id;
    });

    private async Task<Guid> SendAsync(SiteClient client, string audience)
    {
        var id = await WriteReminderAsync(client, audience);
        await client.SubmitAsync(
            await client.GetPageAsync($"/organiser/debata/campaigns/{id}"), "form:has([value=now])", [], button: "[value=now]");
        await Eventually.IsAsync(() => Site.QueryAsync(db => db.Outbox.AnyAsync(m => m.CampaignId == id)), "the mails go out");
        return id;
    }

    private static async Task<Guid> WriteReminderAsync(SiteClient client, string audience)
    {
        var answer = await client.SubmitAsync(await client.GetPageAsync($"/organiser/debata/campaigns/new?audience={audience}"), "main form", []);
        return Guid.Parse(answer.Location!.Split('/')[^1]);
    }
}
