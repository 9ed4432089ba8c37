using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace DebateInvite.Web.Data.Copying;

/// <summary>
/// Copies everything that is stored from one database into another, of either kind: how an installation moves from SQLite to
/// SQL Server. Guests' links and organisers' sign-ins stay valid, for the keys that protect them are copied too.
/// </summary>
public static class CopyDatabase
{
    private static readonly MethodInfo CopyTable = typeof(CopyDatabase).GetMethod(nameof(CopyTableAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <param name="target">Is migrated first. All rows arrive in one transaction, or none.</param>
    /// <exception cref="InvalidOperationException">A table has more or fewer rows than were read; nothing was stored.</exception>
    public static async Task<CopyResult> RunAsync(DebateContext source, DebateContext target, CancellationToken cancellation)
    {
        if ((await source.Database.GetPendingMigrationsAsync(cancellation)).Any())
            return new CopyResult(CopyOutcome.SourceNotCurrent, []);

        if (await source.UnknownMigrationsAsync(cancellation) is [_, ..] || await target.UnknownMigrationsAsync(cancellation) is [_, ..])
            return new CopyResult(CopyOutcome.FromNewerVersion, []);

        await target.MigrateAsync(cancellation);
        return await target.InTransactionAsync(token => CopyAsync(source, target, token), cancellation);
    }

    private static async Task<CopyResult> CopyAsync(DebateContext source, DebateContext target, CancellationToken cancellation)
    {
        var tables = new List<CopiedTable>();
        foreach (var type in PrincipalsFirst(target.Model))
        {
            var copied = (Task<CopiedTable?>)CopyTable.MakeGenericMethod(type.ClrType).Invoke(null, [source, target, type, cancellation])!;
            if (await copied is not { } table)
                return new CopyResult(CopyOutcome.TargetNotEmpty, []);
            tables.Add(table);
        }

        return new CopyResult(CopyOutcome.Copied, tables);
    }

    /// <returns>Null when the target has rows already.</returns>
    private static async Task<CopiedTable?> CopyTableAsync<T>(
        DebateContext source, DebateContext target, IEntityType type, CancellationToken cancellation)
        where T : class
    {
        if (await target.Set<T>().AnyAsync(cancellation))
            return null;

        var rows = await source.Set<T>().IgnoreAutoIncludes().AsNoTracking().ToListAsync(cancellation);
        // Numbers that a database gives are given anew: nothing refers to them, and SQL Server would refuse others.
        foreach (var numbered in type.FindPrimaryKey()!.Properties.Where(property => property.ValueGenerated is ValueGenerated.OnAdd && property.ClrType == typeof(int)))
            rows.ForEach(row => numbered.PropertyInfo!.SetValue(row, 0));

        // All of a table at once, so that a deputy is stored after the guest whom they stand in for, wherever they are read.
        target.AddRange(rows);
        await target.SaveChangesAsync(cancellation);
        target.ChangeTracker.Clear();

        var stored = await target.Set<T>().IgnoreAutoIncludes().CountAsync(cancellation);
        return stored == rows.Count
            ? new CopiedTable(type.GetTableName()!, stored)
            : throw new InvalidOperationException($"Of {rows.Count} rows of {type.GetTableName()}, {stored} were stored. Nothing is copied.");
    }

    private static IEnumerable<IEntityType> PrincipalsFirst(IModel model)
    {
        var left = model.GetEntityTypes().ToList();
        while (left.Count > 0)
        {
            var next = left.First(type => type.GetForeignKeys().All(key => key.PrincipalEntityType == type || !left.Contains(key.PrincipalEntityType)));
            left.Remove(next);
            yield return next;
        }
    }
}

public enum CopyOutcome
{
    Copied,

    /// <summary>The source is none of this program's databases, or one of an older version.</summary>
    SourceNotCurrent,

    /// <summary>One of the two has migrations that this program does not know.</summary>
    FromNewerVersion,

    TargetNotEmpty,
}

public sealed record CopyResult(CopyOutcome Outcome, IReadOnlyList<CopiedTable> Tables);

public sealed record CopiedTable(string Name, int Rows);
