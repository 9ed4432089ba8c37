using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace DebateInvite.Fault.Tests;

/// <summary>The benchmark works. It measures nothing here, where other work would make its figures lie, and disturbs no other test.</summary>
[CollectionDefinition(nameof(BenchmarkTests), DisableParallelization = true)]
[Collection(nameof(BenchmarkTests))]
public sealed class BenchmarkTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Quick_RunsEachPart_AndPrintsTableOfFigures()
    {
        var (exitCode, said) = await RunAsync("--quick", "--built");

        exitCode.ShouldBe(0);
        var rows = said.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(Cells).ToList();
        rows[0].ShouldBe(["what", "ours", "beside it", "ratio", "goal"]);
        foreach (var part in (string[])["invitation page", "reply form", "reply, 8", "reply at", "campaign", "list of", "CSV of", "XLSX of", "import of", "scan and", "cold start", "memory"])
            rows.ShouldContain(row => row[0].StartsWith(part, StringComparison.Ordinal), part);
        foreach (var row in rows.Skip(2))
        {
            NumberIn(row[1]).ShouldBeGreaterThan(0, row[0]);
            if (row[2] is not "–")
                NumberIn(row[2].Split(": ")[1]).ShouldBeGreaterThan(0, row[0]);
        }
    }

    [Theory]
    [InlineData("--only", "no-such-part")]
    [InlineData("--fast")]
    public async Task Arguments_MeanNothing_SaysWhatWould(params string[] arguments)
    {
        var (exitCode, said) = await RunAsync(arguments);

        exitCode.ShouldBe(2);
        said.ShouldContain("--quick");
        said.ShouldContain("page, form, reply");
    }

    private async Task<(int ExitCode, string Said)> RunAsync(params string[] arguments)
    {
        var dll = typeof(BenchmarkTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key is "Benchmark").Value!;
        using var benchmark = Process.Start(new ProcessStartInfo("dotnet", [dll, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        try
        {
            var (table, parts) = (benchmark.StandardOutput.ReadToEndAsync(), benchmark.StandardError.ReadToEndAsync());
            await benchmark.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(10));
            output.WriteLine(await table + await parts);
            return (benchmark.ExitCode, await table + await parts);
        }
        finally
        {
            benchmark.Kill(entireProcessTree: true);
        }
    }

    private static string[] Cells(string line) => [.. line.Split('|')[1..^1].Select(cell => cell.Trim())];

    /// <summary>Of <c>18,500/s</c>: 18500.</summary>
    private static double NumberIn(string cell) =>
        double.Parse(string.Concat(cell.TakeWhile(c => char.IsDigit(c) || c is '.' or ',')), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
