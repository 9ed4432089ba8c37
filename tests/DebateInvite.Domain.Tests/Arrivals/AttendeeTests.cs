using DebateInvite.Domain.Arrivals;

namespace DebateInvite.Domain.Tests.Arrivals;

public class AttendeeTests
{
    [Fact]
    public void Of_GuestWithCompanions_TellsThemApartByName_NamesakesToo()
    {
        var people = Attendee.Of(Sample.Debate().Replied("Ewa", "Jan Żak", "JAN ZAK", "Łucja Nowa", "Jan Żak"));

        people.Select(person => (person.Key, person.Name, person.IsGuest)).ShouldBe(
        [
            ("", "Ewa Przykładna", true), ("jan zak", "Jan Żak", false), ("jan zak #2", "JAN ZAK", false), ("lucja nowa", "Łucja Nowa", false), ("jan zak #3", "Jan Żak", false),
        ]);
    }

    [Fact]
    public void Of_CompanionsNamedInAnotherOrder_AreTheSamePeople()
    {
        var debate = Sample.Debate();
        var guest = debate.Replied("Ewa", "Jan Żak", "Łucja Nowa");
        var before = Attendee.Of(guest).Select(person => person.Key).Order(StringComparer.Ordinal).ToList();

        debate.Bring(guest, ["Łucja Nowa", "Jan Żak"], Sample.Now).ShouldBeTrue();

        Attendee.Of(guest).Select(person => person.Key).Order(StringComparer.Ordinal).ShouldBe(before);
    }

    [Fact]
    public void Of_LongNames_FitTheirColumn()
    {
        var name = string.Concat(Enumerable.Repeat("œ", 200));

        Attendee.Of(Sample.Debate().Replied("Ewa", name, name)).ShouldAllBe(person => person.Key.Length <= Attendee.KeyMaxLength);
    }
}
