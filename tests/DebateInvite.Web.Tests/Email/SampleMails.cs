using DebateInvite.Domain;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Calendar;
using DebateInvite.Web.Email;
using DebateInvite.Web.Email.Messages.Accounts;
using DebateInvite.Web.Email.Messages.Deputies;
using DebateInvite.Web.Email.Messages.Reminder;
using DebateInvite.Web.Email.Messages.Replies;
using DebateInvite.Web.Email.Messages.Requests;

namespace DebateInvite.Web.Tests.Email;

/// <summary>One mail of every kind, about one event and one guest.</summary>
internal static class SampleMails
{
    public const string Token = "00112233445566778899aabbccddeeff";

    public const string Code = "2K7MXYZ9";

    public static readonly DateTime WrittenAt = new(2027, 5, 4, 9, 30, 0, DateTimeKind.Utc);

    public static GuestDetails Zofia { get; } = new()
    {
        FirstName = "Zofia",
        LastName = "Żółkiewska-Łęcka",
        Email = "zofia@example.org",
        Phone = "+48 600 100 200",
        Organisation = "Gmina Środa Śląska",
        JobTitle = "Wójt",
        Sector = Sector.LocalGovernment,
        AccessibilityNeeds = AccessibilityNeeds.InductionLoop,
        Question = "Jak mierzono efekty?\nI kto płaci?",
    };

    /// <summary>By kind, as it stands in the outbox.</summary>
    public static Dictionary<string, Mail> Of(DebateEvent debate, Language language, GuestDetails guest)
    {
        var name = $"{guest.FirstName} {guest.LastName}";
        var facts = new ReplyFacts(
            EventFacts.Of(debate, language), debate.TextIn(language).Host, name, guest.Organisation, Token, Reply.Accepted, WrittenAt)
        {
            GuestId = Guid.NewGuid(), Email = guest.Email!, Code = Code, Companions = "Jan Żak", Sequence = 7,
        };
        Mail[] mails =
        [
            new PlaceConfirmed(facts),
            new OnWaitingList(facts with { Reply = Reply.WaitListed }),
            new AlreadyRegistered(facts),
            new PlaceFreed(facts),
            new ReplyWithdrawn(facts with { Reply = Reply.Cancelled }, HeldSeat: true),
            new LostLinkMail(facts),
            new NamedAsDeputy(facts, "Jan Żak"),
            new DeputySent(facts with { Reply = Reply.Declined }, "Jan Żak", HeldSeat: true),
            new ChangeRequested(debate.TextIn(Language.Pl).Title, debate.Slug, name, guest.Organisation, IsToCome: false),
            new RequestAnswered(facts, IsGranted: true, IsToCome: true, Answer: null),
            new ReplyNotification(debate.TextIn(Language.Pl).Title, debate.Slug, Guid.NewGuid(), guest, HasAccessibilityNeeds: true, Reply.Accepted, 41, 3, 9),
            new ReminderMail(
                "Przypomnienie: {{Event}}",
                "Dzień dobry, **{{FirstName}} {{LastName}}**,\n\nczekamy w {{Date}}, {{Place}}.\n\n- jeden\n- dwa\n\n{{Link}}",
                new ReminderValues(guest.FirstName, guest.LastName, EventFacts.Of(debate, language), debate.TextIn(language).Host, $"/r/{Token}")),
            new InvitationMail(
                "Zaproszenie: {{Event}}", "{{Salutation}},\n\nzapraszamy: {{Link}}",
                new ReminderValues(guest.FirstName, guest.LastName, EventFacts.Of(debate, language), debate.TextIn(language).Host, $"/i/{Token}") { Salutation = "Szanowna Pani Wójt" }),
            new AccountLink($"/organiser/set-up/{Token}", IsNew: true),
        ];
        return mails.ToDictionary(Web.Email.Outbox.MailPayload.KindOf, StringComparer.Ordinal);
    }
}
