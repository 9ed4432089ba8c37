using DebateInvite.Domain.Access;
using DebateInvite.Domain.Accessibility;
using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Certificates;
using DebateInvite.Domain.Deletions;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Feedback;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Imports;
using DebateInvite.Domain.Outbox;
using DebateInvite.Domain.Prints;
using DebateInvite.Domain.Privacy;
using DebateInvite.Web.Data.Identity;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace DebateInvite.Web.Data;

/// <summary>
/// Everything that is stored. One model for both databases; <see cref="Sqlite.SqliteDebateContext"/> and
/// <see cref="SqlServer.SqlServerDebateContext"/> add what only one of them knows, and their own migrations.
/// </summary>
public abstract class DebateContext(DbContextOptions options)
    : IdentityUserContext<OrganiserAccount, Guid, IdentityUserClaim<Guid>, IdentityUserLogin<Guid>, IdentityUserToken<Guid>, OrganiserPasskey>(options),
        IDataProtectionKeyContext
{
    /// <summary>The list's indexes, by name and by institution: a search and a page find all they need in one of them (ADR 26).</summary>
    protected const string ListByName = "IX_Guests_ListByName";

    /// <inheritdoc cref="ListByName"/>
    protected const string ListByOrganisation = "IX_Guests_ListByOrganisation";

    public DbSet<DebateEvent> Events => Set<DebateEvent>();
    public DbSet<LogoImage> LogoImages => Set<LogoImage>();
    public DbSet<Guest> Guests => Set<Guest>();
    public DbSet<FormerRecord> FormerRecords => Set<FormerRecord>();
    public DbSet<GuestChange> GuestChanges => Set<GuestChange>();
    public DbSet<ChangeRequest> ChangeRequests => Set<ChangeRequest>();
    public DbSet<UnconfirmedReply> UnconfirmedReplies => Set<UnconfirmedReply>();
    public DbSet<Arrival> Arrivals => Set<Arrival>();
    public DbSet<DoorPass> DoorPasses => Set<DoorPass>();
    public DbSet<SecurityList> SecurityLists => Set<SecurityList>();
    public DbSet<Certificate> Certificates => Set<Certificate>();
    public DbSet<FeedbackAnswer> FeedbackAnswers => Set<FeedbackAnswer>();
    public DbSet<NoticeVersion> NoticeVersions => Set<NoticeVersion>();
    public DbSet<NoticeSeen> NoticesSeen => Set<NoticeSeen>();
    public DbSet<Campaign> Campaigns => Set<Campaign>();
    public DbSet<GuestImport> Imports => Set<GuestImport>();
    public DbSet<ImportContent> ImportContents => Set<ImportContent>();
    public DbSet<ImportFailure> ImportFailures => Set<ImportFailure>();
    public DbSet<Deletion> Deletions => Set<Deletion>();
    public DbSet<AttendanceRecord> AttendanceRecords => Set<AttendanceRecord>();
    public DbSet<EvidenceUpload> EvidenceUploads => Set<EvidenceUpload>();
    public DbSet<AccessibilityDeclaration> AccessibilityDeclarations => Set<AccessibilityDeclaration>();
    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();
    public DbSet<RoleAssignment> RoleAssignments => Set<RoleAssignment>();
    public DbSet<FormDraft> FormDrafts => Set<FormDraft>();
    public DbSet<OrganiserSession> OrganiserSessions => Set<OrganiserSession>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();
    public DbSet<SignInTries> SignInTries => Set<SignInTries>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>Whether a failed save broke a unique constraint: somebody else was first.</summary>
    public abstract bool IsUniqueViolation(DbUpdateException failure);

    /// <summary>Applies the migrations that are missing. Any number of processes may do so at the same time.</summary>
    public virtual async Task MigrateAsync(CancellationToken cancellation)
    {
        // Where none is missing, a login suffices that may not change the schema.
        if ((await Database.GetPendingMigrationsAsync(cancellation)).Any())
            await Database.MigrateAsync(cancellation);
    }

    /// <summary>Takes what was deleted out of files that hold it a while longer, where that is the site's own affair.</summary>
    public virtual Task WipeAsync(CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Migrations that were applied by a newer version of this program, in their order; none: it knows the schema.</summary>
    public async Task<IReadOnlyList<string>> UnknownMigrationsAsync(CancellationToken cancellation) =>
        [.. (await Database.GetAppliedMigrationsAsync(cancellation)).Except(Database.GetMigrations(), StringComparer.Ordinal)];

    /// <summary>
    /// Reads a row of each of the tables that everything hangs on, and writes something: not rolled back, or a full disk would
    /// not be noticed, and nothing for which anybody waits.
    /// </summary>
    /// <exception cref="System.Data.Common.DbException">The database cannot be used.</exception>
    public virtual async Task TryOutAsync(CancellationToken cancellation)
    {
        await Events.AsNoTracking().OrderBy(e => e.Id).Select(e => e.Address).FirstOrDefaultAsync(cancellation);
        await Guests.AsNoTracking().OrderByDescending(g => g.Id).Select(g => g.Details.FirstName).FirstOrDefaultAsync(cancellation);
        await Outbox.AsNoTracking().OrderByDescending(m => m.Id).Select(m => m.Payload).FirstOrDefaultAsync(cancellation);
        await WriteAsync(cancellation);
    }

    /// <summary>
    /// Runs a use case in one transaction. The provider may run it again after a passing fault, each time on an empty
    /// change tracker, so the work reads all it needs inside. What it throws leaves nothing stored.
    /// </summary>
    /// <exception cref="CommitUnknownException">The commit failed: all is stored, or nothing.</exception>
    public Task<T> InTransactionAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellation) =>
        Database.CreateExecutionStrategy().ExecuteAsync(
            async token =>
            {
                ChangeTracker.Clear();
                using var turn = await TakeTurnAsync(token);
                var transaction = await Database.BeginTransactionAsync(token);
                try
                {
                    var result = await work(token);
                    await CommitAsync(transaction, token);
                    return result;
                }
                finally
                {
                    await EndAsync(transaction);
                }
            },
            cancellation);

    /// <summary>
    /// Adds many rows of one kind, which nothing is done to afterwards, in the transaction that there is. Cheaper than a save
    /// where the provider sends that row by row. Saves what else has changed, or not.
    /// </summary>
    public virtual Task InsertAsync<T>(IReadOnlyCollection<T> rows, CancellationToken cancellation)
        where T : class
    {
        AddRange(rows);
        return SaveChangesAsync(cancellation);
    }

    /// <summary>
    /// Locks an event's row until the transaction ends, numbers the arrival, and loads the event as it is under the lock.
    /// Whatever changes an event's guests begins with it, so that happens one after the other on any database and from any
    /// number of processes: the seat decision is made by the domain on figures that nobody else can change meanwhile. See ADR 3.
    /// </summary>
    /// <returns>The event with its texts, to be changed; null when there is no such event.</returns>
    public Task<DebateEvent?> LockEventAsync(Guid id, CancellationToken cancellation) =>
        LocksEvent.Marked(Events.Include(e => e.Texts), id).SingleOrDefaultAsync(cancellation);

    /// <summary>The same, and in the same command what most replies need next.</summary>
    /// <param name="known">Which of the event's guests are to be in hand.</param>
    /// <param name="right">What one must be allowed in the event to be told.</param>
    /// <returns>Null when there is no such event.</returns>
    public Task<EventInHand?> LockEventAsync(Guid id, IQueryable<Guest> known, Right right, CancellationToken cancellation)
    {
        var told = Users.WhoMay(right, id);
        return LocksEvent.Marked(Events.Include(e => e.Texts), id).AsSingleQuery()
            .Select(e => new EventInHand(
                e,
                known.Where(g => g.EventId == e.Id).ToList(),
                // As one text: one more list would be read once for each row of the others.
                told.GroupBy(_ => 1).Select(all => string.Join(EventInHand.Separator, all.Select(o => o.Email))).FirstOrDefault()))
            .SingleOrDefaultAsync(cancellation);
    }

    /// <summary>Where a process has one writer at a time: waits until this is it, for as long as what is returned is not disposed.</summary>
    protected internal virtual Task<IDisposable> TakeTurnAsync(CancellationToken cancellation) => Task.FromResult(AnyTime.One);

    /// <summary>Writes, and leaves everything as it was.</summary>
    protected virtual Task WriteAsync(CancellationToken cancellation) =>
        DataProtectionKeys.Where(key => key.Id == DataProtectionKeys.Min(any => any.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(key => key.FriendlyName, key => key.FriendlyName), cancellation);

    private static async Task CommitAsync(IDbContextTransaction transaction, CancellationToken cancellation)
    {
        try
        {
            await transaction.CommitAsync(cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            throw new CommitUnknownException(failure);
        }
    }

    private async Task EndAsync(IDbContextTransaction transaction)
    {
        try
        {
            await transaction.DisposeAsync();
        }
        catch (Exception)
        {
            // The connection broke. What the work threw, or that it was committed, counts, not that there is nothing left to
            // roll back.
            if (Database.CurrentTransaction is null)
                return;

            // EF would keep the dead transaction and its connection for the next try.
            await Database.UseTransactionAsync(null);
            await Database.CloseConnectionAsync();
        }
    }

    private sealed class AnyTime : IDisposable
    {
        public static readonly IDisposable One = new AnyTime();

        public void Dispose()
        {
        }
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(DebateContext).Assembly);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<Language>().HaveConversion<string>().HaveMaxLength(2).AreUnicode(false);
    }
}
