using DebateInvite.Web.Calendar;
using DebateInvite.Web.Hosting;

namespace DebateInvite.Web.Email.Messages.Reminder;

/// <summary>What an organiser wrote to an audience, as it reads for one guest.</summary>
/// <param name="Body">Markdown with placeholders (<see cref="ReminderText"/>).</param>
public sealed record ReminderMail(string Subject, string Body, ReminderValues Values) : Mail
{
    /// <summary>
    /// Whose calendar is brought up to date with the mail, since time and place may have changed, or the event been
    /// cancelled, after the guest accepted; null: the guest has no place.
    /// </summary>
    public CalendarGuest? Seated { get; init; }

    public override MailContent Compose(SiteAddress site) => ReminderText.Compose(Subject, Body, Values, site) with
    {
        Calendar = Seated is null ? null
            : Values.Event.IsCancelled ? EventCalendar.Cancellation(Values.Event, Seated, site)
            : EventCalendar.Request(Values.Event, Seated, site),
    };
}
