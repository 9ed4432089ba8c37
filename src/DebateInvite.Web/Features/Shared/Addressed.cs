using System.Globalization;
using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Imports;
using DebateInvite.Domain.Prints;
using DebateInvite.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Shared;

/// <summary>
/// What the address of the request names: an event by its slug; a guest by the token of their link, or a reply that waits for
/// its owner's word by the secret of its own, and thereby the event; at the desk, something of the event by its key. Read once a request, to be looked at and not to be changed. Actions ask for
/// it as parameters (<see cref="AddressedFilter"/>).
/// </summary>
public sealed class Addressed(DebateContext db, IHttpContextAccessor http)
{
    private static readonly Dictionary<Type, Func<Addressed, CancellationToken, Task<object?>>> Kinds = new()
    {
        [typeof(DebateEvent)] = async (address, token) => await address.EventAsync(token),
        [typeof(Guest)] = async (address, token) => await address.GuestAsync(token),
        [typeof(UnconfirmedReply)] = async (address, token) => await address.UnconfirmedAsync(token),
        [typeof(Campaign)] = async (address, token) => await address.CampaignAsync(token),
        [typeof(DoorPass)] = async (address, token) => await address.DoorPassAsync(token),
        [typeof(SecurityList)] = async (address, token) => await address.SecurityListAsync(token),
        [typeof(GuestImport)] = async (address, token) => await address.ImportAsync(token),
    };

    private DebateEvent? debate;
    private Guest? guest;
    private UnconfirmedReply? unconfirmed;

    /// <summary>Whether an address can name something of the type.</summary>
    public static bool CanBe(Type type) => Kinds.ContainsKey(type);

    /// <returns>Null when there is no such thing.</returns>
    public Task<object?> FindAsync(Type type, CancellationToken cancellation) => Kinds[type](this, cancellation);

    /// <summary>The event with its texts; null when the address names none, or one that there is not.</summary>
    public async Task<DebateEvent?> EventAsync(CancellationToken cancellation)
    {
        if (debate is not null)
            return debate;

        if (Named("slug") is { } slug)
            debate = await Events.SingleOrDefaultAsync(e => e.Slug == slug, cancellation);
        else if (Named("token") is not null && await GuestAsync(cancellation) is { } one)
            debate = await Events.SingleAsync(e => e.Id == one.EventId, cancellation);
        else if (Named("secret") is not null && await UnconfirmedAsync(cancellation) is { } reply)
            debate = await Events.SingleAsync(e => e.Id == reply.EventId, cancellation);
        return debate;
    }

    /// <summary>The event that is meant where an address names none; null when there is no event at all.</summary>
    public Task<DebateEvent?> FeaturedAsync(CancellationToken cancellation) => Events.FirstOrDefaultAsync(e => e.IsFeatured, cancellation);

    /// <summary>As <see cref="FeaturedAsync"/>, of some events; where the featured one is none of them, the latest.</summary>
    /// <param name="only">Null: of all.</param>
    public Task<DebateEvent?> FirstAsync(IReadOnlyList<Guid>? only, CancellationToken cancellation) => only is null
        ? FeaturedAsync(cancellation)
        : Events.Where(e => only.Contains(e.Id)).OrderByDescending(e => e.IsFeatured).ThenByDescending(e => e.StartsAt).FirstOrDefaultAsync(cancellation);

    private async Task<Guest?> GuestAsync(CancellationToken cancellation)
    {
        if (guest is not null)
            return guest;

        var guests = db.Guests.AsNoTracking();
        if (Named("token") is { } token)
        {
            // The link of a record that became one with another leads to that one.
            guest = await guests.SingleOrDefaultAsync(g => g.Token == token, cancellation)
                ?? await db.FormerRecords.Where(f => f.Token == token).Join(guests, f => f.GuestId, g => g.Id, (_, g) => g).SingleOrDefaultAsync(cancellation);
        }
        else if (Named("secret") is not null)
            guest = await UnconfirmedAsync(cancellation) is { } reply ? await guests.SingleOrDefaultAsync(g => g.Id == reply.GuestId, cancellation) : null;
        else if (Key is { } id && await EventAsync(cancellation) is { } of)
            guest = await guests.SingleOrDefaultAsync(g => g.Id == id && g.EventId == of.Id, cancellation);
        return guest;
    }

    private async Task<UnconfirmedReply?> UnconfirmedAsync(CancellationToken cancellation)
    {
        if (unconfirmed is not null || Named("secret") is not { } secret)
            return unconfirmed;

        var hash = UnconfirmedReply.HashOf(secret);
        return unconfirmed = await db.UnconfirmedReplies.AsNoTracking().SingleOrDefaultAsync(r => r.SecretHash == hash, cancellation);
    }

    private async Task<Campaign?> CampaignAsync(CancellationToken cancellation) =>
        await EventAsync(cancellation) is { } of
            ? await db.Campaigns.AsNoTracking().Include(c => c.Texts).SingleOrDefaultAsync(c => c.Id == Key && c.EventId == of.Id, cancellation)
            : null;

    private async Task<DoorPass?> DoorPassAsync(CancellationToken cancellation) =>
        await EventAsync(cancellation) is { } of
            ? await db.DoorPasses.AsNoTracking().SingleOrDefaultAsync(p => p.Id == Key && p.EventId == of.Id, cancellation)
            : null;

    private async Task<SecurityList?> SecurityListAsync(CancellationToken cancellation) =>
        await EventAsync(cancellation) is { } of
            ? await db.SecurityLists.AsNoTracking().SingleOrDefaultAsync(l => l.Id == Key && l.EventId == of.Id, cancellation)
            : null;

    private async Task<GuestImport?> ImportAsync(CancellationToken cancellation) =>
        await EventAsync(cancellation) is { } of
            ? await db.Imports.AsNoTracking().SingleOrDefaultAsync(i => i.Id == Key && i.EventId == of.Id, cancellation)
            : null;

    private IQueryable<DebateEvent> Events => db.Events.AsNoTracking().Include(e => e.Texts);

    private Guid? Key => Guid.TryParse(Named("id"), CultureInfo.InvariantCulture, out var id) ? id : null;

    // Nothing in an address has capitals, except where a mail program put them.
    private string? Named(string part) => (http.HttpContext?.Request.RouteValues[part] as string)?.ToLowerInvariant();
}
