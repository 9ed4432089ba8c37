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
    public void Confirm_ColumnsOnlyProposed_IsTooEarly()
    {
        var import = new GuestImport();

        import.Propose(Columns);

        import.Columns.ShouldBe(Columns);
        import.Confirm().ShouldBeFalse();
        import.State.ShouldBe(ImportState.Uploaded);
    }

    [Fact]
    public void Map_ColumnsCorrectedBeforeConfirming_IsShownAnew()
    {
        var import = new GuestImport();
        import.Map([null, ImportField.Email]);
        var shown = import.Version;

        import.Map(Columns).ShouldBeTrue();

        (import.Columns, import.State).ShouldBe((Columns, ImportState.Mapped));
        import.Version.ShouldNotBe(shown, "who confirms must have seen the rows as they are now");
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
    public void CanBeChanged_UntilRowsAreBeingStored()
    {
        var import = new GuestImport();
        import.CanBeChanged.ShouldBeTrue();
        import.Map(Columns);
        import.CanBeChanged.ShouldBeTrue();
        import.Confirm();
        import.CanBeChanged.ShouldBeFalse();
        import.Finish(Sample.Now);
        import.CanBeChanged.ShouldBeFalse();
    }

    [Fact]
    public void Finish_AllRowsStored_GivesUpTheLease()
    {
        var import = new GuestImport { LeasedUntil = Sample.Now.AddMinutes(5) };
        import.Map(Columns);
        import.Confirm();

        import.Finish(Sample.Now);

        (import.State, import.FinishedAt, import.LeasedUntil).ShouldBe((ImportState.Done, Sample.Now, null));
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
