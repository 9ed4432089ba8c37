using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Tests.Arrivals;

public class ArrivalTests
{
    private static readonly DateTime At = Sample.Utc("2027-06-21T09:24:00");

    private static Guest NewGuest(params string[] companions) => Sample.Debate().Replied("Ewa", companions);

    [Fact]
    public void Of_ACompanion_SaysWhoWhenAndWhere()
    {
        var guest = NewGuest("Jan Żak");

        var arrival = Arrival.Of(guest, Attendee.Of(guest)[1], "wejście główne", At);

        (arrival.GuestId, arrival.EventId, arrival.Person, arrival.Companion, arrival.At, arrival.Entrance, arrival.UndoneAt)
            .ShouldBe((guest.Id, guest.EventId, Attendee.Of(guest)[1].Key, "Jan Żak", At, "wejście główne", null));
        Arrival.Of(guest, Attendee.Of(guest)[0], "", At).Companion.ShouldBeNull();
    }

    [Theory]
    [InlineData("00:00:00", null, UndoOutcome.Undone)]
    [InlineData("00:09:59", null, UndoOutcome.Undone)]
    [InlineData("00:10:00", null, UndoOutcome.ReasonMissing)]
    [InlineData("00:10:00", "  ", UndoOutcome.ReasonMissing)]
    [InlineData("05:00:00", " pomyłka ", UndoOutcome.Undone)]
    public void Undo_WithinTenMinutes_IsFree_AndTakesAReasonAfterThat(string later, string? reason, UndoOutcome expected)
    {
        var guest = NewGuest();
        var arrival = Arrival.Of(guest, Attendee.Of(guest)[0], "A", At);
        var now = At + TimeSpan.Parse(later, System.Globalization.CultureInfo.InvariantCulture);

        arrival.AsksForReasonAt(now).ShouldBe(later != "00:00:00" && later != "00:09:59");
        arrival.Undo(reason, "B", now).ShouldBe(expected);

        (arrival.UndoneAt, arrival.UndoneBy, arrival.UndoneBecause)
            .ShouldBe(expected is UndoOutcome.Undone ? (now, "B", reason?.Trim()) : ((DateTime?)null, null, null));
    }

    [Fact]
    public void Undo_Undone_ChangesNothing_AndALongReasonIsCut()
    {
        var guest = NewGuest();
        var arrival = Arrival.Of(guest, Attendee.Of(guest)[0], "A", At);

        arrival.Undo(new string('x', 500), "B", At).ShouldBe(UndoOutcome.Undone);
        arrival.Undo("inny", "C", At.AddHours(1)).ShouldBe(UndoOutcome.AlreadyUndone);

        (arrival.UndoneBy, arrival.UndoneAt, arrival.UndoneBecause!.Length).ShouldBe(("B", At, Arrival.ReasonMaxLength));
    }

    [Fact]
    public void UndoDoubled_PersonWhoCameInByBothRecords_IsInSinceTheFirst()
    {
        var (kept, gone) = (NewGuest(), NewGuest("Jan Żak"));
        Arrival[] arrivals =
        [
            Arrival.Of(kept, Attendee.Of(kept)[0], "A", At.AddMinutes(5)),
            Arrival.Of(gone, Attendee.Of(gone)[0], "B", At),
            Arrival.Of(gone, Attendee.Of(gone)[1], "B", At),
        ];

        Arrival.UndoDoubled(arrivals, At.AddHours(1));
        arrivals[1].BelongTo(kept);

        arrivals.Select(arrival => arrival.UndoneAt).ShouldBe([At.AddHours(1), null, null]);
        arrivals[1].GuestId.ShouldBe(kept.Id);
    }
}
