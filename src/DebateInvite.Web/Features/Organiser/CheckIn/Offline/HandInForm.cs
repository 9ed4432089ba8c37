using DebateInvite.Domain.Arrivals;

namespace DebateInvite.Web.Features.Organiser.CheckIn.Offline;

/// <summary>What a telephone tells of when it has a network again. Times are milliseconds since 1970, by its own clock.</summary>
public sealed class HandInForm
{
    /// <summary>So that none takes long; the telephone hands in the next ones by another.</summary>
    public const int MostScans = 100;

    public long SentAt { get; set; }
    public List<ScanForm> Scans { get; set; } = [];

    /// <summary>By the telephone's clock still.</summary>
    public IEnumerable<OfflineScan> ToScans() => Scans.Select(scan => new OfflineScan(scan.Id, scan.Guest, scan.Who ?? "", TimeOf(scan.At)));

    public static DateTime TimeOf(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(Math.Clamp(
        milliseconds, DateTimeOffset.MinValue.ToUnixTimeMilliseconds(), DateTimeOffset.MaxValue.ToUnixTimeMilliseconds())).UtcDateTime;
}

public sealed class ScanForm
{
    /// <summary>See <see cref="OfflineScan.Id"/>.</summary>
    public Guid Id { get; set; }

    public Guid Guest { get; set; }

    /// <summary>See <see cref="Attendee.Key"/>; nothing: the guest.</summary>
    public string? Who { get; set; }

    public long At { get; set; }
}
