using System.IO.Compression;
using System.Net;
using System.Text;
using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Evidence;

/// <summary>What tests do with the evidence file again and again.</summary>
internal static class EvidenceSteps
{
    public const string Path = "/organiser/debata/evidence";

    /// <param name="people">What the form says of them; empty: nothing.</param>
    public static async Task<ZipArchive> EvidenceAsync(this SiteClient organiser, string people)
    {
        var response = await organiser.Http.GetAsync(new Uri($"{Path}/file?People={people}", UriKind.Relative));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/zip");
        response.Content.Headers.ContentDisposition!.FileName!.ShouldEndWith(".zip");
        return new ZipArchive(await response.Content.ReadAsStreamAsync(), ZipArchiveMode.Read);
    }

    /// <summary>Each file by its path, as text.</summary>
    public static Dictionary<string, string> Texts(this ZipArchive zip) =>
        zip.Entries.ToDictionary(entry => entry.FullName, entry => Encoding.UTF8.GetString(entry.Bytes()).TrimStart('\uFEFF'), StringComparer.Ordinal);

    public static byte[] Bytes(this ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    public static async Task<SitePage> AddUploadAsync(this SiteClient organiser, string fileName, byte[] file, string name)
    {
        var token = SiteClient.TokenOf(await organiser.GetPageAsync(Path));
        using var content = new MultipartFormDataContent
        {
            { new StringContent(token.Value), token.Key },
            { new StringContent(name), "Name" },
            { new ByteArrayContent(file), "File", fileName },
        };
        return await organiser.PostAsync($"{Path}/files", content);
    }

    /// <summary>Guests who have all come.</summary>
    public static Task<int> CrowdAsync(this SiteHost site, int guests) => site.QueryAsync(async db =>
    {
        var debate = await db.Events.SingleAsync(e => e.Slug == SiteHost.Slug);
        var now = SiteHost.DefaultNow.UtcDateTime;
        foreach (var numbers in Enumerable.Range(1, guests).Chunk(5_000))
        {
            var some = numbers.Select(number => Guest.For(debate.Id, GuestData.Details(number) with { LastName = $"Ludna {number:000000}" }, now)).ToList();
            var come = some.ConvertAll(guest => Arrival.Of(guest, Attendee.Of(guest)[0], "wejście", now));
            await db.InTransactionAsync(
                async token =>
                {
                    await db.InsertAsync(some, token);
                    await db.InsertAsync(come, token);
                    return true;
                },
                CancellationToken.None);
        }

        return guests;
    });
}
