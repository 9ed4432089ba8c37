using System.IO.Compression;
using System.Xml;

namespace DebateInvite.Web.Spreadsheets;

/// <summary>The parts of a workbook that is a zip file, by their names: some programs part them with backslashes, or begin them with a slash.</summary>
internal sealed class ZipParts : IDisposable
{
    // Unpacked, all parts together. Bytes.
    private const long MaxUnpacked = 64 * 1024 * 1024;
    private const int MaxParts = 1_000;

    private static readonly XmlReaderSettings Xml = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MaxUnpacked,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    private readonly ZipArchive zip;
    private readonly Dictionary<string, ZipArchiveEntry> parts;

    /// <exception cref="InvalidDataException">It is no such file.</exception>
    /// <exception cref="UnreadableFileException">It is larger than it may be.</exception>
    public ZipParts(byte[] file)
    {
        zip = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        Measure();
        parts = zip.Entries.DistinctBy(NameOf, StringComparer.OrdinalIgnoreCase).ToDictionary(NameOf, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Reads from a workbook, whatever a damaged one makes its readers say.</summary>
    /// <param name="broken">What is said of it instead.</param>
    public static T Reading<T>(Func<UnreadableFileException> broken, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException or IOException or NotSupportedException
            or InvalidOperationException or ArgumentException or OverflowException or FormatException)
        {
            throw broken();
        }
    }

    /// <summary>Whether a file has a part, as far as it says so itself.</summary>
    public static bool Has(byte[] file, string path)
    {
        try
        {
            using var opened = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            return opened.Entries.Any(entry => NameOf(entry).Equals(path, StringComparison.OrdinalIgnoreCase));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>Null: there is no such part.</summary>
    /// <param name="path">From the root, without a slash at the beginning.</param>
    public XmlReader? Read(string path) => parts.TryGetValue(path, out var part) ? XmlReader.Create(part.Open(), Xml) : null;

    /// <summary>What a reference in a part leads to.</summary>
    public static string Resolve(string part, string target)
    {
        target = target.Replace('\\', '/');
        var steps = new List<string>(target.StartsWith('/') ? [] : part.Split('/').SkipLast(1));
        foreach (var step in target.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step is "..")
                steps = [.. steps.SkipLast(1)];
            else if (step is not ".")
                steps.Add(step);
        }

        return string.Join('/', steps);
    }

    public void Dispose() => zip.Dispose();

    private static string NameOf(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/').TrimStart('/');

    /// <summary>A few bytes can unpack to gigabytes, and say that they do not: unpacks everything once without keeping it.</summary>
    private void Measure()
    {
        if (zip.Entries.Count > MaxParts)
            throw new UnreadableFileException(SpreadsheetTexts.WorkbookTooLarge);

        var buffer = new byte[81_920];
        long unpacked = 0;
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            for (var read = part.Read(buffer); read > 0; read = part.Read(buffer))
            {
                unpacked += read;
                if (unpacked > MaxUnpacked)
                    throw new UnreadableFileException(SpreadsheetTexts.WorkbookTooLarge);
            }
        }
    }
}
