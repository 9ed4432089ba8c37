namespace DebateInvite.Tests;
public class Placeholder { [Fact] public void Works() => 1.ShouldBe(1); }
