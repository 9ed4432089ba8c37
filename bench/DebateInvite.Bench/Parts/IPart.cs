using DebateInvite.Bench.Measuring;

namespace DebateInvite.Bench.Parts;

/// <summary>Something to be measured, beside a plain program that does the same.</summary>
internal interface IPart
{
    /// <summary>By which the command line names it.</summary>
    string Name { get; }

    Task<IReadOnlyList<Row>> RunAsync(Workshop shop);
}
