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

    [Fact]
    public void Reread_FileReadInAnotherWay_ForgetsWhatWasSaidOfItsRows()
    {
        var import = new GuestImport();
        import.Map(Columns);
        import.Name(new Dictionary<int, OtherName> { [2] = OtherName.SamePerson }, all: null);
        import.Admit(new Dictionary<int, bool> { [3] = true }, all: null);
        var shown = import.Version;

        import.Reread([ImportField.FullName], 7).ShouldBeTrue();

        (import.State, import.RowCount, import.NameOf(2), import.IsPerson(3)).ShouldBe((ImportState.Uploaded, 7, OtherName.Unknown, false));
        import.Version.ShouldNotBe(shown);
        import.Map(Columns);
        import.Confirm();
        import.Reread(Columns, 1).ShouldBeFalse("rows are being stored");
    }

    [Fact]
    public void Admit_RowByRow_OrAll()
    {
        var import = new GuestImport();
        import.Map(Columns);

        import.Admit(new Dictionary<int, bool> { [3] = true }, all: null).ShouldBeTrue();
        (import.IsPerson(3), import.IsPerson(4)).ShouldBe((true, false));
        import.Admit(new Dictionary<int, bool>(), all: true);
        (import.IsPerson(3), import.IsPerson(4)).ShouldBe((true, true));
    }

    [Fact]
    public void TakeBack_OnceOnly_AndNotForEver()
    {
        var now = new DateTime(2027, 6, 1, 8, 0, 0, DateTimeKind.Utc);
        var import = Done(now, RowVerdict.New);

        import.CanBeTakenBackAt(now + GuestImport.TakenBackWithin).ShouldBeFalse();
        import.TakeBack(now).ShouldBeTrue();
        import.TakeBack(now).ShouldBeFalse();
        import.TakenBackAt.ShouldBe(now);
        Done(now, RowVerdict.Unchanged).TakeBack(now).ShouldBeFalse("it has done nothing");

        static GuestImport Done(DateTime now, RowVerdict verdict)
        {
            var import = new GuestImport();
            import.Map(Columns);
            import.TakeBack(now).ShouldBeFalse("nothing is stored yet");
            import.Confirm();
            import.Count(verdict);
            import.Finish(now);
            return import;
        }
    }
}
