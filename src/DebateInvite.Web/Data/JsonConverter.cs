using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DebateInvite.Web.Data;

/// <summary>Stores a value that is never searched as JSON in a text column.</summary>
public sealed class JsonConverter<T>() : ValueConverter<T, string>(value => Write(value), json => Read(json))
{
    internal static string Write(T value) => JsonSerializer.Serialize(value, JsonSerializerOptions.Web);

    private static T Read(string json) => JsonSerializer.Deserialize<T>(json, JsonSerializerOptions.Web)!;
}

/// <summary>Such a value is the same when its JSON is. It is replaced, never changed in place.</summary>
public sealed class JsonComparer<T>() : ValueComparer<T>(
    (left, right) => JsonConverter<T>.Write(left!) == JsonConverter<T>.Write(right!),
    value => StringComparer.Ordinal.GetHashCode(JsonConverter<T>.Write(value)),
    value => value);
