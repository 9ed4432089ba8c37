using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Prints;

/// <summary>What tests of what is printed do again and again.</summary>
internal static class Papers
{
    public const string Path = "/organiser/debata/prints";

    /// <summary>Somebody with a seat.</summary>
    public static Task<Guest> SeatAsync(this SiteHost site, string first, string last, Func<GuestDetails, GuestDetails>? with = null, string? tags = null, params string[] companions) =>
        site.QueryAsync(async db =>
        {
            var debate = await db.Events.SingleAsync(e => e.Slug == SiteHost.Slug);
            var details = new GuestDetails { FirstName = first, LastName = last };
            var guest = Guest.For(debate.Id, with?.Invoke(details) ?? details, SiteHost.DefaultNow.UtcDateTime);
            guest.Remark(new GuestRemarks { Tags = [tags ?? ""] });
            debate.Accept(guest, SiteHost.DefaultNow.UtcDateTime, companions).ShouldBe(ReplyOutcome.Accepted);
            db.Guests.Add(guest);
            await db.SaveChangesAsync();
            return guest;
        });

    public static Task<int> SeatsAsync(this SiteHost site) => site.QueryAsync(db => db.Events.Where(e => e.Slug == SiteHost.Slug).Select(e => e.SeatsTaken).SingleAsync());

    /// <summary>As many companions as a test wants.</summary>
    public static Task AllowCompanionsAsync(this SiteHost site) => site.EditEventAsync(debate => debate.CompanionsAllowed = DebateEvent.MaxCompanions);

    /// <summary>All that a sheet says, white space folded.</summary>
    public static string Sheets(this SitePage page) => string.Join(" ", page.All(".sheet, .label-page").Select(sheet => SitePage.Folded(sheet.TextContent)));
}
