using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DebateInvite.Web.Data;

/// <summary>Neither database stores what kind of time a value is; all are UTC but an event's wall-clock times.</summary>
public sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    stored => stored, read => DateTime.SpecifyKind(read, DateTimeKind.Utc));

/// <summary>For wall-clock times (<see cref="Domain.Events.DebateEvent.StartsAt"/>).</summary>
public sealed class WallClockConverter() : ValueConverter<DateTime, DateTime>(
    stored => DateTime.SpecifyKind(stored, DateTimeKind.Unspecified), read => DateTime.SpecifyKind(read, DateTimeKind.Unspecified));
