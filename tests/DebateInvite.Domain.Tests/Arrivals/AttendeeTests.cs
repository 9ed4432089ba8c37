using DebateInvite.Domain.Arrivals;

namespace DebateInvite.Domain.Tests.Arrivals;

public class AttendeeTests
{
    [Fact]
    public void Of_GuestWithCompanions_TellsThemApart_NamesakesToo()
    {
        var people = Attendee.Of(Sample.Debate().Replied("Ewa", "Jan Żak", "JAN ZAK", "Łucja Nowa", "Jan Żak"));

        people.Select(person => (person.Name, person.IsGuest)).ShouldBe(
            [("Ewa Przykładna", true), ("Jan Żak", false), ("JAN ZAK", false), ("Łucja Nowa", false), ("Jan Żak", false)]);
        people.Select(person => person.Key).ShouldBeUnique();
        people[0].Key.ShouldBeEmpty();
        people.Skip(1).ShouldAllBe(person => person.Key.Length == Attendee.KeyMaxLength && !person.Key.Contains("zak"));
    }

    [Fact]
    public void Of_CompanionsNamedInAnotherOrder_OrWithOtherAccents_AreTheSamePeople()
    {
        var debate = Sample.Debate();
        var guest = debate.Replied("Ewa", "Jan Żak", "Łucja Nowa");
        var before = Attendee.Of(guest).Select(person => person.Key).Order(StringComparer.Ordinal).ToList();

        debate.Bring(guest, ["Lucja Nowa", "Jan Żak"], Sample.Now).ShouldBeTrue();

        Attendee.Of(guest).Select(person => person.Key).Order(StringComparer.Ordinal).ShouldBe(before);
    }
}
