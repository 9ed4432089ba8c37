using System.Globalization;
using System.Security.Claims;
using DebateInvite.Domain.Access;
using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Shared;
using DebateInvite.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Shared;

/// <summary>
/// What whoever is signed in may do, read from the database once a request, so that a role that was taken away is gone with
/// the next click. Views ask it what to show.
/// </summary>
public sealed class DeskAccess(DebateContext db, Addressed addressed, IHttpContextAccessor http, TimeProvider clock)
{
    private Grants? grants;
    private IReadOnlySet<Right> here = new HashSet<Right>();

    /// <summary>The event that the address names; null: it names none, or one that there is not.</summary>
    public DebateEvent? Event { get; private set; }

    /// <summary>The pass of that event with which a telephone stands at the door, whether or not it counts any more; null: there is none.</summary>
    public DoorPass? Pass { get; private set; }

    /// <summary>What the pass is worth now; null: there is none.</summary>
    public DoorPassState? PassState => Event is { } debate ? Pass?.StateAt(debate, clock.Now()) : null;

    /// <summary>What one may see of the event's guests.</summary>
    public GuestSight Sight => new(here);

    public Grants Grants => grants ?? throw new InvalidOperationException("Nobody has read what may be done.");

    /// <summary>Whether one may, in the event that the address names or, where it names none, in all.</summary>
    public bool May(Right right) => here.Contains(right);

    /// <summary>To be called before anything is asked; once is enough.</summary>
    public async Task LoadAsync(CancellationToken cancellation)
    {
        if (grants is not null)
            return;

        Event = await addressed.EventAsync(cancellation);
        grants = http.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } id
            ? await db.GrantsOfAsync(Guid.Parse(id, CultureInfo.InvariantCulture), cancellation)
            : new Grants([]);
        await LoadPassAsync(cancellation);
        here = grants.RightsAt(Event?.Id);
    }

    // A pass makes a telephone the door's, in its event and while it counts.
    private async Task LoadPassAsync(CancellationToken cancellation)
    {
        if (Event is not { } debate || http.HttpContext is not { } context || DoorDevice.PassOf(context.User) is not { } id)
            return;

        Pass = await db.DoorPasses.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id && p.EventId == debate.Id, cancellation);
        if (PassState is DoorPassState.Valid || (PassState is DoorPassState.Over && TakesLate(context)))
            grants = grants!.With(new Grant(Role.Door, debate.Id));
    }

    private static bool TakesLate(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<OpenToDoorDevicesAttribute>() is { AfterTheDay: true };
}
