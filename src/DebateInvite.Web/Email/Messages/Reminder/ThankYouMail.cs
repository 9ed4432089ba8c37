namespace DebateInvite.Web.Email.Messages.Reminder;

/// <summary>What an organiser wrote, after the event, to those who came. It changes nothing in a calendar.</summary>
/// <param name="Body">Markdown with placeholders (<see cref="ReminderText"/>).</param>
public sealed record ThankYouMail(string Subject, string Body, GuestFacts About) : Mail
{
    public static readonly Text Name = new("Podziękowanie", "Thank you", "Remerciement");

    public override MailContent Compose(SiteAddress site) => ReminderText.Compose(Subject, Body, About, site);
}
