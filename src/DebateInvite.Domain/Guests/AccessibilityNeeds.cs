namespace DebateInvite.Domain.Guests;

/// <summary>What a guest needs in order to take part. Can reveal health data (GDPR art. 9): given freely, deleted early.</summary>
[Flags]
public enum AccessibilityNeeds
{
    None = 0,
    StepFreeAccess = 1,
    InductionLoop = 2,
    PolishSignLanguage = 4,
    Captions = 8,
    LargePrint = 16,
    Assistant = 32,
}
