using DebateInvite.Web.Data;

namespace DebateInvite.Web.Features.Organiser.Import;

/// <summary>Stores confirmed imports.</summary>
public sealed class ImportWorker(
    ImportStore store, ImportSignal signal, DatabaseReadiness database, TimeProvider clock, ILogger<ImportWorker> log)
    : DatabaseWorker(database, clock, log, signal)
{
    protected override TimeSpan Poll => TimeSpan.FromSeconds(10);

    protected override Task WorkAsync(CancellationToken stopping) => store.StoreConfirmedAsync(stopping);
}

/// <summary>An import was confirmed in this process.</summary>
public sealed class ImportSignal : WorkSignal;
