namespace DebateInvite.Domain.Events;

/// <summary>The instants (UTC) by which it is decided what guests can do.</summary>
public sealed record EventMoments(DateTime Start, DateTime RepliesClose, DateTime PromotionEnds, DateTime Over)
{
    /// <summary>Those that somebody has put into the past. What was there before stays unsaid.</summary>
    /// <param name="before">As they were; null: there was no event.</param>
    public IReadOnlyList<EventMoment> MovedIntoThePast(EventMoments? before, DateTime now) =>
    [
        .. Each().Zip(before?.Each() ?? Each().Select(moment => (moment.Which, At: DateTime.MaxValue)))
            .Where(pair => pair.First.At != pair.Second.At && pair.First.At <= now)
            .Select(pair => pair.First.Which),
    ];

    private IEnumerable<(EventMoment Which, DateTime At)> Each() =>
    [
        (EventMoment.Start, Start), (EventMoment.RepliesClose, RepliesClose), (EventMoment.PromotionEnds, PromotionEnds), (EventMoment.Over, Over),
    ];
}

public enum EventMoment
{
    Start,
    RepliesClose,
    PromotionEnds,
    Over,
}
