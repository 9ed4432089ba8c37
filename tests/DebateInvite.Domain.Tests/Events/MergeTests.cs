using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Tests.Events;

public class MergeTests
{
    private static readonly DateTime Now = new(2027, 6, 1, 8, 0, 0, DateTimeKind.Utc);

    private static readonly GuestDetails OneWay = new()
    {
        FirstName = "Łucja",
        LastName = "Źródło",
        Email = "a@example.org",
        Phone = "22 123",
        Organisation = "Urząd",
        JobTitle = "radca",
        Sector = Sector.PublicBody,
        Language = Language.En,
        AccessibilityNeeds = AccessibilityNeeds.Captions,
        AccessibilityNotes = "pierwszy rząd",
        Question = "Kiedy?",
    };

    private static readonly GuestDetails OtherWay = new()
    {
        FirstName = "Lucja",
        LastName = "Zrodlo",
        Email = "b@example.org",
        Phone = "12 345",
        Organisation = "Fundacja",
        JobTitle = "prezeska",
        Sector = Sector.Ngo,
        Language = Language.Fr,
        AccessibilityNeeds = AccessibilityNeeds.Captions,
        AccessibilityNotes = "blisko drzwi",
        Question = "Gdzie?",
    };

    [Fact]
    public void Merge_KeptHasReplied_ItsReplyStandsAndTheOthersSeatsAreFree()
    {
        var debate = Debate();
        var kept = Guest("a@example.org");
        var other = Guest("b@example.org");
        debate.Accept(kept, Now);
        debate.Accept(other, Now, ["Jan", "Ewa"]);
        debate.SeatsTaken.ShouldBe(4);

        debate.Merge(kept, other);

        (debate.SeatsTaken, kept.Reply, kept.Seats, kept.Details.Email).ShouldBe((1, Reply.Accepted, 1, "a@example.org"));
    }

    [Fact]
    public void Merge_OnlyTheOtherHasReplied_SeatsAndCompanionsGoOver()
    {
        var debate = Debate();
        var kept = Guest(email: null);
        var other = Guest("b@example.org");
        debate.Accept(other, Now, ["Jan"]);

        debate.Merge(kept, other);

        (debate.SeatsTaken, kept.Reply, kept.RepliedAt, kept.Details.Email).ShouldBe((2, Reply.Accepted, Now, "b@example.org"));
        kept.Snapshot.Companions.ShouldBe(["Jan"]);
    }

    [Fact]
    public void Merge_BothWait_OneWaits()
    {
        var debate = Debate();
        debate.Capacity = 0;
        var (kept, other) = (Guest("a@example.org"), Guest("b@example.org"));
        debate.Accept(kept, Now);
        debate.Accept(other, Now);

        debate.Merge(kept, other);

        (debate.SeatsTaken, debate.GuestsWaiting).ShouldBe((0, 1));
    }

    [Fact]
    public void Merge_Remarks_AddUp()
    {
        var debate = Debate();
        var (kept, other) = (Guest("a@example.org"), Guest("b@example.org"));
        kept.Remark(new GuestRemarks { Tags = ["panel"], Notes = "raz" });
        other.Remark(new GuestRemarks { Salutation = "Szanowny Panie", Tags = ["vip", "panel"], Notes = "dwa" });
        other.Describe(other.Details with { AccessibilityNeeds = AccessibilityNeeds.Captions, Organisation = "Urząd" });
        kept.Describe(kept.Details with { AccessibilityNeeds = AccessibilityNeeds.LargePrint });

        debate.Merge(kept, other);

        (kept.Remarks.Salutation, kept.Tags, kept.Remarks.Notes).ShouldBe(("Szanowny Panie", ",panel,vip,", "raz\ndwa"));
        (kept.Details.AccessibilityNeeds, kept.Details.Organisation).ShouldBe((AccessibilityNeeds.Captions | AccessibilityNeeds.LargePrint, "Urząd"));
    }

    [Fact]
    public void Merge_OnlyTheOtherWaits_ItsPlaceInTheListGoesOver()
    {
        var debate = Debate();
        debate.Capacity = 0;
        var (kept, other) = (Guest("a@example.org"), Guest("b@example.org"));
        debate.Arrive();
        debate.Accept(other, Now);
        debate.Replied("Later");

        debate.Merge(kept, other);

        (kept.Reply, kept.ArrivalNumber, debate.GuestsWaiting).ShouldBe((Reply.WaitListed, 1, 2));
    }

    [Fact]
    public void Merge_KeptHasDeclined_ItsReplyStandsAndTheOthersSeatIsFree()
    {
        var debate = Debate();
        var (kept, other) = (Guest("a@example.org"), Guest("b@example.org"));
        debate.GiveUp(kept, Reply.Declined, Now);
        debate.Accept(other, Now);

        debate.Merge(kept, other);

        (kept.Reply, debate.SeatsTaken).ShouldBe((Reply.Declined, 0));
    }

    [Fact]
    public void Merge_BothSayEverything_TheWordsOfTheKeptStand()
    {
        var (kept, other) = (Guest(OneWay), Guest(OtherWay));

        Debate().Merge(kept, other);

        kept.Details.ShouldBe(OneWay);
        kept.EmailKey.ShouldBe("a@example.org");
    }

    [Fact]
    public void Merge_OnlyTheOtherSaysMore_WhatIsMissingIsTakenOver()
    {
        var (kept, other) = (Guest(email: null), Guest(OtherWay));

        Debate().Merge(kept, other);

        // A name and a language are never missing.
        kept.Details.ShouldBe(OtherWay with { FirstName = "Łucja", LastName = "Źródło", Language = Language.Pl });
        kept.SearchText.ShouldContain("fundacja");
    }

    [Theory]
    [InlineData("raz", null, "raz")]
    [InlineData(null, "dwa", "dwa")]
    [InlineData("raz", "raz", "raz")]
    [InlineData(null, null, null)]
    public void Merge_NotesOfOne_AreNotedOnceWithoutEmptyLines(string? notes, string? othersNotes, string? merged)
    {
        var (kept, other) = (Guest("a@example.org"), Guest("b@example.org"));
        kept.Remark(new GuestRemarks { Notes = notes });
        other.Remark(new GuestRemarks { Notes = othersNotes });

        Debate().Merge(kept, other);

        kept.Remarks.Notes.ShouldBe(merged);
    }

    [Fact]
    public void Merge_BothHaveASalutation_ThatOfTheKeptStands()
    {
        var (kept, other) = (Guest("a@example.org"), Guest("b@example.org"));
        kept.Remark(new GuestRemarks { Salutation = "Szanowna Pani" });
        other.Remark(new GuestRemarks { Salutation = "Droga Łucjo" });

        Debate().Merge(kept, other);

        kept.Remarks.Salutation.ShouldBe("Szanowna Pani");
    }

    [Fact]
    public void Merge_BothWereInvited_WhatIsKnownOfTheKeptStands()
    {
        var (kept, other) = (Contacted(Now, "raz"), Contacted(Now.AddDays(-3), "dwa"));

        Debate().Merge(kept, other);

        (kept.InvitedAt, kept.OpenedAt, kept.LastOpenedAt).ShouldBe((Now, Now.AddHours(1), Now.AddHours(2)));
        (kept.ClauseAcknowledgedAt, kept.Message).ShouldBe((Now.AddHours(3), "raz"));
    }

    [Fact]
    public void Merge_OnlyTheOtherWasInvited_IsTakenOver()
    {
        var (kept, other) = (Guest("a@example.org"), Contacted(Now, "dwa"));

        Debate().Merge(kept, other);

        (kept.InvitedAt, kept.OpenedAt, kept.LastOpenedAt).ShouldBe((Now, Now.AddHours(1), Now.AddHours(2)));
        (kept.ClauseAcknowledgedAt, kept.Message).ShouldBe((Now.AddHours(3), "dwa"));
    }

    [Fact]
    public void Merge_NothingNew_StillIsAChangeThatNobodyMayOverwriteUnseen()
    {
        var (kept, other) = (Guest(OneWay), Guest(OneWay with { Email = null }));
        var seen = kept.Version;

        Debate().Merge(kept, other);

        kept.Version.ShouldNotBe(seen);
    }

    [Fact]
    public void Merge_OnlyTheOtherIsADeputy_RepresentsTheSameGuest()
    {
        var debate = Debate();
        var (sender, kept, deputy) = (debate.NewGuest(), debate.NewGuest(), debate.NewGuest());
        debate.SendDeputy(sender, deputy, Now);

        debate.Merge(kept, deputy);

        kept.DeputyFor.ShouldBe(sender.Id);
    }

    [Fact]
    public void Merge_BothAreDeputies_TheKeptRepresentsWhomItDid()
    {
        var debate = Debate();
        var (sender, otherSender, kept, other) = (debate.NewGuest(), debate.NewGuest(), debate.NewGuest(), debate.NewGuest());
        debate.SendDeputy(sender, kept, Now);
        debate.SendDeputy(otherSender, other, Now);

        debate.Merge(kept, other);

        kept.DeputyFor.ShouldBe(sender.Id);
    }

    [Fact]
    public void Merge_OneWasEnteredAsTheDeputyOfTheOther_RepresentsNobody()
    {
        var debate = Debate();
        var (guest, deputy) = (debate.NewGuest(), debate.NewGuest());
        var (secondGuest, secondDeputy) = (debate.NewGuest(), debate.NewGuest());
        debate.SendDeputy(guest, deputy, Now);
        debate.SendDeputy(secondGuest, secondDeputy, Now);

        debate.Merge(kept: guest, deputy);
        debate.Merge(kept: secondDeputy, secondGuest);

        (guest.DeputyFor, secondDeputy.DeputyFor).ShouldBe((null, null));
    }

    [Fact]
    public void Merge_DeputyOfADeputy_RepresentsTheFirstWhoSent()
    {
        var debate = Debate();
        var (sender, first, second) = (debate.NewGuest(), debate.NewGuest(), debate.NewGuest());
        debate.SendDeputy(sender, first, Now);
        debate.SendDeputy(first, second, Now);

        debate.Merge(kept: second, first);

        second.DeputyFor.ShouldBe(sender.Id);
    }

    /// <summary>Somebody who was invited at a time, and did something about it each hour after it.</summary>
    private static Guest Contacted(DateTime invitedAt, string message)
    {
        var guest = Guest(email: null);
        guest.Invited(invitedAt);
        guest.Opened(invitedAt.AddHours(1));
        guest.Opened(invitedAt.AddHours(2));
        guest.ClauseAcknowledgedAt = invitedAt.AddHours(3);
        guest.Say(message);
        return guest;
    }

    private static DebateEvent Debate() => new()
    {
        Slug = "debata", StartsAt = new DateTime(2027, 6, 21, 11, 30, 0), RepliesCloseOn = new DateOnly(2027, 6, 15), Capacity = 10,
    };

    private static Guest Guest(string? email) => Guest(new GuestDetails { FirstName = "Łucja", LastName = "Źródło", Email = email });

    private static Guest Guest(GuestDetails details) => Domain.Guests.Guest.For(Guid.NewGuid(), details, Now);
}
