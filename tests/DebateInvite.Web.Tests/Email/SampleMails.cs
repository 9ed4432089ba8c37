using DebateInvite.Domain;
using DebateInvite.Domain.Access;
using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Deletions;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Prints;
using DebateInvite.Web.Email;
using DebateInvite.Web.Email.Calendar;
using DebateInvite.Web.Email.Layout;
using DebateInvite.Web.Email.Messages;
using DebateInvite.Web.Email.Messages.Accounts;
using DebateInvite.Web.Email.Messages.Campaigns;
using DebateInvite.Web.Email.Messages.Deletions;
using DebateInvite.Web.Email.Messages.Deputies;
using DebateInvite.Web.Email.Messages.Prints;
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
        var facts = new GuestFacts
        {
            Event = EventFacts.Of(debate, language),
            Host = debate.TextIn(language).Host,
            FirstName = guest.FirstName,
            LastName = guest.LastName,
            LinkPath = $"/r/{Token}",
            GuestId = Guid.NewGuid(),
            Organisation = guest.Organisation,
            Email = guest.Email!,
            Reply = Reply.Accepted,
            Code = Code,
            Companions = "Jan Żak",
            Sequence = 7,
            WrittenAt = WrittenAt,
        };
        Mail[] mails =
        [
            new PlaceConfirmed(facts),
            new OnWaitingList(facts with { Reply = Reply.WaitListed }),
            new AlreadyRegistered(facts),
            new PlaceFreed(facts),
            new ReplyWithdrawn(facts with { Reply = Reply.Cancelled }, HeldSeat: true),
            new LostLinkMail(facts),
            new ConfirmReplyMail(
                EventFacts.Of(debate, language), debate.TextIn(language).Host, $"/confirm/{Token}", new DateTime(2027, 6, 16, 20, 0, 0), HoldsSeat: true,
                new ConfirmReplyMail.TypedReply($"{guest.FirstName} {guest.LastName}", guest.Organisation, guest.JobTitle, "Jan Żak")),
            new NamedAsDeputy(facts, "Jan Żak"),
            new DeputySent(facts with { Reply = Reply.Declined }, "Jan Żak", HeldSeat: true),
            new ChangeRequested(debate.TextIn(Language.Pl).Title, debate.Slug, facts.Name, guest.Organisation, IsToCome: false),
            new RequestAnswered(facts, IsGranted: true, IsToCome: true, Answer: null),
            new ReplyNotification(debate.TextIn(Language.Pl).Title, debate.Slug, Guid.NewGuid(), guest, HasAccessibilityNeeds: true, Reply.Accepted, 41, 3, 9),
            new ReminderMail(
                "Przypomnienie: {{Event}}",
                "Dzień dobry, **{{FirstName}} {{LastName}}**,\n\nczekamy w {{Date}}, {{Place}}.\n\n- jeden\n- dwa\n\n{{Link}}",
                facts),
            new InvitationMail(
                "Zaproszenie: {{Event}}", "{{Salutation}},\n\nzapraszamy: {{Link}}",
                facts with { Reply = Reply.None, LinkPath = $"/i/{Token}", Salutation = "Szanowna Pani Wójt" }),
            new ThankYouMail("Dziękujemy: {{Event}}", "{{Salutation}},\n\nzaświadczenie: {{Certificate}}, a strona: {{Link}}", facts),
            new CampaignHeld(debate.TextIn(Language.Pl).Title, debate.Slug, Guid.NewGuid(), "Przypomnienie: {{Event}}", new DateTime(2027, 6, 8, 9, 0, 0, DateTimeKind.Unspecified), Doubts.EventMoved | Doubts.RepliesClosed),
            DeletionAnnounced.About(debate, Deletion.Announce(debate, WrittenAt), guests: 41),
            new SecurityListMail(
                EventFacts.Of(debate, language), debate.TextIn(language).Host, Number: 2,
                [new SecurityRow(Guid.NewGuid(), "", guest.LastName, guest.FirstName, guest.Organisation), new SecurityRow(Guid.NewGuid(), "0011", "Żak", "Jan", Organisation: null, With: guest.WholeName())],
                new SecurityChanges(
                    [new SecurityRow(Guid.NewGuid(), "", guest.LastName, guest.FirstName, guest.Organisation)],
                    [new SecurityRow(Guid.NewGuid(), "", "Dawny", "Piotr", Organisation: null)],
                    [new ChangedRow(new SecurityRow(Guid.NewGuid(), "", "Lis", "Ewa", "Gmina"), new SecurityRow(Guid.NewGuid(), "", "Lis", "Ewa", "Powiat"))])),
            new AccountLink($"/organiser/reset?id={Guid.NewGuid()}&token=CfDJ8{Token}%2B", IsNew: true),
            new AccountsChanged("jan@example.org", "anna@example.org", IsAdded: true) { Roles = $"{new GrantedRole(Role.Secretariat, Event: null)}" },
            new RolesChanged("jan@example.org", "anna@example.org", $"{new GrantedRole(Role.Reader, debate.TextIn(Language.Pl).Title)}\n{new GrantedRole(Role.Door, Event: null)}"),
            new SignInsFailed(5),
            new PasswordChanged(),
            new SignedInFromNewDevice("Firefox, Windows", "203.0.113.*", new DateTime(2027, 5, 4, 11, 30, 0, DateTimeKind.Unspecified)),
            new FactorChanged(FactorChange.PasskeyAdded, "Laptop"),
            new FactorsTakenOff("jan@example.org", "anna@example.org"),
            new RecoveryCodeUsed(9),
            new CodesFailed(5),
        ];
        return mails.ToDictionary(MailPayload.KindOf, StringComparer.Ordinal);
    }
}
