using DebateInvite.Domain;
using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Feedback;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Tests.Features.Organiser.CheckIn;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Certificates;

/// <summary>What tests of the time after the event do again and again.</summary>
internal static class Attendance
{
    public const string Rating = "Jak oceniają Państwo debatę?";
    public const string Words = "Co poprawić?";

    private static readonly DateTime Came = new(2027, 6, 21, 9, 10, 0, DateTimeKind.Utc);

    /// <summary>The morning after.</summary>
    public static Task EventIsOverAsync(this SiteHost site) => site.LocalTimeIsAsync("2027-06-22T09:00:00");

    public static Task GiveCertificatesAsync(this SiteHost site) => site.EditEventAsync(debate => debate.GivesCertificates = true);

    public static Task AskAsync(this SiteHost site) => site.EditEventAsync(debate => debate.FeedbackQuestions =
    [
        new FeedbackQuestion(FeedbackKind.Rating, new Dictionary<Language, string> { [Language.Pl] = Rating, [Language.En] = "How was it?" }),
        new FeedbackQuestion(FeedbackKind.Text, new Dictionary<Language, string> { [Language.Pl] = Words }),
    ]);

    /// <summary>Somebody was there, with those whom they brought.</summary>
    public static async Task<Guest> AttendedAsync(this SiteHost site, int number = 1, params string[] companions)
    {
        var guest = await site.ExpectAsync(number, companions);
        await site.ArriveAsync(guest);
        return guest;
    }

    public static Task ArriveAsync(this SiteHost site, Guest guest) => site.QueryAsync(db =>
    {
        db.Arrivals.AddRange(Attendee.Of(guest).Select(who => Arrival.Of(guest, who, Doors.Entrance, Came)));
        return db.SaveChangesAsync();
    });

    /// <summary>It was a mistake at the door.</summary>
    public static Task UndoAsync(this SiteHost site, Guest guest) => site.QueryAsync(async db =>
    {
        foreach (var arrival in await db.Arrivals.Where(a => a.GuestId == guest.Id && a.UndoneAt == null).ToListAsync())
            arrival.Undo("pomyłka", "A", Came.AddDays(1));
        return await db.SaveChangesAsync();
    });

    /// <summary>Presses the button that issues it.</summary>
    /// <returns>The certificate's page.</returns>
    public static async Task<SitePage> IssueAsync(this SiteClient client, Guest guest, string query = "")
    {
        var answer = await client.SubmitAsync(await client.GetPageAsync($"/r/{guest.Token}/certificate{query}"), "main form", []);
        return await client.GetPageAsync(answer.Location.ShouldNotBeNull());
    }

    public static string NumberOf(this SitePage page) => page.Text(".certificate__number");

    public static Task<SitePage> CheckAsync(this SiteClient client, string path, string name) =>
        client.PostAsync(path, [KeyValuePair.Create("Name", name)]);

    /// <summary>Answers the event's questions.</summary>
    public static async Task<SitePage> AnswerAsync(this SiteClient client, Guest guest, string rating, string words) => await client.SubmitAsync(
        await client.GetPageAsync($"/r/{guest.Token}/feedback"), "main form", [KeyValuePair.Create("First.Value", rating), KeyValuePair.Create("Second.Value", words)]);
}
