using System.IO.Compression;
using System.Net;
using System.Text;
using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Data;
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

    /// <summary>Guests who have all come, made in the database of one who has.</summary>
    public static Task<int> CrowdAsync(this SiteHost site, int guests) => site.QueryAsync(async db =>
    {
        var debate = await db.Events.SingleAsync(e => e.Slug == SiteHost.Slug);
        var now = SiteHost.DefaultNow.UtcDateTime;
        var first = Guest.For(debate.Id, GuestData.Details(), now);
        db.Guests.Add(first);
        db.Arrivals.Add(Arrival.Of(first, Attendee.Of(first)[0], "wejście", now));
        await db.SaveChangesAsync();
        const string Key = "printf('%08X-0000-0000-0000-%012X', n, n)";
        await InsertAsync(db, "Guests", guests, column => column switch
        {
            "Id" => Key,
            "Token" => "lower(hex(randomblob(16)))",
            "Code" => "printf('%08d', n)",
            "LastName" => "printf('Ludna %06d', n)",
            "SortKey" => "randomblob(40)",
            _ => null,
        });
        await InsertAsync(db, "Arrivals", guests, column => column is "Id" or "GuestId" ? Key : null);
        return guests;
    });

    private static async Task InsertAsync(DebateContext db, string table, int rows, Func<string, string?> changed)
    {
        var columns = db.Model.GetRelationalModel().Tables.Single(one => one.Name == table).Columns.Select(column => column.Name).ToList();
#pragma warning disable EF1002 // Names from the model.
        await db.Database.ExecuteSqlRawAsync(
            $"""
            WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < {rows})
            INSERT INTO "{table}" ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
            SELECT {string.Join(", ", columns.Select(column => changed(column) ?? $"one.\"{column}\""))} FROM numbers, (SELECT * FROM "{table}" LIMIT 1) AS one
            """);
#pragma warning restore EF1002
    }
}
