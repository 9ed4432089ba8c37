using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Email.Campaigns;

public static class CampaignAudience
{
    /// <summary>Whom a campaign is for, as its audience is now; also those without an address.</summary>
    public static IQueryable<Guest> AudienceOf(this DebateContext db, Campaign campaign)
    {
        var replies = campaign.Audience.Replies().ToList();
        var guests = db.Guests.AsNoTracking().Where(g => g.EventId == campaign.EventId && replies.Contains(g.Reply)).Meeting(campaign.Criteria);
        if (campaign.IsInvitation)
            guests = guests.Where(g => g.InvitedAt == null);
        if (campaign.Audience is Audience.OpenedAndSilent)
            guests = guests.Where(g => g.OpenedAt != null);
        if (campaign.Audience is Audience.Came)
            guests = guests.Where(g => db.Arrivals.Any(a => a.GuestId == g.Id && a.Person == "" && a.UndoneAt == null));
        if (campaign.GuestIds.Count > 0)
        {
            var picked = campaign.GuestIds.ToList();
            guests = guests.Where(g => picked.Contains(g.Id));
        }

        return guests;
    }
}
