using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Tests.Guests;

public class ChangeRequestTests
{
    [Fact]
    public void ToCome_GuestWhoBroughtSomebody_AsksForTheSameSeats()
    {
        var debate = Sample.Debate();
        var guest = debate.Replied("Ewa", "Jan", "Zofia");
        debate.GiveUp(guest, Reply.Cancelled, Sample.Now);

        var request = ChangeRequest.ToCome(guest, Sample.Now);

        request.Details.ShouldBeNull();
        request.Companions.ShouldBe(["Jan", "Zofia"]);
        (request.GuestId, request.EventId, request.State).ShouldBe((guest.Id, debate.Id, ChangeRequestState.Pending));
    }

    [Fact]
    public void ChangesTo_GuestHasChangedSince_SaysWhatItWouldChangeOfThemAsTheyAre()
    {
        var guest = Sample.Debate().NewGuest();
        var request = ChangeRequest.ToEdit(guest, guest.Details with { JobTitle = " wójt " }, ["Jan Żak"], Sample.Now);

        request.ChangesTo(guest).ShouldBe([new FieldChange("JobTitle", guest.Details.JobTitle, "wójt"), new FieldChange("Companions", null, "Jan Żak")]);
        guest.Describe(guest.Details with { JobTitle = "wójt" });
        request.ChangesTo(guest).ShouldBe([new FieldChange("Companions", null, "Jan Żak")]);
        ChangeRequest.ToCome(guest, Sample.Now).ChangesTo(guest).ShouldBeEmpty();
    }

    [Fact]
    public void Decide_Twice_TheFirstDecisionStands()
    {
        var request = ChangeRequest.ToCome(Sample.Debate().NewGuest(), Sample.Now);

        request.Decide(granted: false, "anna@example.org", Sample.Now).ShouldBeTrue();
        request.Decide(granted: true, "jan@example.org", Sample.Now.AddDays(1)).ShouldBeFalse();

        (request.State, request.DecidedBy, request.DecidedAt).ShouldBe((ChangeRequestState.Refused, "anna@example.org", Sample.Now));
    }

    [Fact]
    public void ChangesTo_TheGuestsReply_IsNoneOfThem()
    {
        var debate = Sample.Debate();
        var guest = debate.NewGuest();
        var request = ChangeRequest.ToEdit(guest, guest.Details with { Phone = "22 123" }, [], Sample.Now);
        debate.Accept(guest, Sample.Now);
        guest.Say("Do zobaczenia");
        guest.Remark(new GuestRemarks { Tags = ["vip"] });

        request.ChangesTo(guest).ShouldBe([new FieldChange("Phone", Before: null, "22 123")]);
    }

    [Theory]
    [InlineData(true, ChangeRequestState.Granted)]
    [InlineData(false, ChangeRequestState.Refused)]
    public void Decide_Pending_SaysWhoDecidedWhatAndWhen(bool granted, ChangeRequestState state)
    {
        var request = ChangeRequest.ToCome(Sample.Debate().NewGuest(), Sample.Now);
        var seen = request.Version;

        request.Decide(granted, "anna@example.org", Sample.Now.AddDays(1)).ShouldBeTrue();

        (request.State, request.DecidedBy, request.DecidedAt).ShouldBe((state, "anna@example.org", Sample.Now.AddDays(1)));
        request.Version.ShouldNotBe(seen);
    }

    [Fact]
    public void Supersede_Pending_IsDecidedByNobodyAndForGood()
    {
        var request = ChangeRequest.ToCome(Sample.Debate().NewGuest(), Sample.Now);
        var seen = request.Version;

        request.Supersede(Sample.Now.AddDays(1));

        (request.State, request.DecidedBy, request.DecidedAt).ShouldBe((ChangeRequestState.Superseded, null, Sample.Now.AddDays(1)));
        request.Version.ShouldNotBe(seen);
        request.Decide(granted: true, "anna@example.org", Sample.Now.AddDays(2)).ShouldBeFalse();
        request.State.ShouldBe(ChangeRequestState.Superseded);
    }
}
