using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Imports;

namespace DebateInvite.Domain.Tests.Imports;

/// <summary>What a row of a list does to what is known about a guest.</summary>
public class ImportedGuestTests
{
    private static readonly GuestDetails KnownDetails = new()
    {
        FirstName = "Anna",
        LastName = "Nowak",
        Email = "anna@example.org",
        Phone = "22 123",
        Organisation = "Urząd",
        JobTitle = "radca",
        Sector = Sector.PublicBody,
        Language = Language.En,
        AccessibilityNeeds = AccessibilityNeeds.Captions,
        AccessibilityNotes = "pierwszy rząd",
        Question = "Kiedy?",
    };

    private static readonly GuestRemarks KnownRemarks = new() { Salutation = "Szanowna Pani", Tags = ["vip"], Notes = "dzwonić rano" };

    private static readonly GuestDetails Nothing = GuestSnapshot.Nobody.Details;

    private static readonly ImportedGuest Full = new()
    {
        Details = new GuestDetails
        {
            FirstName = "Hanna",
            LastName = "Kowal",
            Organisation = "Fundacja",
            JobTitle = "prezeska",
            Sector = Sector.Ngo,
            Email = "hanna@example.org",
            Phone = "12 345",
        },
        Language = Language.Fr,
        Remarks = new GuestRemarks { Salutation = "Droga Pani", Tags = ["panel"], Notes = "pisać" },
    };

    [Fact]
    public void Onto_RowThatSaysEverything_ReplacesIt()
    {
        Full.Onto(KnownDetails).ShouldBe(KnownDetails with
        {
            FirstName = "Hanna",
            LastName = "Kowal",
            Organisation = "Fundacja",
            JobTitle = "prezeska",
            Sector = Sector.Ngo,
            Email = "hanna@example.org",
            Phone = "12 345",
            Language = Language.Fr,
        });
        var remarks = Full.Onto(KnownRemarks);
        (remarks.Salutation, remarks.Notes).ShouldBe(("Droga Pani", "pisać"));
    }

    [Fact]
    public void Onto_RowOfEmptyCells_LeavesWhatIsStored()
    {
        var row = new ImportedGuest();

        row.Onto(KnownDetails).ShouldBe(KnownDetails);
        var remarks = row.Onto(KnownRemarks);
        (remarks.Salutation, remarks.Notes).ShouldBe((KnownRemarks.Salutation, KnownRemarks.Notes));
        remarks.Tags.ShouldBe(KnownRemarks.Tags);
    }

    [Fact]
    public void Onto_Tags_ComeToThoseOfTheGuest() => Full.Onto(KnownRemarks).Tags.ShouldBe(["vip", "panel"], ignoreOrder: true);

    [Fact]
    public void ApplyTo_NewDetailsAndNewRemarks_TakesOverBoth()
    {
        var guest = Known();

        Full.ApplyTo(guest).ShouldBeTrue();

        (guest.Details.JobTitle, guest.Remarks.Salutation).ShouldBe(("prezeska", "Droga Pani"));
    }

    [Fact]
    public void ApplyTo_OnlyARemarkIsNews_IsAChange()
    {
        var guest = Known();

        new ImportedGuest { Details = Nothing with { Email = guest.Details.Email }, Remarks = new GuestRemarks { Notes = "pisać" } }.ApplyTo(guest).ShouldBeTrue();

        guest.Remarks.Notes.ShouldBe("pisać");
    }

    [Fact]
    public void ApplyTo_OnlyADetailIsNews_IsAChange() =>
        new ImportedGuest { Details = Nothing with { Email = "anna@example.org", Phone = "12 345" } }.ApplyTo(Known()).ShouldBeTrue();

    [Fact]
    public void ApplyTo_WhatIsKnownInOtherSpacing_IsNoChange()
    {
        var guest = Known();
        var version = guest.Version;

        new ImportedGuest { Details = Nothing with { FirstName = " Anna ", Organisation = "Urząd\u00a0" }, Remarks = new GuestRemarks { Tags = ["VIP "] } }.ApplyTo(guest).ShouldBeFalse();

        guest.Version.ShouldBe(version);
    }

    [Theory]
    [InlineData(" Anna@Example.org ", "anna@example.org")]
    [InlineData(" ", null)]
    [InlineData(null, null)]
    public void EmailKey_CellWithAnAddress_IsTheKeyOfAGuestWithIt(string? cell, string? key)
    {
        new ImportedGuest { Details = Nothing with { Email = cell } }.EmailKey.ShouldBe(key);
        Guest.For(Guid.NewGuid(), KnownDetails with { Email = cell }, Sample.Now).EmailKey.ShouldBe(key);
    }

    [Theory]
    [InlineData("Łucja", "Źródło", "Urząd Gminy", "LUCJA", " zrodlo ", "urzad  gminy")]
    [InlineData("Anna Maria", "Nowak", null, "Anna", "Maria Nowak", "")]
    public void NameKey_SameWordsInOtherSpelling_IsTheSame(
        string first, string last, string? organisation, string otherFirst, string otherLast, string? otherOrganisation) =>
        ImportedGuest.NameKeyOf(otherFirst, otherLast, otherOrganisation).ShouldBe(ImportedGuest.NameKeyOf(first, last, organisation));

    [Theory]
    [InlineData("Anna", "Nowak", "Fundacja")]
    [InlineData("Anna", "Nowak", null)]
    [InlineData("Anna", "Nowak Urząd", null)]
    [InlineData("Anna", null, "Urząd")]
    [InlineData("Nowak", "Anna", "Urząd")]
    public void NameKey_OtherNameOrInstitution_IsAnother(string? first, string? last, string? organisation) =>
        ImportedGuest.NameKeyOf(first, last, organisation).ShouldNotBe(ImportedGuest.NameKeyOf("Anna", "Nowak", "Urząd"), StringComparer.Ordinal);

    [Theory]
    [InlineData(null, null)]
    [InlineData(" ", "\u200b")]
    public void NameKey_InstitutionWithoutAName_TellsNobody(string? first, string? last) =>
        ImportedGuest.NameKeyOf(first, last, "Urząd").ShouldBeNull();

    private static Guest Known()
    {
        var guest = Guest.For(Guid.NewGuid(), KnownDetails, Sample.Now);
        guest.Remark(KnownRemarks);
        return guest;
    }
}
