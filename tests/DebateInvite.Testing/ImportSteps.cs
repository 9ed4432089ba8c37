using System.Net;

namespace DebateInvite.Testing;

/// <summary>The steps from a file to the preview of an import, as an organiser takes them.</summary>
public static class ImportSteps
{
    public const string Path = $"/organiser/{SiteHost.Slug}/import";

    /// <returns>The answer: a redirect, or the page again.</returns>
    public static async Task<SitePage> UploadAsync(this SiteClient organiser, string fileName, byte[] file, SitePage? form = null)
    {
        form ??= await organiser.GetPageAsync(Path);
        var token = SiteClient.TokenOf(form);
        using var content = new MultipartFormDataContent
        {
            { new StringContent(form.ValueOf("Id")), "Id" },
            { new StringContent(token.Value), token.Key },
            { new ByteArrayContent(file), "File", fileName },
        };
        return await organiser.PostAsync(Path, content);
    }

    /// <summary>Brings a file that is read, and whose columns are guessed, right.</summary>
    /// <param name="reading">What is said of how the file is to be read, where that is asked.</param>
    /// <returns>The preview.</returns>
    /// <exception cref="InvalidOperationException">A step was not answered with the next one.</exception>
    public static async Task<SitePage> PreviewAsync(this SiteClient organiser, string fileName, byte[] file, params KeyValuePair<string, string>[] reading)
    {
        var columns = await organiser.ColumnsAsync(fileName, file, reading);
        var mapped = await organiser.SubmitAsync(columns, "main form.form", []);
        return await organiser.GetPageAsync(Next(mapped));
    }

    /// <inheritdoc cref="PreviewAsync"/>
    /// <returns>The page of the columns.</returns>
    public static async Task<SitePage> ColumnsAsync(this SiteClient organiser, string fileName, byte[] file, params KeyValuePair<string, string>[] reading)
    {
        var next = Next(await organiser.UploadAsync(fileName, file));
        if (reading.Length > 0)
            next = next.Replace("/columns", "/reading", StringComparison.Ordinal);
        if (next.EndsWith("/reading", StringComparison.Ordinal))
            next = Next(await organiser.SubmitAsync(await organiser.GetPageAsync(next), "main form.form", reading));
        return await organiser.GetPageAsync(next);
    }

    private static string Next(SitePage answer) => answer is { Status: HttpStatusCode.Redirect, Location: { } location }
        ? location
        : throw new InvalidOperationException($"Answered {(int)answer.Status}: {answer.AllText}");
}
