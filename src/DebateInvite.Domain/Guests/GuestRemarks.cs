using DebateInvite.Domain.Typing;

namespace DebateInvite.Domain.Guests;

/// <summary>What organisers note about a guest.</summary>
public sealed record GuestRemarks
{
    public string? Salutation { get; init; }

    /// <summary>In any case and order; a comma parts one tag from the next.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    public string? Notes { get; init; }

    /// <summary>What two records of one person say.</summary>
    public GuestRemarks JoinedWith(GuestRemarks other) => new()
    {
        Salutation = Salutation ?? other.Salutation,
        Tags = [.. Tags, .. other.Tags],
        Notes = Notes == other.Notes ? Notes : $"{Notes}\n{other.Notes}",
    };

    /// <summary>Whether the tags are short enough together to be stored (<see cref="Guest.TagsMaxLength"/>).</summary>
    public bool TagsFit => string.Join(',', Cleaned().Tags).Length + 2 <= Guest.TagsMaxLength;

    /// <summary>Whether the notes are short enough to be stored.</summary>
    public bool NotesFit => (CleanText.Lines(Notes)?.Length ?? 0) <= Guest.NotesMaxLength;

    /// <summary>The same remarks in the form in which they are stored.</summary>
    public GuestRemarks Cleaned() => new()
    {
        Salutation = CleanText.Line(Salutation),
        Tags =
        [
            .. Tags
                .SelectMany(tag => tag.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries))
                .Select(CleanText.Lower)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ],
        Notes = CleanText.Lines(Notes),
    };
}
