using System.Text;
using System.Text.RegularExpressions;
using CsCheck;

namespace DebateInvite.Fault.Tests;

/// <summary>An action of the site.</summary>
/// <param name="Template">Its route.</param>
/// <param name="Fields">Names that it looks for in a query or form.</param>
internal sealed record FuzzTarget(string Method, string Template, string[] Fields);

/// <summary>A request that is malformed on purpose.</summary>
/// <param name="HasToken">Whether it comes with a valid antiforgery token, and so reaches the action.</param>
internal sealed partial record FuzzedRequest(string Method, string Path, bool IsOrganiser, bool HasToken, string ContentType, byte[] Body)
{
    private const string UrlEncoded = "application/x-www-form-urlencoded";

    private static readonly Gen<string> Nasty = Gen.OneOf(
        "", " ", "\0", "\uD800", "\u202E", "😀", "%", "'", "\"", "<script>alert(1)</script>", "../../etc/passwd", "{{Link}}", "=1+1",
        "\r\nX-Injected: yes", "-1", "0", "1", "99999999999999999999", "NaN", "1e308", "0x10", "١٢٣", "true", "on", "null", "[]", "{}",
        "2027-99-99", "2027-06-21T25:61", "0001-01-01", "a@b", "@", "ż@ż.pl", "x@example.org, y@example.org", "Accepted", "WaitListed",
        "csv", "xlsx", "pl", "de", "7", "StepFreeAccess,LargePrint", "00000000-0000-0000-0000-000000000000", new string('a', 300),
        new string('ą', 5_000), string.Join('\n', Enumerable.Repeat("wiersz", 500)));

    private static readonly Gen<string> Value = Gen.OneOf(Nasty, Gen.String[0, 40], Nasty.Select(Gen.String[0, 20], (a, b) => a + b));

    private static readonly Gen<string> ContentTypes = Gen.OneOf(
        Gen.Const(UrlEncoded),
        Gen.OneOf(
            UrlEncoded + "; charset=utf-16", UrlEncoded + "; charset=nonsense", "multipart/form-data", "multipart/form-data; boundary=x",
            "application/json", "text/plain", "nonsense", ""));

    public static Gen<FuzzedRequest> To(FuzzTarget target, string guestToken)
    {
        // What stands in the address of a post with a valid token belongs to nobody: with a guest's, it could be valid.
        var isPost = target.Method is not "GET";
        var query = isPost ? Gen.Const("") : Pairs(target.Fields).Select(pairs => pairs.Length > 0 ? "?" + pairs : "");
        return
            from hasToken in Gen.Bool
            from path in PathOf(target.Template, isPost && hasToken ? null : guestToken)
            from queryString in query
            from isOrganiser in Gen.Bool
            from contentType in ContentTypes
            from body in isPost ? BodyWith(target.Fields) : Gen.Const(Array.Empty<byte>())
            select new FuzzedRequest(target.Method, path + queryString, isOrganiser, hasToken, contentType, body);
    }

    public override string ToString() =>
        $"{Method} {Path} organiser={IsOrganiser} token={HasToken} {ContentType} {Convert.ToBase64String(Body)[..Math.Min(200, Body.Length)]}";

    private static Gen<byte[]> BodyWith(string[] fields) => Gen.OneOf(
        Pairs(fields).Select(Encoding.ASCII.GetBytes),
        Gen.Byte.Array[0, 300],
        Gen.Const(Encoding.ASCII.GetBytes(string.Join('&', Enumerable.Range(0, 2_000).Select(number => $"f{number}=x")))),
        Gen.Const(Encoding.ASCII.GetBytes("--x\r\nContent-Disposition: form-data; name=\"FirstName\"; filename=\"a\"\r\n\r\nx\r\n--x")),
        Gen.Const(Encoding.ASCII.GetBytes("%ZZ=%&=&&%00=%C0%AF")));

    // Never an acknowledged clause: everything else may happen to be right.
    private static Gen<string> Pairs(string[] fields)
    {
        var names = fields.Where(field => field is not "ClauseAcknowledged").DefaultIfEmpty("q").ToArray();
        var name = Gen.OneOf(Gen.OneOf(names), Gen.OneOf(names), Gen.OneOf(names).Select(Nasty, (a, b) => $"{a}[{b}]"), Value);
        return name.Select(Value, (key, value) => $"{Escaped(key)}={Escaped(value)}").Array[0, 12].Select(pairs => string.Join('&', pairs));
    }

    private static Gen<string> PathOf(string template, string? guestToken)
    {
        var prefix = Gen.OneOf("", "/en", "/fr", "/EN", "/de");
        var parts = template.Trim('/').Split('/', StringSplitOptions.RemoveEmptyEntries).Select(part => Part(part, guestToken)).ToArray();
        return parts.Aggregate(prefix, (path, part) => path.Select(part, (a, b) => a + "/" + b)).Select(path => path.Length == 0 ? "/" : path);
    }

    private static Gen<string> Part(string part, string? guestToken)
    {
        if (Parameter().Match(part) is not { Success: true } parameter)
            return Gen.Const(part);

        var plausible = parameter.Groups["name"].Value switch
        {
            "slug" => Gen.OneOf("debata", "debata", "debata", "nikt"),
            "token" => Gen.OneOf(guestToken ?? new string('0', 32), new string('f', 32)),
            _ => Gen.OneOf("1", "404", "00000000-0000-0000-0000-000000000000"),
        };
        return Gen.OneOf(plausible, plausible, plausible, Value.Select(Escaped).Where(text => text is not ("." or "..")));
    }

    /// <summary>Percent-encoded, each byte that is no letter or digit; halves of characters become U+FFFD.</summary>
    private static string Escaped(string text) => string.Concat(
        Encoding.UTF8.GetBytes(text).Select(octet => char.IsAsciiLetterOrDigit((char)octet) ? ((char)octet).ToString() : $"%{octet:X2}"));

    [GeneratedRegex(@"^\{(?<name>\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}
