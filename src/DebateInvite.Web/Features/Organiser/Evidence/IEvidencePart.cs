using DebateInvite.Domain.Events;

namespace DebateInvite.Web.Features.Organiser.Evidence;

/// <summary>A kind of thing that the evidence file has: one class beside this one, and a line in <see cref="EvidenceFile.Parts"/>.</summary>
public interface IEvidencePart
{
    /// <summary>What it is, on the page.</summary>
    Text Title { get; }

    /// <summary>What of it is in the file, and what is left out where people are not named.</summary>
    Text Explanation { get; }

    /// <summary>Its files, asked for one after the other as they are written.</summary>
    IAsyncEnumerable<EvidenceEntry> EntriesAsync(EvidenceRequest request, CancellationToken cancellation);
}

/// <summary>One file of the evidence file.</summary>
/// <param name="Path">ASCII, with slashes: it is opened on any system.</param>
/// <param name="WriteAsync">Writes it as it comes, so that nothing of it is kept.</param>
public sealed record EvidenceEntry(string Path, Func<Stream, CancellationToken, Task> WriteAsync)
{
    public static EvidenceEntry Of(string path, byte[] content) => new(path, (target, cancellation) => target.WriteAsync(content, cancellation).AsTask());

    public static EvidenceEntry Of(string path, string text) => Of(path, System.Text.Encoding.UTF8.GetBytes(text));
}

/// <param name="NamesPeople">
/// Otherwise numbers stand for names, addresses and codes (<see cref="Pseudonym"/>), and what people have written or brought is left out.
/// </param>
public sealed record EvidenceRequest(DebateEvent Event, bool NamesPeople)
{
    /// <summary>As clocks at the event's place show it.</summary>
    public DateTime Local(DateTime utc) => EventTime.ToLocal(utc, Event.TimeZone);

    /// <inheritdoc cref="Local(DateTime)"/>
    public DateTime? Local(DateTime? utc) => utc is { } at ? Local(at) : null;
}
