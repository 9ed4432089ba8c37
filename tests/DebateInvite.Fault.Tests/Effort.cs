namespace DebateInvite.Fault.Tests;

/// <summary>How much is tried: little enough for every build, or with <c>DEBATEINVITE_TEST_LONG=1</c> ten times as much.</summary>
internal static class Effort
{
    public static bool IsLong { get; } = Environment.GetEnvironmentVariable("DEBATEINVITE_TEST_LONG") is "1";

    public static int Times(int usual) => IsLong ? 10 * usual : usual;

    /// <summary>A seed that <c>DEBATEINVITE_TEST_SEED</c> can give, to repeat what a failed run has printed.</summary>
    public static int Seed() =>
        int.TryParse(Environment.GetEnvironmentVariable("DEBATEINVITE_TEST_SEED"), System.Globalization.CultureInfo.InvariantCulture, out var seed) ? seed : Random.Shared.Next();
}
