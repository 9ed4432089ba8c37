using DebateInvite.Domain;
using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Email.Calendar;
using DebateInvite.Web.Email.Messages;

namespace DebateInvite.Web.Email.Campaigns;

/// <summary>A made-up guest, whose link leads to a sample of the personal page at the desk: real links are for real guests.</summary>
public static class SampleGuest
{
    /// <param name="audience">Decides which of their own pages guests of it come to.</param>
    public static GuestFacts Facts(DebateEvent debate, Audience audience, Language language)
    {
        var (firstName, lastName) = NameIn(language);
        return new GuestFacts
        {
            Event = EventFacts.Of(debate, language),
            Host = debate.TextIn(language).Host,
            FirstName = firstName,
            LastName = lastName,
            LinkPath = LinkPath(debate, audience.Replies()[0]),
        };
    }

    /// <summary>Where the link leads of what only the desk reads.</summary>
    /// <param name="reply">What the guest would have answered.</param>
    public static string LinkPath(DebateEvent debate, Reply reply) => $"/organiser/{debate.Slug}/sample?reply={reply}";

    /// <summary>The guest, who is stored nowhere.</summary>
    public static Guest Of(DebateEvent debate, Reply reply, Language language, DateTime now)
    {
        var (firstName, lastName) = NameIn(language);
        var guest = Guest.For(debate.Id, new GuestDetails { FirstName = firstName, LastName = lastName, Email = "sample@example.org", Language = language }, now);
        guest.ClauseAcknowledgedAt = reply is Reply.None ? null : now;
        // In an event of their own, in which everything can be answered.
        var madeUp = new DebateEvent { StartsAt = now.AddYears(1), RepliesCloseOn = DateOnly.FromDateTime(now).AddMonths(1), Capacity = reply is Reply.WaitListed ? 0 : null };
        if (reply is Reply.Accepted or Reply.WaitListed)
            madeUp.Accept(guest, now);
        else if (reply is Reply.Declined or Reply.Cancelled)
            madeUp.GiveUp(guest, reply, now);
        return guest;
    }

    private static (string FirstName, string LastName) NameIn(Language language) => language switch
    {
        Language.En => ("Jane", "Sample"),
        Language.Fr => ("Jeanne", "Exemple"),
        _ => ("Janina", "Przykładowa"),
    };
}
