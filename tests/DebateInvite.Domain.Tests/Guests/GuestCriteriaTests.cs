using DebateInvite.Domain.Access;
using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Tests.Guests;

public class GuestCriteriaTests
{
    private static readonly GuestCriteria All = new()
    {
        Search = "Żółć",
        Reply = Reply.Accepted,
        Tag = "panel",
        Sector = Sector.Ngo,
        Language = Language.Fr,
        Invitation = InvitationProgress.NotOpened,
        WithoutEmail = true,
        WithNeeds = true,
    };

    [Fact]
    public void Written_AllOfIt_IsReadAgain()
    {
        var written = All.Written.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

        GuestCriteria.Read(written.GetValueOrDefault).ShouldBe(All);
        GuestCriteria.Everybody.Written.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("reply", "1")]
    [InlineData("sector", "Ngo,Media")]
    [InlineData("language", "de")]
    [InlineData("invitation", "Lost")]
    [InlineData("noEmail", "yes")]
    [InlineData("needs", "1")]
    [InlineData("tag", " , ")]
    [InlineData("q", " \u200e ")]
    public void Read_MeansNothing_CountsAsNotSaid(string name, string value) =>
        GuestCriteria.Read(asked => asked == name ? value : null).ShouldBe(GuestCriteria.Everybody);

    [Theory]
    [InlineData(Role.Organiser, true)]
    [InlineData(Role.Secretariat, false)]
    [InlineData(Role.Reader, false)]
    public void SeenWith_NeedsAreHidden_AsksForNone(Role role, bool asks) =>
        All.SeenWith(new GuestSight(Roles.RightsOf(role))).WithNeeds.ShouldBe(asks);
}
