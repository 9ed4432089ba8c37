using DebateInvite.Domain.Imports;

namespace DebateInvite.Domain.Tests.Imports;

public class GuestImportTests
{
    private static readonly ImportField?[] Columns = [ImportField.Email, null];

    [Fact]
    public void Confirm_TwoClicks_CountsOnce()
    {
        var import = new GuestImport();
        import.Confirm().ShouldBeFalse("its columns are only guessed");
        import.Map(Columns).ShouldBeTrue();
        var shown = import.Version;

        import.Confirm().ShouldBeTrue();
        import.Confirm().ShouldBeFalse();

        import.State.ShouldBe(ImportState.Confirmed);
        import.Version.ShouldNotBe(shown);
    }

    [Fact]
    public void Map_RowsAreBeingStored_IsTooLate()
    {
        var import = new GuestImport();
        import.Map(Columns);
        import.Confirm();

        import.Map([null, ImportField.Email]).ShouldBeFalse();

        import.Columns.ShouldBe(Columns);
    }

    [Fact]
    public void Count_EachVerdict_HasItsNumber()
    {
        var import = new GuestImport();

        foreach (var verdict in new[] { RowVerdict.New, RowVerdict.New, RowVerdict.Update, RowVerdict.Unchanged, RowVerdict.Duplicate, RowVerdict.Invalid })
            import.Count(verdict);

        (import.Added, import.Updated, import.Unchanged, import.Failed, import.Position).ShouldBe((2, 1, 1, 2, 6));
    }
}
