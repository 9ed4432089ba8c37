using DebateInvite.Domain.Events;
using DebateInvite.Web.Calendar;
using DebateInvite.Web.Email.Messages.Reminder;

namespace DebateInvite.Web.Features.Organiser.Campaigns;

/// <summary>A made-up guest, whose link leads to the invitation page: real links are for real guests.</summary>
internal static class SampleGuest
{
    public static ReminderValues Values(DebateEvent debate, Language language)
    {
        var (firstName, lastName) = language switch
        {
            Language.En => ("Jane", "Sample"),
            Language.Fr => ("Jeanne", "Exemple"),
            _ => ("Janina", "Przykładowa"),
        };
        return new ReminderValues(firstName, lastName, EventFacts.Of(debate, language), debate.TextIn(language).Host, $"/{debate.Slug}");
    }
}
