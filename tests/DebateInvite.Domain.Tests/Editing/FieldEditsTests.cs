using DebateInvite.Domain.Editing;

namespace DebateInvite.Domain.Tests.Editing;

public class FieldEditsTests
{
    [Fact]
    public void With_Fields_ReplacesTheirEdits_AndKeepsOthers()
    {
        FieldEdit[] before = [new("Capacity", "anna@example.org", Sample.Now), new("Address", "anna@example.org", Sample.Now)];

        var after = before.With(["Capacity", "Pl.Title"], "jan@example.org", Sample.Now.AddHours(1));

        after.ShouldBe([
            new("Address", "anna@example.org", Sample.Now),
            new("Capacity", "jan@example.org", Sample.Now.AddHours(1)),
            new("Pl.Title", "jan@example.org", Sample.Now.AddHours(1)),
        ]);
    }

    [Fact]
    public void With_NoField_ChangesNothing() => new FieldEdit[] { new("Capacity", "anna@example.org", Sample.Now) }.With([], "jan@example.org", Sample.Now).Count.ShouldBe(1);
}
