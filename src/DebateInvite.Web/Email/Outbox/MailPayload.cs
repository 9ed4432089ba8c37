using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DebateInvite.Web.Email.Outbox;

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

    public static string KindOf(Mail mail) => KindOf(mail.GetType());

    /// <param name="mail">A type of <see cref="Mail"/>.</param>
    public static string KindOf(Type mail) => Kinds[mail];

    public static string Write(Mail mail) => JsonSerializer.Serialize(mail, Json);

    public static Mail Read(string payload) => JsonSerializer.Deserialize<Mail>(payload, Json)
        ?? throw new JsonException("The payload is empty.");
}
