namespace DebateInvite.Web.Data.Identity;

/// <summary>
/// What an organiser has typed into a long form and not saved yet, sealed for them alone. Forms about guests have none.
/// </summary>
public sealed class FormDraft
{
    /// <summary>Days after it was last typed into.</summary>
    public const int DaysKept = 14;

    public const int FormMaxLength = 80;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid OrganiserId { get; init; }

    /// <summary>Which form it is: <c>settings/</c> and the event's key, for one.</summary>
    public required string Form { get; init; }

    public required string Content { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime SavedAt { get; set; }

    /// <summary>The form was sent when the session had ended: whoever sent it wants to see it again.</summary>
    public required bool WasSent { get; set; }
}
