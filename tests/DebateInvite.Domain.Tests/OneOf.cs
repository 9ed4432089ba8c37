using CsCheck;

namespace DebateInvite.Domain.Tests;

internal static class OneOf
{
    /// <summary>One of the given values, each as likely as the other.</summary>
    public static Gen<T> These<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
