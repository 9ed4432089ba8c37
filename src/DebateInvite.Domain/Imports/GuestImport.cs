using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Imports;

/// <summary>
/// A list of guests that an organiser brings as a file. No guest comes of it before the organiser has confirmed it, having
/// seen what each row would do; then its rows are stored one after the other, each once.
/// </summary>
public sealed class GuestImport
{
    public const int FileNameMaxLength = 200;
    public const int CreatedByMaxLength = 254;

    /// <summary>How long a file, and which of its rows were left out, can be looked at.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);

    /// <summary>How long an import can be taken back. Of the file nothing is needed for that.</summary>
    public static readonly TimeSpan TakenBackWithin = TimeSpan.FromDays(30);

    public Guid Id { get; set; } = Guid.CreateVersion7();
    public Guid EventId { get; set; }
    public string FileName { get; set; } = "";
    public DateTime CreatedAt { get; set; }

    /// <summary>The organiser's address.</summary>
    public string CreatedBy { get; set; } = "";

    /// <summary>In which reasons are written that come up while the rows are stored.</summary>
    public Language Language { get; set; }

    public ImportState State { get; private set; }

    /// <summary>What each column is; null: nothing that is taken over.</summary>
    public IReadOnlyList<ImportField?> Columns { get; private set; } = [];

    /// <summary>
    /// Who is meant by rows whose address is that of a guest with another name, by the numbers that the file's own program gives
    /// its rows; where a row is missing, <see cref="NamesForAll"/> counts.
    /// </summary>
    public IReadOnlyDictionary<int, OtherName> Names { get; private set; } = new Dictionary<int, OtherName>();

    public OtherName NamesForAll { get; private set; }

    /// <summary>
    /// Whether rows that look like no person, such as totals (<see cref="ListFurniture"/>), are one, by the rows' numbers; where a row
    /// is missing, <see cref="PeopleForAll"/> counts.
    /// </summary>
    public IReadOnlyDictionary<int, bool> People { get; private set; } = new Dictionary<int, bool>();

    public bool PeopleForAll { get; private set; }

    /// <summary>Which sector is meant by words that the site does not know, as <see cref="Typing.CleanText.Folded"/> makes them.</summary>
    public IReadOnlyDictionary<string, Sector> SectorWords { get; private set; } = new Dictionary<string, Sector>(StringComparer.Ordinal);

    /// <summary>Organisers' words, separated by commas, that everybody of the file gets as tags; null: none.</summary>
    public string? Tag { get; private set; }

    public int RowCount { get; set; }

    /// <summary>How many rows are dealt with; the next one to store has this index.</summary>
    public int Position { get; private set; }

    public int Added { get; private set; }
    public int Updated { get; private set; }
    public int Unchanged { get; private set; }

    /// <summary>Rows that could not be taken over; why is said by an <see cref="ImportFailure"/> each.</summary>
    public int Failed { get; private set; }

    /// <summary>Until when one process may be storing rows (UTC).</summary>
    public DateTime? LeasedUntil { get; set; }

    public DateTime? FinishedAt { get; private set; }

    /// <summary>When what it did was undone.</summary>
    public DateTime? TakenBackAt { get; private set; }

    public Guid Version { get; private set; } = Guid.NewGuid();

    public bool CanBeChanged => State is ImportState.Uploaded or ImportState.Mapped;

    /// <summary>Proposes what the columns are; the organiser decides.</summary>
    public void Propose(IReadOnlyList<ImportField?> columns) => Columns = columns;

    /// <summary>The file is read in another way: what was said of its rows counts no longer.</summary>
    /// <returns>False when rows are being stored already.</returns>
    public bool Reread(IReadOnlyList<ImportField?> columns, int rowCount)
    {
        if (!CanBeChanged)
            return false;

        (Columns, RowCount) = (columns, rowCount);
        (Names, NamesForAll, People, PeopleForAll) = (new Dictionary<int, OtherName>(), OtherName.Unknown, new Dictionary<int, bool>(), false);
        Become(ImportState.Uploaded);
        return true;
    }

    /// <summary>Says what the columns are, so that the rows can be looked at.</summary>
    /// <returns>False when rows are being stored already.</returns>
    public bool Map(IReadOnlyList<ImportField?> columns)
    {
        if (!CanBeChanged)
            return false;

        Columns = columns;
        Become(ImportState.Mapped);
        return true;
    }

    /// <summary>Says who is meant by some of the rows with a known address and another name.</summary>
    /// <param name="all">By all of them, whatever was said of some before; null: only by these.</param>
    /// <returns>False when rows are being stored already.</returns>
    public bool Name(IReadOnlyDictionary<int, OtherName> rows, OtherName? all)
    {
        if (State is not ImportState.Mapped)
            return false;

        if (all is { } everybody)
            (NamesForAll, Names) = (everybody, new Dictionary<int, OtherName>());
        else
            Names = Names.Where(known => !rows.ContainsKey(known.Key)).Concat(rows).ToDictionary();
        Become(ImportState.Mapped);
        return true;
    }

    /// <summary>Who is meant by a row with a known address and another name.</summary>
    public OtherName NameOf(int row) => Names.GetValueOrDefault(row, NamesForAll);

    /// <summary>Says which rows are a person though they look like none.</summary>
    /// <param name="all">Of all of them, whatever was said of some before; null: only of these.</param>
    /// <returns>False when rows are being stored already.</returns>
    public bool Admit(IReadOnlyDictionary<int, bool> rows, bool? all)
    {
        if (State is not ImportState.Mapped)
            return false;

        if (all is { } everybody)
            (PeopleForAll, People) = (everybody, new Dictionary<int, bool>());
        else
            People = People.Where(known => !rows.ContainsKey(known.Key)).Concat(rows).ToDictionary();
        Become(ImportState.Mapped);
        return true;
    }

    /// <summary>Whether a row that looks like no person is one.</summary>
    public bool IsPerson(int row) => People.GetValueOrDefault(row, PeopleForAll);

    /// <summary>Says which sectors are meant by words that the site does not know.</summary>
    /// <param name="words">Null: none of them.</param>
    /// <returns>False when rows are being stored already.</returns>
    public bool Translate(IReadOnlyDictionary<string, Sector?> words)
    {
        if (State is not ImportState.Mapped)
            return false;

        SectorWords = SectorWords.Where(known => !words.ContainsKey(known.Key))
            .Concat(words.Where(word => word.Value is not null).Select(word => KeyValuePair.Create(word.Key, word.Value!.Value)))
            .ToDictionary(StringComparer.Ordinal);
        Become(ImportState.Mapped);
        return true;
    }

    /// <summary>From now on the rows are stored.</summary>
    /// <param name="tag">See <see cref="Tag"/>.</param>
    /// <returns>False when there is nothing to confirm, or somebody has done so before.</returns>
    public bool Confirm(string? tag = null)
    {
        if (State is not ImportState.Mapped)
            return false;

        Tag = tag;
        Become(ImportState.Confirmed);
        return true;
    }

    /// <summary>The next row is dealt with.</summary>
    public void Count(RowVerdict verdict)
    {
        Position++;
        switch (verdict)
        {
            case RowVerdict.New:
                Added++;
                break;
            case RowVerdict.Update:
                Updated++;
                break;
            case RowVerdict.Unchanged:
                Unchanged++;
                break;
            default:
                Failed++;
                break;
        }
    }

    public void Finish(DateTime now)
    {
        FinishedAt = now;
        LeasedUntil = null;
        Become(ImportState.Done);
    }

    /// <summary>Whether what it did can still be undone, as far as the import goes; guests may stand in the way (<see cref="ImportUndo"/>).</summary>
    public bool CanBeTakenBackAt(DateTime now) =>
        State is ImportState.Done && TakenBackAt is null && Added + Updated > 0 && FinishedAt + TakenBackWithin > now;

    /// <summary>What it did is undone.</summary>
    /// <returns>False when it cannot be, or is already.</returns>
    public bool TakeBack(DateTime now)
    {
        if (!CanBeTakenBackAt(now))
            return false;

        TakenBackAt = now;
        Become(ImportState.Done);
        return true;
    }

    private void Become(ImportState state)
    {
        State = state;
        Version = Guid.NewGuid();
    }
}

public enum ImportState
{
    /// <summary>The file could be read; what its columns are is only guessed.</summary>
    Uploaded,

    /// <summary>It is known what each row would do.</summary>
    Mapped,

    /// <summary>Rows are being stored.</summary>
    Confirmed,

    Done,
}

/// <summary>Who is meant by a row with the address of a guest who has another name (ADR 18).</summary>
public enum OtherName
{
    /// <summary>Nobody has said so yet: the row is left out.</summary>
    Unknown,

    /// <summary>That guest, who is called otherwise now.</summary>
    SamePerson,

    /// <summary>Somebody else with the same address.</summary>
    AnotherPerson,
}

/// <summary>What a row of an imported list does.</summary>
public enum RowVerdict
{
    New,
    Update,
    Unchanged,

    /// <summary>The address is that of a guest with another name, and nobody has said who is meant.</summary>
    OtherName,

    /// <summary>An earlier row is about the same guest.</summary>
    Duplicate,

    /// <summary>It looks like a total, a footer or a heading, and nobody has said that it is a person.</summary>
    NoPerson,

    Invalid,
}

/// <summary>The rows of a file. A row of its own, because it is large and rarely needed.</summary>
public sealed class ImportContent
{
    public Guid ImportId { get; set; }

    /// <summary>Compressed.</summary>
    public byte[] Table { get; set; } = [];

    /// <summary>The file itself, so that it can be read in another way.</summary>
    public byte[] File { get; set; } = [];
}

/// <summary>A row that was not taken over, or not all of it.</summary>
public sealed class ImportFailure
{
    public const int ReasonMaxLength = 1_000;

    public Guid ImportId { get; set; }

    /// <summary>As the file's own program numbers its rows, from 1.</summary>
    public int Row { get; set; }

    public string Reason { get; set; } = "";

    /// <summary>The person came in; only some cells were left out.</summary>
    public bool IsOfCells { get; set; }
}
