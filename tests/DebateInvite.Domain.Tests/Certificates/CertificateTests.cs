using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Certificates;

namespace DebateInvite.Domain.Tests.Certificates;

public class CertificateTests
{
    [Theory]
    [InlineData("ABCD-EFGH-JKLM-2345", "ABCDEFGHJKLM2345")]
    [InlineData(" abcd efgh jklm 2345. ", "ABCDEFGHJKLM2345")]
    [InlineData("abcdefghjklm2345", "ABCDEFGHJKLM2345")]
    [InlineData("ABCD–EFGH–JKLM–2345", "ABCDEFGHJKLM2345")]
    [InlineData("ABCD-EFGH-JKLM-234", null)]
    [InlineData("ABCD-EFGH-JKLM-23456", null)]
    [InlineData("ABCD-EFGH-JKLM-2O45", null)]
    [InlineData("ABCD-EFGH-JKLM-23ż5", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Read_WhateverPeopleType_IsTheNumber_OrNone(string? typed, string? number) => CertificateNumber.Read(typed).ShouldBe(number);

    [Fact]
    public void New_IsReadAsItIsShown_AndIsNeverTheSame()
    {
        var numbers = Enumerable.Range(0, 50).Select(_ => CertificateNumber.New()).ToList();

        numbers.Distinct(StringComparer.Ordinal).Count().ShouldBe(50);
        numbers.ShouldAllBe(number => CertificateNumber.Read(CertificateNumber.Shown(number)) == number && CertificateNumber.Shown(number).Length == 19);
        CertificateNumber.Shown("ABCDEFGHJKLM2345").ShouldBe("ABCD-EFGH-JKLM-2345");
        CertificateNumber.Read(new string('-', 200) + numbers[0]).ShouldBeNull();
    }

    [Theory]
    [InlineData("Świętosława Żółć-Gęślą", true)]
    [InlineData("swietoslawa zolc gesla", true)]
    [InlineData("ŻÓŁĆ-GĘŚLĄ  Świętosława", true)]
    [InlineData("Świętosława Żółć", false)]
    [InlineData("Świętosława", false)]
    [InlineData("", false)]
    public void IsIssuedTo_NameThatSomebodyTypes_LettersFolded(string typed, bool isTheirs)
    {
        var (certificate, _) = Issued("Świętosława Żółć-Gęślą");

        certificate.IsIssuedTo(certificate.Number!, typed).ShouldBe(isTheirs);
        certificate.IsIssuedTo(CertificateNumber.New(), "Świętosława Żółć-Gęślą").ShouldBeFalse("Without the number, the hash says nothing.");
    }

    [Fact]
    public void For_ACompanion_IsInTheirName_OnTheDayAtThePlace()
    {
        var (certificate, guest) = Issued("Jan Żak");

        (certificate.Name, certificate.GuestId, certificate.EventId, certificate.IsWithdrawn).ShouldBe(("Jan Żak", guest.Id, guest.EventId, false));
        // 22:30 UTC is the next day in Warsaw.
        certificate.IssuedOn.ShouldBe(new DateOnly(2027, 6, 23));
        certificate.NumberHash.ShouldBe(CertificateNumber.HashOf(certificate.Number!));
        certificate.NumberHash.ShouldNotContain(certificate.Number!);
        certificate.Id.Version.ShouldBe(4, "No time in it.");
    }

    private static (Certificate Certificate, Domain.Guests.Guest Guest) Issued(string companion)
    {
        var debate = Sample.Debate();
        var guest = debate.Replied("Ewa", companion);
        var arrival = Arrival.Of(guest, Attendee.Of(guest)[1], "A", Sample.Utc("2027-06-21T09:00:00"));
        return (Certificate.For(debate, guest, arrival, Sample.Utc("2027-06-22T22:30:00")), guest);
    }
}
