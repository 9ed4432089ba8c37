namespace DebateInvite.Web.Data.Identity;

/// <summary>
/// What somebody did at the desk, or tried to: who, when, from where, with what. Written with the change that it tells of; no
/// page changes or deletes one. It names no guest, so that it need not go with them. OWASP ASVS 5.0, 16.2 and 16.3.
/// </summary>
public sealed class AuditEntry
{
    public const int KindMaxLength = 40;
    public const int EventMaxLength = 60;
    public const int SubjectMaxLength = 400;
    public const int NetworkMaxLength = 45;

    /// <summary>How long one is kept. Days.</summary>
    public const int DaysKept = 365;

    /// <summary>How long it says exactly from where. Days.</summary>
    public const int DaysWithNetwork = 30;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    public required AuditKind Kind { get; init; }

    /// <summary>An account's address; null: the site by itself, or somebody who is not known.</summary>
    public string? Organiser { get; init; }

    /// <summary>The event's name in addresses; null: it is about none.</summary>
    public string? Event { get; init; }

    /// <summary>What it was done with or to: an account, the fields that changed, a filter, a file, a guest's code.</summary>
    public string? Subject { get; init; }

    /// <summary>How many guests it was about.</summary>
    public int? Count { get; init; }

    /// <summary>A client's address; shortened (<c>203.0.113.*</c>) once <see cref="DaysWithNetwork"/> days have passed; empty: not known.</summary>
    public string Network { get; set; } = "";

    /// <summary>Such as <c>Firefox, Windows</c>; empty: not known.</summary>
    public string Device { get; init; } = "";
}

/// <summary>What was done. Kept by name, so a name once used stays.</summary>
public enum AuditKind
{
    SignedIn,
    SignInFailed,
    SignInsPaused,
    SignedOut,
    SessionsEnded,
    PasswordChanged,
    PasswordReset,

    AccountAdded,
    AccountRemoved,
    RolesChanged,
    FactorsChanged,
    FactorsTakenOff,
    RecoveryCodeUsed,
    Refused,

    GuestsExported,
    RecordExported,
    EvidenceExported,
    EvidenceFileAdded,
    EvidenceFileRemoved,
    GuestsDeleted,
    GuestsMerged,

    ImportConfirmed,
    ImportTakenBack,
    CampaignScheduled,
    CampaignCalledOff,
    MailsSentAgain,

    SettingsChanged,
    EventCreated,
    EventFeatured,
    EventCancelled,
    EventReinstated,
    EventPublished,
    EventWithdrawn,
    EventArchived,
    EventUnarchived,
    EventDeleted,

    DeclarationSaved,

    DeletionAnnounced,
    DeletionPutOff,
    DeletionWithdrawn,
    DeletionDone,

    DoorPassMade,
    DoorPassRevoked,

    ListPrinted,
    SecurityListIssued,

    AuditExported,
    BackupRestored,
}
