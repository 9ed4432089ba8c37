using System.Collections.Concurrent;
using System.Globalization;
using Serilog.Core;
using Serilog.Events;

namespace DebateInvite.Testing;

/// <summary>What a site under test has logged.</summary>
public sealed class CapturedLog : ILogEventSink
{
    private readonly ConcurrentQueue<LogEvent> _events = new();

    public IReadOnlyCollection<LogEvent> Events => _events;

    /// <summary>Errors, and whatever came with an exception.</summary>
    public IEnumerable<string> Faults => _events
        .Where(e => e.Level >= LogEventLevel.Error || e.Exception is not null)
        .Select(Written);

    /// <summary>Everything with all properties, to look for what must not be in it.</summary>
    public string Everything => string.Join('\n', _events.Select(Written));

    public void Emit(LogEvent logEvent) => _events.Enqueue(logEvent);

    private static string Written(LogEvent e) =>
        $"{e.Level} {e.RenderMessage(CultureInfo.InvariantCulture)} {string.Join(' ', e.Properties)} {e.Exception}";
}
