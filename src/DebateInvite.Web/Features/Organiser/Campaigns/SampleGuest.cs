using DebateInvite.Domain.Events;
using DebateInvite.Web.Email.Calendar;
using DebateInvite.Web.Email.Messages;

namespace DebateInvite.Web.Features.Organiser.Campaigns;

/// <summary>A made-up guest, whose link leads to the invitation page: real links are for real guests.</summary>
internal static class SampleGuest
{
    public static GuestFacts Facts(DebateEvent debate, Language language)
    {
        var (firstName, lastName) = language switch
        {
            Language.En => ("Jane", "Sample"),
            Language.Fr => ("Jeanne", "Exemple"),
            _ => ("Janina", "Przykładowa"),
        };
        return new GuestFacts
        {
            Event = EventFacts.Of(debate, language),
            Host = debate.TextIn(language).Host,
            FirstName = firstName,
            LastName = lastName,
            LinkPath = $"/{debate.Slug}",
        };
    }
}
