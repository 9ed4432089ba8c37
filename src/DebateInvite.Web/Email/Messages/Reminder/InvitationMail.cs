namespace DebateInvite.Web.Email.Messages.Reminder;

/// <summary>A guest's personal invitation, as an organiser wrote it.</summary>
/// <param name="Body">Markdown with placeholders (<see cref="ReminderText"/>).</param>
public sealed record InvitationMail(string Subject, string Body, GuestFacts About) : Mail
{
    public static readonly Text Name = new("Zaproszenie", "Invitation", "Invitation");

    public override MailContent Compose(SiteAddress site) => ReminderText.Compose(Subject, Body, About, site);
}
