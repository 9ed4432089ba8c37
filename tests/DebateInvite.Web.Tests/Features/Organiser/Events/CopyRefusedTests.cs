using System.Net;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Events;

public class CopyRefusedTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Theory]
    [InlineData("debata", "2028-05-10T09:00", "2028-05-01", "Slug")]
    [InlineData("events", "2028-05-10T09:00", "2028-05-01", "Slug")]
    [InlineData("en", "2028-05-10T09:00", "2028-05-01", "Slug")]
    [InlineData("Debata 2028", "2028-05-10T09:00", "2028-05-01", "Slug")]
    [InlineData("", "2028-05-10T09:00", "2028-05-01", "Slug")]
    [InlineData("debata-2028", "", "2028-05-01", "StartsAt")]
    [InlineData("debata-2028", "2028-05-10T09:00", "2028-05-11", "RepliesCloseOn")]
    public async Task Copy_BadValue_400SaysWhy_AndKeepsWhatWasTyped(string slug, string startsAt, string repliesCloseOn, string field)
    {
        using var organiser = await site.NewOrganiserAsync();

        var answer = await organiser.CopyEventAsync(slug, startsAt, repliesCloseOn);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf(field).ShouldNotBeNull();
        (answer.ValueOf("Slug"), answer.ValueOf("StartsAt"), answer.ValueOf("RepliesCloseOn")).ShouldBe((slug, startsAt, repliesCloseOn));
        (await site.QueryAsync(db => db.Events.CountAsync())).ShouldBe(1);
    }
}
