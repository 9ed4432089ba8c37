using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace DebateInvite.Testing;

/// <summary>
/// A device that makes and shows one passkey, as a browser with a built-in authenticator does (https://www.w3.org/TR/webauthn-3/):
/// ES256, no attestation. It does what it is told, also what no browser would.
/// </summary>
public sealed class SoftAuthenticator : IDisposable
{
    [Flags]
    private enum Shown : byte
    {
        User = 0x01,
        Verified = 0x04,
        Key = 0x40,
    }

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(16);
    private string? _owner;
    private uint _uses;

    /// <summary>Whether it asks its owner for a finger or a PIN.</summary>
    public bool VerifiesUser { get; set; } = true;

    /// <summary>The page's own when not set; another is what a phishing page would have.</summary>
    public string? Origin { get; set; }

    public string Id => WebEncoders.Base64UrlEncode(_id);

    /// <param name="options">What the site asks for: <c>PublicKeyCredentialCreationOptionsJSON</c>.</param>
    /// <param name="site">Where the page is.</param>
    /// <returns>What a browser would send.</returns>
    public string Create(string options, Uri site)
    {
        var asked = JsonNode.Parse(options)!;
        _owner = (string)asked["user"]!["id"]!;
        var data = AuthenticatorData((string)asked["rp"]!["id"]!, Shown.Key);
        // {"fmt": "none", "attStmt": {}, "authData": data} in CBOR (RFC 8949).
        byte[] attestation =
        [
            0xA3, 0x63, .. "fmt"u8, 0x64, .. "none"u8, 0x67, .. "attStmt"u8, 0xA0, 0x68, .. "authData"u8, 0x59, (byte)(data.Length >> 8), (byte)data.Length, .. data,
        ];
        return Credential(new JsonObject
        {
            ["clientDataJSON"] = Text(ClientData("webauthn.create", asked, site)),
            ["attestationObject"] = Text(attestation),
            ["transports"] = new JsonArray("internal"),
        });
    }

    /// <param name="options">What the site asks for: <c>PublicKeyCredentialRequestOptionsJSON</c>.</param>
    /// <param name="site">Where the page is.</param>
    /// <returns>What a browser would send.</returns>
    public string Get(string options, Uri site)
    {
        var asked = JsonNode.Parse(options)!;
        _uses++;
        var data = AuthenticatorData((string)asked["rpId"]!, default);
        var clientData = ClientData("webauthn.get", asked, site);
        byte[] signed = [.. data, .. SHA256.HashData(clientData)];
        return Credential(new JsonObject
        {
            ["clientDataJSON"] = Text(clientData),
            ["authenticatorData"] = Text(data),
            ["signature"] = Text(_key.SignData(signed, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)),
            ["userHandle"] = _owner,
        });
    }

    public void Dispose() => _key.Dispose();

    private string Credential(JsonObject response) => new JsonObject
    {
        ["id"] = Id,
        ["rawId"] = Id,
        ["type"] = "public-key",
        ["response"] = response,
        ["clientExtensionResults"] = new JsonObject(),
        ["authenticatorAttachment"] = "platform",
    }.ToJsonString();

    private byte[] ClientData(string type, JsonNode asked, Uri site) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        type,
        challenge = (string)asked["challenge"]!,
        origin = Origin ?? site.GetLeftPart(UriPartial.Authority),
        crossOrigin = false,
    });

    private byte[] AuthenticatorData(string relyingParty, Shown more)
    {
        var counter = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(counter, _uses);
        var flags = Shown.User | more | (VerifiesUser ? Shown.Verified : default);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(relyingParty)), (byte)flags, .. counter, .. more.HasFlag(Shown.Key) ? AttestedKey() : []];
    }

    // No model, the credential's id, and the key as COSE_Key (RFC 9053 §7.1.1) in CBOR.
    private byte[] AttestedKey()
    {
        var point = _key.ExportParameters(includePrivateParameters: false).Q;
        return [.. new byte[16], 0, (byte)_id.Length, .. _id, 0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!];
    }

    private static string Text(byte[] bytes) => WebEncoders.Base64UrlEncode(bytes);
}
