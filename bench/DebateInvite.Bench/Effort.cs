namespace DebateInvite.Bench;

/// <summary>How much is tried.</summary>
/// <param name="Rounds">How often ours and what is beside it take turns.</param>
/// <param name="Load">How long either is under load in a round.</param>
/// <param name="Recipients">Of a campaign.</param>
/// <param name="Guests">On the large list.</param>
/// <param name="Imported">Rows of a list that is brought as a file.</param>
/// <param name="Requests">For a page of the list in a round.</param>
internal sealed record Effort(int Rounds, TimeSpan Load, int Recipients, int Guests, int Imported, int Requests)
{
    /// <summary>On the small list: what the guests of one debate may be.</summary>
    public const int FewGuests = 100;

    /// <summary>The figures of docs/performance.md.</summary>
    public static readonly Effort Full = new(Rounds: 3, TimeSpan.FromSeconds(8), Recipients: 8_200, Guests: 100_000, Imported: 20_000, Requests: 5);

    public static readonly Effort Quick = new(Rounds: 1, TimeSpan.FromSeconds(0.5), Recipients: 30, Guests: 500, Imported: 200, Requests: 1);

    /// <summary>Until code is compiled for what it does most.</summary>
    public TimeSpan WarmUp => Load / 2;
}
