using DebateInvite.Domain.Feedback;

namespace DebateInvite.Domain.Events;

// What guests get, and are asked, once it is over.
public sealed partial class DebateEvent
{
    public const int MostQuestions = 3;

    /// <summary>For how many days after the event's last day guests are asked.</summary>
    public const int DaysOfFeedback = 30;

    /// <summary>Whether those who came get certificates of attendance.</summary>
    public bool GivesCertificates { get; set; }

    /// <summary>In the order in which they are asked; none: guests are not asked.</summary>
    public IReadOnlyList<FeedbackQuestion> FeedbackQuestions { get; set; } = [];

    /// <summary>The last day on which guests are asked.</summary>
    public DateOnly FeedbackUntil => DateOnly.FromDateTime(EndsAt ?? StartsAt).AddDays(DaysOfFeedback);

    public bool GivesCertificatesAt(DateTime now) => GivesCertificates && StateAt(now) is EventState.Over;

    public bool TakesFeedbackAt(DateTime now) => FeedbackQuestions.Count > 0 && StateAt(now) is EventState.Over && DayAt(now) <= FeedbackUntil;
}
