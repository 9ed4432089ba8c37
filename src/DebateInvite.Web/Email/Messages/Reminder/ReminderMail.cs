using DebateInvite.Web.Hosting;

namespace DebateInvite.Web.Email.Messages.Reminder;

/// <summary>What an organiser wrote to an audience, as it reads for one guest.</summary>
/// <param name="Body">Markdown with placeholders (<see cref="ReminderText"/>).</param>
public sealed record ReminderMail(string Subject, string Body, ReminderValues Values) : Mail
{
    public override MailContent Compose(SiteAddress site) => ReminderText.Compose(Subject, Body, Values, site);
}
