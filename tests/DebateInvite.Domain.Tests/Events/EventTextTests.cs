using DebateInvite.Domain.Events;

namespace DebateInvite.Domain.Tests.Events;

public class EventTextTests
{
    // The invitation shows no heading over a text without a letter.
    [Fact]
    public void New_NothingWrittenYet_EachTextIsEmpty() =>
        typeof(EventText).GetProperties()
            .Where(property => property.PropertyType == typeof(string))
            .Select(property => property.GetValue(new EventText()))
            .ShouldAllBe(text => "".Equals(text));
}
