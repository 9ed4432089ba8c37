using DebateInvite.Domain;
using DebateInvite.Domain.Events;
using DebateInvite.Testing;
using DebateInvite.Web.Setup;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Setup;

public class FirstEventTests
{
    private static readonly TimeSpan Summer = TimeSpan.FromHours(2);

    [Theory]
    [InlineData(15, 23, 59, 59, 2027)]
    [InlineData(16, 0, 0, 0, 2028)]
    public async Task FirstStart_AroundTheLastDay_TakesTheYearWhoseDayIsNotOver(int day, int hour, int minute, int second, int year)
    {
        await using var site = await SiteHost.StartAsync(new DateTimeOffset(2027, 6, day, hour, minute, second, Summer));

        var debate = await site.EventAsync();

        (debate.StartsAt, debate.RepliesCloseOn).ShouldBe((new DateTime(year, 6, 21, 11, 30, 0), new DateOnly(year, 6, 15)));
        (debate.TimeZone, debate.Slug, debate.IsFeatured, debate.Capacity).ShouldBe(("Europe/Warsaw", SiteHost.Slug, true, null));
        (debate.ContactEmail, debate.NotificationEmail).ShouldBe(("anna.moskwa@mrpips.gov.pl", null));
    }

    [Fact]
    public async Task FirstStart_WritesEveryTextInThreeLanguages()
    {
        await using var site = await SiteHost.StartAsync();

        var texts = (await site.EventAsync()).Texts;

        texts.Select(text => text.Language).ShouldBe(LanguageExtensions.All, ignoreOrder: true);
        // Whether the contract has evidence kept, and on which basis, only organisers know.
        foreach (var property in typeof(EventText).GetProperties().Where(property => property.PropertyType == typeof(string) && property.Name is not nameof(EventText.EvidenceBasis)))
        {
            var written = texts.Select(text => (string)property.GetValue(text)!).ToList();
            written.ShouldAllBe(text => text.Length > 3, property.Name);
        }

        texts.Select(text => text.Invitation).Distinct(StringComparer.Ordinal).Count().ShouldBe(3);
        texts.ShouldAllBe(text => text.Signature.Contains("inż. Przemysław Piechocki") && text.Venue.Contains("400A"));
        texts.ShouldAllBe(text => text.Host == "Stowarzyszenie na rzecz Spółdzielni Socjalnych");
    }

    [Fact]
    public async Task Restart_YearsLaterWithOtherSettings_TouchesNothing()
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "80"));
        await site.EditEventAsync(debate =>
        {
            debate.TextIn(Language.Pl).Title = "Zmieniony tytuł";
            debate.StartsAt = new DateTime(2027, 6, 22, 12, 0, 0);
        });
        var before = await site.EventAsync();

        await site.RestartAsync(SiteHost.DefaultNow.AddYears(3));

        (await site.QueryAsync(db => db.Events.CountAsync())).ShouldBe(1);
        var after = await site.EventAsync();
        after.Texts.OrderBy(t => t.Language).Select(t => t.Title).ShouldBe(before.Texts.OrderBy(t => t.Language).Select(t => t.Title));
        (after.Id, after.Version, after.StartsAt, after.RepliesCloseOn, after.Capacity)
            .ShouldBe((before.Id, before.Version, before.StartsAt, before.RepliesCloseOn, 80));
    }

    [Fact]
    public async Task FirstStart_Overrides_AreTaken()
    {
        await using var site = await SiteHost.StartAsync(
            ("FirstEvent:StartsAt", "2030-09-01T09:15"), ("FirstEvent:RepliesCloseOn", "2030-08-20"), ("FirstEvent:Capacity", "50"));

        var debate = await site.EventAsync();

        (debate.StartsAt, debate.RepliesCloseOn, debate.Capacity).ShouldBe((new DateTime(2030, 9, 1, 9, 15, 0), new DateOnly(2030, 8, 20), 50));
    }

    [Fact]
    public async Task CreateFirstEvent_CalledAgain_AddsNone()
    {
        await using var site = await SiteHost.StartAsync();

        await site.CallAsync<DatabaseStartup, bool>(async startup =>
        {
            await startup.PrepareAsync(CancellationToken.None);
            return true;
        });

        (await site.QueryAsync(db => db.Events.CountAsync())).ShouldBe(1);
    }
}
