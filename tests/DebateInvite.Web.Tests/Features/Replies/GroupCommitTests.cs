using System.Data.Common;
using DebateInvite.Domain;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Testing.Databases;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Localisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Features.Replies;

/// <summary>Replies that arrive together share a commit, and nothing else: each is decided as if it had come alone.</summary>
public sealed class GroupCommitTests : IAsyncLifetime
{
    private readonly Commits commits = new();
    private SiteHost site = null!;
    private DebateEvent debate = null!;

    public async ValueTask InitializeAsync()
    {
        site = await SiteHost.StartAsync(await SiteDatabase.NewAsync(), services => services.AddSingleton<IInterceptor>(commits), ("FirstEvent:Capacity", "5"));
        debate = await site.EventAsync();
        commits.Forget();
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Replies_ArriveTogether_ShareACommit_AndHaveSeatsAndNumbersInTheirOrder()
    {
        var results = await TogetherAsync(() => [.. Enumerable.Range(1, 8).Select(number => ReplyAsync(number))]);

        results.Select(result => result.Outcome).ShouldBe(
            [.. Enumerable.Repeat(ReplyOutcome.Accepted, 5), .. Enumerable.Repeat(ReplyOutcome.WaitListed, 3)]);
        // Two: of whoever held the lock when they came, and theirs.
        commits.OfReplies.ShouldBe(2);
        var guests = await StoredAsync();
        guests.Select(guest => guest.Details.Email).ShouldBe(Enumerable.Range(1, 8).Select(EmailOf));
        guests.Select(guest => guest.ArrivalNumber - guests[0].ArrivalNumber).ShouldBe([0, 1, 2, 3, 4, 5, 6, 7]);
        var after = await site.EventAsync();
        (after.SeatsTaken, after.GuestsWaiting, after.Arrivals).ShouldBe((5, 3, guests[^1].ArrivalNumber));
        (await site.QueryAsync(db => db.GuestChanges.CountAsync())).ShouldBe(8);
        (await site.QueryAsync(db => db.Outbox.CountAsync())).ShouldBe(16);
    }

    [Fact]
    public async Task Replies_OneFails_NothingOfItIsStored_AndTheOthersAreStoredAll()
    {
        Task<RsvpResult>? faulty = null;
        var results = await TogetherAsync(() =>
        {
            var first = ReplyAsync(1);
            faulty = FailAsync();
            return [first, ReplyAsync(2), ReplyAsync(3)];
        });

        await faulty!.ShouldThrowAsync<InvalidOperationException>();
        results.ShouldAllBe(result => result.Outcome == ReplyOutcome.Accepted);
        var guests = await StoredAsync();
        guests.Select(guest => guest.Details.Email).ShouldBe([EmailOf(1), EmailOf(2), EmailOf(3)], ignoreOrder: true);
        guests.Select(guest => guest.ArrivalNumber - guests[0].ArrivalNumber).ShouldBe([0, 1, 2]);
        (await site.EventAsync()).SeatsTaken.ShouldBe(3);
        (await site.QueryAsync(db => db.Outbox.CountAsync())).ShouldBe(6);
    }

    // Both in the hands of one context: the second must see what the first has done.
    [Fact]
    public async Task Replies_OneAddressTwice_TheSecondIsKnown()
    {
        var results = await TogetherAsync(() => [ReplyAsync(1), ReplyAsync(1), ReplyAsync(1, "Łucja")]);

        results.Select(result => result.Outcome).ShouldBe([ReplyOutcome.Accepted, ReplyOutcome.AlreadyReplied, ReplyOutcome.AlreadyReplied]);
        (await StoredAsync()).Count.ShouldBe(1);
        (await site.EventAsync()).SeatsTaken.ShouldBe(1);
    }

    [Fact]
    public async Task Replies_OneLeavesNothingBehind_TheOthersDo()
    {
        Task<RsvpResult>? closed = null;
        var results = await TogetherAsync(() =>
        {
            var first = ReplyAsync(1);
            closed = NothingAsync();
            return [first, ReplyAsync(2)];
        });

        (await closed!).Outcome.ShouldBe(ReplyOutcome.Closed);
        results.ShouldAllBe(result => result.Outcome == ReplyOutcome.Accepted);
        (await StoredAsync()).Select(guest => guest.Details.Email).ShouldBe([EmailOf(1), EmailOf(2)]);
        (await site.EventAsync()).SeatsTaken.ShouldBe(2);
    }

    [Fact]
    public async Task Reply_DoneByAnother_IsInItsOwnLanguage()
    {
        var languages = new List<Language>();
        await TogetherAsync(() => [.. ((Language[])[Language.Fr, Language.En, Language.Pl]).Select(async language =>
        {
            using var own = CurrentLanguage.Use(language);
            return await ShareAsync(held =>
            {
                languages.Add(CurrentLanguage.Value);
                return Task.FromResult(new RsvpResult(ReplyOutcome.Closed, HadFreeSeat: false));
            });
        })]);

        languages.ShouldBe([Language.Fr, Language.En, Language.Pl]);
    }

    /// <summary>Has them come while somebody else holds the lock.</summary>
    private async Task<RsvpResult[]> TogetherAsync(Func<Task<RsvpResult>[]> come)
    {
        var (isHeld, all) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new TaskCompletionSource());
        var first = ShareAsync(async held =>
        {
            isHeld.SetResult();
            await all.Task;
            held.Keep();
            return new RsvpResult(ReplyOutcome.Closed, HadFreeSeat: false);
        });
        await isHeld.Task;
        // Each is in the queue before the call returns.
        var coming = come();
        all.SetResult();
        await first;
        return await Task.WhenAll(coming);
    }

    private Task<RsvpResult> ReplyAsync(int number, string? firstName = null) => site.CallAsync<SubmitRsvp, RsvpResult>(async submit => await submit.RunAsync(
        debate, GuestData.Details(number) with { FirstName = firstName ?? "Świętosława" }, [], default));

    private Task<RsvpResult> FailAsync() => ShareAsync(held =>
    {
        var guest = Guest.For(held.Event.Id, GuestData.Details(99), held.Now);
        held.Event.Accept(guest, held.Now);
        held.Confirm(guest, before: null, ChangedBy.Guest);
        throw new InvalidOperationException("broken");
    });

    private Task<RsvpResult> NothingAsync() => ShareAsync(held =>
    {
        held.Event.Accept(Guest.For(held.Event.Id, GuestData.Details(99), held.Now), held.Now);
        return Task.FromResult(new RsvpResult(ReplyOutcome.Closed, HadFreeSeat: false));
    });

    private Task<RsvpResult> ShareAsync(Func<LockedEvent, Task<RsvpResult>> step) =>
        site.CallAsync<EventLock, RsvpResult>(eventLock => eventLock.ShareAsync(debate.Id, default, (held, _) => step(held), default));

    private Task<List<Guest>> StoredAsync() => site.QueryAsync(db => db.Guests.AsNoTracking().OrderBy(g => g.ArrivalNumber).ToListAsync());

    private static string EmailOf(int number) => GuestData.Details(number).Email!;

    /// <summary>Counts transactions of use cases; the outbox has none.</summary>
    private sealed class Commits : DbTransactionInterceptor
    {
        private int ofReplies;

        public int OfReplies => ofReplies;

        public void Forget() => ofReplies = 0;

        public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            if (eventData.Context!.ChangeTracker.Entries<DebateEvent>().Any())
                Interlocked.Increment(ref ofReplies);
            return Task.CompletedTask;
        }
    }
}
