using DebateInvite.Domain.Access;

namespace DebateInvite.Domain.Tests.Access;

public class GrantsTests
{
    private static readonly Guid Here = Guid.NewGuid();
    private static readonly Guid Elsewhere = Guid.NewGuid();

    [Fact]
    public void Organiser_OfAllEvents_MayDoEverythingEverywhere()
    {
        var grants = new Grants([new Grant(Role.Organiser, EventId: null)]);

        foreach (var right in Enum.GetValues<Right>())
        {
            grants.Allow(right, Here).ShouldBeTrue(right.ToString());
            grants.Allow(right, eventId: null).ShouldBeTrue(right.ToString());
        }

        grants.EventsWith(Right.SeeGuests).ShouldBeNull();
    }

    [Fact]
    public void Organiser_OfOneEvent_MayNothingOfTheSite_AndNothingElsewhere()
    {
        var grants = new Grants([new Grant(Role.Organiser, Here)]);

        Enum.GetValues<Right>().Where(right => !grants.Allow(right, Here)).ShouldBe([Right.Events, Right.Outbox, Right.Accounts]);
        grants.RightsAt(Elsewhere).ShouldBe([Right.OwnAccount]);
        grants.RightsAt(eventId: null).ShouldBe([Right.OwnAccount]);
        (grants.Know(Here), grants.Know(Elsewhere)).ShouldBe((true, false));
        grants.EventsWith(Right.Settings).ShouldBe([Here]);
        grants.EventsWith(Right.Outbox).ShouldBe([]);
    }

    [Fact]
    public void RightsAt_RoleForAllAndRoleInTheEvent_AreBoth()
    {
        var grants = new Grants([new Grant(Role.Reader, EventId: null), new Grant(Role.Door, Here)]);

        grants.RightsAt(Here).Order().ShouldBe([Right.OwnAccount, Right.CheckIn, Right.SeeGuests, Right.Export]);
        grants.Allow(Right.CheckIn, Elsewhere).ShouldBeFalse();
        grants.EventsWith(Right.CheckIn).ShouldBe([Here]);
        grants.EventsWith(right: null).ShouldBeNull();
    }

    [Fact]
    public void Nobody_MayLookAfterTheirOwnAccount_AndKnowsNoEvent()
    {
        var grants = new Grants([]);

        grants.RightsAt(Here).ShouldBe([Right.OwnAccount]);
        grants.EventsWith(right: null).ShouldBe([]);
    }

    [Theory]
    [InlineData(Right.SeeNeeds, Role.Organiser)]
    [InlineData(Right.SeeNotes, Role.Organiser, Role.Secretariat)]
    [InlineData(Right.SeeGuests, Role.Organiser, Role.Secretariat, Role.Reader)]
    [InlineData(Right.Settings, Role.Organiser)]
    [InlineData(Right.DeleteGuests, Role.Organiser)]
    [InlineData(Right.Import, Role.Organiser, Role.Secretariat)]
    [InlineData(Right.ChangeReplies, Role.Organiser, Role.Secretariat)]
    [InlineData(Right.CheckIn, Role.Organiser, Role.Door)]
    public void With_Right_IsThoseRoles(Right right, params Role[] roles) => Roles.With(right).ShouldBe(roles);
}
