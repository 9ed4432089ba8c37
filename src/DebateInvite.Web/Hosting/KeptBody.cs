using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace DebateInvite.Web.Hosting;

/// <summary>
/// The bytes of a finished page in each of the codings that we write (RFC 9110 §8.4.1). Compressed, because it says nothing to one that it does not say to
/// all: elsewhere, a length could tell a secret (BREACH).
/// </summary>
public sealed class KeptBody
{
    private readonly Coded plain;
    private readonly Lazy<Coded> brotli;
    private readonly Lazy<Coded> gzip;

    /// <param name="body">Not to be changed any more.</param>
    public KeptBody(byte[] body)
    {
        var tag = Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 12));
        plain = new Coded(body, "", tag);
        brotli = new(() => new Coded(Compressed(body, stream => new BrotliStream(stream, CompressionLevel.Fastest)), "br", tag));
        gzip = new(() => new Coded(Compressed(body, stream => new GZipStream(stream, CompressionLevel.Fastest)), "gzip", tag));
    }

    /// <summary>As it is, for what is compressed already.</summary>
    public Coded Plain => plain;

    /// <summary>Which of the codings a request takes (RFC 9110 §12.5.3).</summary>
    public Coded For(HttpRequest request)
    {
        var accepted = request.Headers.AcceptEncoding;
        return Takes(accepted, "br") ? brotli.Value : Takes(accepted, "gzip") ? gzip.Value : plain;
    }

    private static bool Takes(StringValues accepted, string coding)
    {
        var text = accepted.ToString();
        if (!text.Contains(coding, StringComparison.OrdinalIgnoreCase))
            return false;
        return !text.Contains(';', StringComparison.Ordinal)
            || (StringWithQualityHeaderValue.TryParseList(accepted, out var list)
                && list.Any(one => one.Value.Equals(coding, StringComparison.OrdinalIgnoreCase) && one.Quality is not 0));
    }

    private static byte[] Compressed(byte[] body, Func<Stream, Stream> compress)
    {
        using var compressed = new MemoryStream();
        using (var stream = compress(compressed))
            stream.Write(body);
        return compressed.ToArray();
    }

    /// <summary>The page as it goes over the wire.</summary>
    /// <param name="coding">Of <c>Content-Encoding</c>; none: as it is.</param>
    public sealed class Coded(byte[] body, string coding, string tag)
    {
        // Another coding is other bytes, and a strong validator tells bytes (RFC 9110 §8.8.3.3).
        private readonly EntityTagHeaderValue tag = new($"\"{tag}{(coding.Length > 0 ? "-" : "")}{coding}\"");

        /// <summary>Says in the headers what is sent, and by what it is known again.</summary>
        public void Describe(HttpResponse response)
        {
            response.Headers.ETag = tag.Tag.Value;
            response.ContentLength = body.Length;
            if (coding.Length > 0)
                response.Headers.ContentEncoding = coding;
        }

        /// <summary>304, with the validator (RFC 9110 §15.4.5).</summary>
        public Task NotModified(HttpResponse response)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.Headers.ETag = tag.Tag.Value;
            response.Headers.ContentType = default;
            return Task.CompletedTask;
        }

        public Task SendAsync(HttpResponse response) => response.Body.WriteAsync(body).AsTask();

        /// <summary>Whether whoever asks has it already (RFC 9110 §13.1.2). On their way, some servers weaken validators.</summary>
        public bool IsKnownTo(HttpRequest request)
        {
            var known = request.Headers.IfNoneMatch;
            return known.Count > 0 && EntityTagHeaderValue.TryParseList(known, out var tags)
                && tags.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(tag, useStrongComparison: false));
        }
    }
}
