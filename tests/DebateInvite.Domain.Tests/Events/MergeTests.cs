using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Tests.Events;

public class MergeTests
{
    private static readonly DateTime Now = new(2027, 6, 1, 8, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Merge_KeptHasReplied_ItsReplyStandsAndTheOthersSeatsAreFree()
    {
        var debate = Debate();
        var kept = Guest("a@example.org");
        var other = Guest("b@example.org");
        debate.Accept(kept, Now);
        debate.Accept(other, Now, ["Jan", "Ewa"]);
        debate.SeatsTaken.ShouldBe(4);

        debate.Merge(kept, other);

        (debate.SeatsTaken, kept.Reply, kept.Seats, kept.Details.Email).ShouldBe((1, Reply.Accepted, 1, "a@example.org"));
    }

    [Fact]
    public void Merge_OnlyTheOtherHasReplied_SeatsAndCompanionsGoOver()
    {
        var debate = Debate();
        var kept = Guest(email: null);
        var other = Guest("b@example.org");
        debate.Accept(other, Now, ["Jan"]);

        debate.Merge(kept, other);

        (debate.SeatsTaken, kept.Reply, kept.RepliedAt, kept.Details.Email).ShouldBe((2, Reply.Accepted, Now, "b@example.org"));
        kept.Snapshot.Companions.ShouldBe(["Jan"]);
    }

    [Fact]
    public void Merge_BothWait_OneWaits()
    {
        var debate = Debate();
        debate.Capacity = 0;
        var (kept, other) = (Guest("a@example.org"), Guest("b@example.org"));
        debate.Accept(kept, Now);
        debate.Accept(other, Now);

        debate.Merge(kept, other);

        (debate.SeatsTaken, debate.GuestsWaiting).ShouldBe((0, 1));
    }

    [Fact]
    public void Merge_Remarks_AddUp()
    {
        var debate = Debate();
        var (kept, other) = (Guest("a@example.org"), Guest("b@example.org"));
        kept.Remark(new GuestRemarks { Tags = ["panel"], Notes = "raz" });
        other.Remark(new GuestRemarks { Salutation = "Szanowny Panie", Tags = ["vip", "panel"], Notes = "dwa" });
        other.Describe(other.Details with { AccessibilityNeeds = AccessibilityNeeds.Captions, Organisation = "Urząd" });
        kept.Describe(kept.Details with { AccessibilityNeeds = AccessibilityNeeds.LargePrint });

        debate.Merge(kept, other);

        (kept.Salutation, kept.Tags, kept.Notes).ShouldBe(("Szanowny Panie", ",panel,vip,", "raz\ndwa"));
        (kept.Details.AccessibilityNeeds, kept.Details.Organisation).ShouldBe((AccessibilityNeeds.Captions | AccessibilityNeeds.LargePrint, "Urząd"));
    }

    private static DebateEvent Debate() => new()
    {
        Slug = "debata", StartsAt = new DateTime(2027, 6, 21, 11, 30, 0), RepliesCloseOn = new DateOnly(2027, 6, 15), Capacity = 10,
    };

    private static Guest Guest(string? email) =>
        Domain.Guests.Guest.For(Guid.NewGuid(), new GuestDetails { FirstName = "Łucja", LastName = "Źródło", Email = email }, Now);
}
