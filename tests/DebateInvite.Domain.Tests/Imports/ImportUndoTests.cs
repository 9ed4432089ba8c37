using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Imports;

namespace DebateInvite.Domain.Tests.Imports;

public class ImportUndoTests
{
    private static readonly DateTime Now = new(2027, 6, 1, 8, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Undo_EveryFieldOfAnImport_BringsBackWhatWas()
    {
        var guest = New();
        guest.Remark(new GuestRemarks { Salutation = "Szanowna Pani", Tags = ["panel"], Notes = "dawne" });
        var before = guest.Snapshot;
        var says = new ImportedGuest
        {
            Details = new GuestDetails
            {
                FirstName = "Joanna", LastName = "Inna", Email = "inna@example.org", Phone = "600 700 800", Organisation = "Gmina", JobTitle = "wójt", Sector = Sector.Ngo,
            },
            Language = Language.Fr,
            Remarks = new GuestRemarks { Salutation = "Madame", Tags = ["vip"], Notes = "nowe" },
        };
        says.ApplyTo(guest);

        ImportUndo.Undo(guest, before.ChangesTo(guest.Snapshot)).ShouldBeTrue();

        before.ChangesTo(guest.Snapshot).ShouldBeEmpty();
    }

    [Fact]
    public void Undo_ChangedAgainSince_StaysSo()
    {
        var guest = New();
        var before = guest.Snapshot;
        new ImportedGuest { Details = GuestSnapshot.Nobody.Details with { JobTitle = "wójt", Organisation = "Gmina" }, Remarks = new GuestRemarks { Tags = ["vip"] } }.ApplyTo(guest);
        var changes = before.ChangesTo(guest.Snapshot);
        guest.Describe(guest.Details with { JobTitle = "burmistrz" });
        guest.Remark(guest.Remarks with { Tags = ["panel", "vip"] });

        ImportUndo.Undo(guest, changes);

        (guest.Details.JobTitle, guest.Details.Organisation, guest.Tags).ShouldBe(("burmistrz", before.Details.Organisation, ",panel,"));
    }

    [Fact]
    public void Onto_PhoneWrittenInAnotherWay_IsNoNews()
    {
        var known = New().Details with { Phone = "+48 600 700 800" };

        foreach (var phone in new[] { "48600700800", "0048 600-700-800", "+48600700800" })
            new ImportedGuest { Details = GuestSnapshot.Nobody.Details with { Phone = phone } }.Onto(known).Phone.ShouldBe("+48 600 700 800");
        new ImportedGuest { Details = GuestSnapshot.Nobody.Details with { Phone = "48600700801" } }.Onto(known).Phone.ShouldBe("48600700801");
        new ImportedGuest().Onto(known).Phone.ShouldBe("+48 600 700 800");
    }

    private static Guest New() => Guest.For(Guid.NewGuid(), new GuestDetails { FirstName = "Anna", LastName = "Nowak", Email = "anna@example.org", Organisation = "Urząd" }, Now);
}
