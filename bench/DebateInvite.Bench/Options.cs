namespace DebateInvite.Bench;

/// <summary>What the command line asks for.</summary>
/// <param name="IsQuick">Each part for about a second: to see that all of it works, not to measure.</param>
/// <param name="IsBuilt">What was built with this program is run as it is, instead of being published first: for the test.</param>
/// <param name="Connections">To the mail server, of the site and of what is beside it.</param>
/// <param name="Only">Names of parts; empty: all.</param>
internal sealed record Options(bool IsQuick, bool IsBuilt, int Connections, IReadOnlyList<string> Only)
{
    public const string Usage = "Usage: bench/run.sh [--quick] [--only NAME,…] [--connections N] [--built]";

    /// <returns>Null: it cannot be read, or help was asked for.</returns>
    public static Options? Read(string[] args, IEnumerable<string> parts)
    {
        var options = new Options(IsQuick: false, IsBuilt: false, Connections: 1, Only: []);
        for (var position = 0; position < args.Length; position++)
        {
            var next = position + 1 < args.Length ? args[position + 1] : "";
            switch (args[position])
            {
                case "--quick":
                    options = options with { IsQuick = true };
                    break;
                case "--built":
                    options = options with { IsBuilt = true };
                    break;
                case "--connections" when int.TryParse(next, CultureInfo.InvariantCulture, out var connections) && connections > 0:
                    options = options with { Connections = connections };
                    position++;
                    break;
                case "--only" when next.Split(',') is var only && only.All(parts.Contains):
                    options = options with { Only = only };
                    position++;
                    break;
                default:
                    return null;
            }
        }

        return options;
    }
}
