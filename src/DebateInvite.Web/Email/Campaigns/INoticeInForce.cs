using DebateInvite.Domain.Events;

namespace DebateInvite.Web.Email.Campaigns;

/// <summary>Which version of the privacy notice an event's guests are given now.</summary>
public interface INoticeInForce
{
    /// <summary>Asks no database, so it may be asked while an event is locked.</summary>
    /// <returns>A <see cref="Domain.Privacy.NoticeVersion.Hash"/>.</returns>
    Task<string> HashAsync(DebateEvent debate);

    /// <summary>Stores its text, unless that was done before. Never while an event is locked.</summary>
    /// <returns>As <see cref="HashAsync"/>.</returns>
    Task<string> KeepAsync(DebateEvent debate, CancellationToken cancellation);
}
