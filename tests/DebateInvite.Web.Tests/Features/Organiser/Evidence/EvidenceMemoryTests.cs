using System.Net;
using DebateInvite.Testing;

namespace DebateInvite.Web.Tests.Features.Organiser.Evidence;

/// <summary>What others keep at the same time would be counted too.</summary>
[CollectionDefinition(nameof(EvidenceMemoryTests), DisableParallelization = true)]
[Collection(nameof(EvidenceMemoryTests))]
public class EvidenceMemoryTests : DeskTest
{
    /// <summary>What is kept of 100,000 guests while their file is on its way: next to nothing.</summary>
    [Fact]
    public async Task HundredThousandGuests_AreSentAsTheyCome()
    {
        const int Guests = 100_000;
        await Site.CrowdAsync(Guests);
        using var first = await Organiser.Http.GetAsync(new Uri($"{EvidenceSteps.Path}/file?People=names", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        await using var body = await first.Content.ReadAsStreamAsync();
        var (before, most, read) = (GC.GetTotalMemory(forceFullCollection: true), 0L, 0L);

        var buffer = new byte[256 * 1024];
        for (int count, portion = 0; (count = await body.ReadAsync(buffer)) > 0; read += count)
        {
            if (portion++ % 8 == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true));
        }

        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        read.ShouldBeGreaterThan(1_000_000);
        // The guests alone would be a multiple of it.
        (most - before).ShouldBeLessThan(20_000_000);
        Site.Log.Faults.ShouldBeEmpty();
    }
}
