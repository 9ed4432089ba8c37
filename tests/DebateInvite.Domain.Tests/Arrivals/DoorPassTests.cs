using DebateInvite.Domain.Arrivals;

namespace DebateInvite.Domain.Tests.Arrivals;

public class DoorPassTests
{
    [Fact]
    public void For_AnEntrance_KnowsItsSecretByItsHashOnly()
    {
        var debate = Sample.Debate();

        var (pass, token) = DoorPass.For(debate, "  wejście   główne ", "anna@example.org", Sample.Now);

        (pass.EventId, pass.Name, pass.MadeBy, pass.MadeAt, pass.RevokedAt).ShouldBe((debate.Id, "wejście główne", "anna@example.org", Sample.Now, null));
        (token.Length, pass.TokenHash.Length).ShouldBe((DoorPass.TokenLength, DoorPass.TokenHashLength));
        pass.TokenHash.ShouldBe(DoorPass.HashOf(token));
        pass.TokenHash.ShouldNotContain(token);
        DoorPass.For(debate, "B", "", Sample.Now).Token.ShouldNotBe(token);
    }

    // 21 June 2027 in Warsaw, which is two hours ahead of UTC.
    [Theory]
    [InlineData("2027-06-20T21:59:59", null, DoorPassState.NotYet)]
    [InlineData("2027-06-20T22:00:00", null, DoorPassState.Valid)]
    [InlineData("2027-06-21T21:59:59", null, DoorPassState.Valid)]
    [InlineData("2027-06-21T22:00:00", null, DoorPassState.Over)]
    [InlineData("2027-06-21T22:00:00", "2027-06-22T01:00:00", DoorPassState.Valid)]
    [InlineData("2027-06-22T22:00:00", "2027-06-22T01:00:00", DoorPassState.Over)]
    public void StateAt_FollowsTheEventsDayAtItsPlace(string now, string? endsAt, DoorPassState expected)
    {
        var debate = Sample.Debate();
        var (pass, _) = DoorPass.For(debate, "A", "anna@example.org", Sample.Now);
        debate.EndsAt = endsAt is null ? null : Sample.Wall(endsAt);

        pass.StateAt(debate, Sample.Utc(now)).ShouldBe(expected);
    }

    [Fact]
    public void Revoke_CountsAtOnce_AndOnce()
    {
        var debate = Sample.Debate();
        var (pass, _) = DoorPass.For(debate, "A", "anna@example.org", Sample.Now);

        pass.Revoke("ewa@example.org", Sample.Now).ShouldBeTrue();
        pass.Revoke("jan@example.org", Sample.Now.AddDays(1)).ShouldBeFalse();

        (pass.RevokedAt, pass.RevokedBy).ShouldBe((Sample.Now, "ewa@example.org"));
        pass.StateAt(debate, debate.StartsAtUtc).ShouldBe(DoorPassState.Revoked);
    }
}
