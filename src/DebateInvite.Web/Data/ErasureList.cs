using System.Globalization;
using DebateInvite.Web.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Data;

/// <summary>Section <c>Erasures</c>.</summary>
public sealed record ErasureOptions
{
    /// <summary>Where the list is kept, relative to the site's folder; for SQLite, if not set, beside the database. Null: nowhere.</summary>
    public string? File { get; init; }
}

/// <summary>
/// What was erased or made void for good, in a file outside the database, so that <c>restored</c> can do it again once an older
/// backup was put back. It holds keys only, which name nobody. Several processes may share the file.
/// </summary>
public sealed partial class ErasureList(
    IOptions<ErasureOptions> options, IOptions<DatabaseOptions> database, IConfiguration configuration, IHostEnvironment environment, TimeProvider clock,
    ILogger<ErasureList> log)
{
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Where it is; null: nothing is kept.</summary>
    public string? Path =>
        options.Value.File is { Length: > 0 } file ? System.IO.Path.Combine(environment.ContentRootPath, file)
        : database.Value.Provider is DatabaseProvider.Sqlite
            ? SqliteLocation.Of(configuration.GetConnectionString(ConnectionStringCheck.Name), environment.ContentRootPath).DataSource + "-erased"
            : null;

    /// <summary>Writes down what has just been committed. A file that cannot be written undoes nothing; the log says what is missing in it.</summary>
    public async Task AddAsync(params IReadOnlyCollection<Erasure> erasures)
    {
        if (Path is null || erasures.Count == 0)
            return;

        try
        {
            await AppendAsync(string.Concat(erasures.Select(erasure => string.Create(
                CultureInfo.InvariantCulture, $"{clock.Now().ToString(TimeFormat, CultureInfo.InvariantCulture)} {erasure.Kind} {erasure.Id}\n"))));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            foreach (var erasure in erasures)
                LogNotWritten(erasure.Kind, erasure.Id, fault.GetType().Name);
        }
    }

    /// <summary>All that stands there, the oldest first. A line that was torn off is left out.</summary>
    public IReadOnlyList<(DateTime At, Erasure Erasure)> Read() => Path is { } path && File.Exists(path)
        ? [.. File.ReadLines(path).Select(Parsed).OfType<(DateTime, Erasure)>()]
        : [];

    private async Task AppendAsync(string lines)
    {
        for (var watch = System.Diagnostics.Stopwatch.StartNew(); ;)
        {
            try
            {
                // Nobody else writes meanwhile: two at the same end would write over each other.
                await using var file = PrivateFiles.Open(Path!, FileMode.Append, FileAccess.Write);
                await file.WriteAsync(System.Text.Encoding.ASCII.GetBytes(lines));
                file.Flush(flushToDisk: true);
                return;
            }
            catch (IOException) when (watch.Elapsed < Patience && File.Exists(Path))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20));
            }
        }
    }

    private static (DateTime, Erasure)? Parsed(string line) =>
        line.Split(' ') is [var at, var kind, var id]
        && DateTime.TryParseExact(at, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var time)
        && Enum.TryParse<ErasureKind>(kind, out var known)
        && Guid.TryParseExact(id, "D", out var key)
            ? (time, new Erasure(known, key))
            : null;

    [LoggerMessage(LogLevel.Error, "The list of erasures lacks {Kind} {Id}: {Fault}. After a restore, it has to be erased by hand.")]
    private partial void LogNotWritten(ErasureKind kind, Guid id, string fault);
}

/// <param name="Id">The key of the guest, event or account.</param>
public sealed record Erasure(ErasureKind Kind, Guid Id);

public enum ErasureKind
{
    /// <summary>A guest with all that is known of them.</summary>
    Guest,

    /// <summary>What a guest needs.</summary>
    Needs,

    /// <summary>A guest's links up to then.</summary>
    Link,

    /// <summary>All guests of an event up to then.</summary>
    EventGuests,

    /// <summary>The evidence that an event's guests came, up to then.</summary>
    EventEvidence,

    /// <summary>An organiser's account.</summary>
    Account,

    /// <summary>An organiser's password, or a second factor of theirs, up to then.</summary>
    Credentials,
}
