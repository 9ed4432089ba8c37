using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DebateInvite.Web.Email.Layout;

/// <summary>A <see cref="Mail"/> as it lies in the outbox.</summary>
public static class MailPayload
{
    private static readonly JsonSerializerOptions Json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    private static readonly Dictionary<Type, string> Kinds = typeof(Mail)
        .GetCustomAttributes<JsonDerivedTypeAttribute>()
        .ToDictionary(derived => derived.DerivedType, derived => (string)derived.TypeDiscriminator!);

    private static readonly Dictionary<string, Text> Names = Kinds.ToDictionary(
        kind => kind.Value, kind => (Text)kind.Key.GetField("Name")!.GetValue(null)!, StringComparer.Ordinal);

    public static string KindOf(Mail mail) => KindOf(mail.GetType());

    /// <param name="mail">A type of <see cref="Mail"/>.</param>
    public static string KindOf(Type mail) => Kinds[mail];

    /// <summary>What the desk calls a kind of mail; one that this version does not know is called as it is stored.</summary>
    public static string NameOf(string kind) => Names.GetValueOrDefault(kind)?.ToString() ?? kind;

    public static string Write(Mail mail) => JsonSerializer.Serialize(mail, Json);

    public static Mail Read(string payload) => JsonSerializer.Deserialize<Mail>(payload, Json)
        ?? throw new JsonException("The payload is empty.");
}
