using DebateInvite.Testing.Databases;
using DebateInvite.Web.Tests.Data.Walk;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Data;

/// <summary>Whatever changes an event's guests does so under the event's lock, so that no two changes ever cross.</summary>
public class EventLockTests
{
    [Fact]
    public async Task EveryPageWorkerAndCommand_ChangesGuests_OnlyUnderTheEventsLock()
    {
        var writes = new GuestWrites();
        await using var walk = await SiteWalk.GoAsync(
            await SqliteDatabase.CreateAsync(), services => services.AddSingleton<IInterceptor>(writes));

        walk.Missed().ShouldBeEmpty("No step of the walk reaches these actions; add one to WalkSteps:");
        writes.Origins.Count.ShouldBeGreaterThan(20);
        writes.WithoutLock.ShouldBeEmpty();
    }
}
