using DebateInvite.Domain.Guests;
using DebateInvite.Web.Email.Calendar;

namespace DebateInvite.Web.Email.Messages.Reminder;

/// <summary>What an organiser wrote to an audience, as it reads for one guest.</summary>
/// <param name="Body">Markdown with placeholders (<see cref="ReminderText"/>).</param>
public sealed record ReminderMail(string Subject, string Body, GuestFacts About) : Mail
{
    public static readonly Text Name = new("Przypomnienie", "Reminder", "Rappel");

    /// <summary>
    /// Brings the guest's calendar up to date, since time and place may have changed, or the event been cancelled, after
    /// the guest accepted.
    /// </summary>
    public override MailContent Compose(SiteAddress site) => ReminderText.Compose(Subject, Body, About, site) with
    {
        Calendar = About.Reply is not Reply.Accepted ? null
            : About.Event.IsCancelled ? EventCalendar.Cancellation(About, site)
            : EventCalendar.Appointment(About, site),
    };
}
