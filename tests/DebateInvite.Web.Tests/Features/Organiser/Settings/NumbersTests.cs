using DebateInvite.Testing;
using DebateInvite.Web.Features.Organiser.Shared;

namespace DebateInvite.Web.Tests.Features.Organiser.Settings;

/// <summary>Numbers are taken as people write them, and as the site itself does.</summary>
public class NumbersTests
{
    [Theory]
    [InlineData("1000")]
    [InlineData(" 1000 ")]
    [InlineData("1 000")]
    [InlineData("1\u00a0000")]
    [InlineData("1\u202f000")]
    [InlineData("1\u2009000")]
    [InlineData("1,000")]
    [InlineData("1.000")]
    [InlineData("1'000")]
    [InlineData("1’000")]
    [InlineData("１０００")]
    public async Task Save_CapacityAsPeopleWriteIt_IsTaken(string typed)
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();

        await organiser.SubmitAsync(await organiser.GetPageAsync("/organiser/debata/settings/rules"), ("Capacity", typed));

        (await site.EventAsync()).Capacity.ShouldBe(1_000);
    }

    [Theory]
    [InlineData("20 000", 20_000)]
    [InlineData("1\u00a0234\u00a0567", 1_234_567)]
    [InlineData("007", 7)]
    [InlineData("24\u00a0", 24)]
    [InlineData("12,5", null)]
    [InlineData("12.50", null)]
    [InlineData("1 00", null)]
    [InlineData("10 00", null)]
    [InlineData("1 000.000", null)]
    [InlineData("1000 000", null)]
    [InlineData(" ", null)]
    [InlineData("-5", null)]
    [InlineData("5-6", null)]
    [InlineData("1e3", null)]
    [InlineData("sto", null)]
    [InlineData("99999999999", null)]
    public void Whole_Typed_IsTheNumberOrNone(string typed, int? number) => FormNumbers.Whole(typed).ShouldBe(number);

    [Theory]
    [InlineData("pl-PL")]
    [InlineData("en-GB")]
    [InlineData("fr-FR")]
    public void Whole_AsTheSiteWritesIt_IsTheNumber(string culture) =>
        FormNumbers.Whole(20_000.ToString("N0", System.Globalization.CultureInfo.GetCultureInfo(culture))).ShouldBe(20_000);
}
