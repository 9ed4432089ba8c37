using DebateInvite.Domain.Typing;

namespace DebateInvite.Web.Email.Delivery;

/// <summary>Words for the organiser about a try that failed.</summary>
internal static class DeliveryReason
{
    /// <summary>One line of at most <see cref="DeliveryOutcome.MaxReasonLength"/> characters.</summary>
    public static string Of(string words)
    {
        var line = CleanText.Line(words) ?? "No reason was given.";
        if (line.Length <= DeliveryOutcome.MaxReasonLength)
            return line;

        // Never half of a surrogate pair.
        var length = DeliveryOutcome.MaxReasonLength - 1;
        return line[..(char.IsHighSurrogate(line[length - 1]) ? length - 1 : length)] + "…";
    }
}
