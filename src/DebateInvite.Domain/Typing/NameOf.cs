namespace DebateInvite.Domain.Typing;

/// <summary>Reads the name of a choice as forms and addresses give it.</summary>
public static class NameOf
{
    /// <summary>In any case. Only a name counts: <see cref="Enum.TryParse{T}(string, out T)"/> would also take numbers and lists.</summary>
    /// <returns>Null for what is no name.</returns>
    public static T? Read<T>(string? name)
        where T : struct, Enum =>
        Enum.GetNames<T>().Contains(name, StringComparer.OrdinalIgnoreCase) ? Enum.Parse<T>(name!, ignoreCase: true) : null;
}
