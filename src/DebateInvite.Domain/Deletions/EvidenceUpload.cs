namespace DebateInvite.Domain.Deletions;

/// <summary>A photograph or scan, such as of the signed list, that organisers have added to an event's evidence. It goes with the second deletion.</summary>
public sealed class EvidenceUpload
{
    public const int NameMaxLength = 120;
    public const int ContentTypeMaxLength = 20;

    /// <summary>Of an event.</summary>
    public const int MostFiles = 20;

    /// <summary>Bytes.</summary>
    public const int LargestFile = 10 * 1024 * 1024;

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid EventId { get; private set; }

    /// <summary>What it shows, in an organiser's words; the file's own name is not kept.</summary>
    public string Name { get; private set; } = "";

    public string ContentType { get; private set; } = "";

    /// <summary>The picture without what its file said besides.</summary>
    public byte[] Content { get; private set; } = [];

    /// <summary>Of the content. Bytes.</summary>
    public int Length { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime AddedAt { get; private set; }

    /// <summary>An organiser's address.</summary>
    public string AddedBy { get; private set; } = "";

    public static EvidenceUpload Of(Guid eventId, string name, string contentType, byte[] content, string by, DateTime now) => new()
    {
        EventId = eventId, Name = name, ContentType = contentType, Content = content, Length = content.Length, AddedAt = now, AddedBy = by,
    };
}
