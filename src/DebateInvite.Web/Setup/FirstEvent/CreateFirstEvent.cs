using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Setup.FirstEvent;

/// <summary>Creates the debate of 21 June in an empty database, and never touches it again.</summary>
public sealed class CreateFirstEvent(DebateContext db, IOptions<FirstEventOptions> options, TimeProvider clock)
{
    private const string Slug = "debata";
    private const string Warsaw = "Europe/Warsaw";
    private const int June = 6;

    public async Task RunAsync(CancellationToken cancellation)
    {
        if (await db.Events.AnyAsync(cancellation))
            return;

        var year = FirstEventYear.For(clock.Now(), June, lastDay: 15, Warsaw);
        var debate = new DebateEvent
        {
            Slug = Slug,
            IsFeatured = true,
            TimeZone = Warsaw,
            StartsAt = options.Value.StartsAt ?? new DateTime(year, June, 21, 11, 30, 0),
            RepliesCloseOn = options.Value.RepliesCloseOn ?? new DateOnly(year, June, 15),
            Capacity = options.Value.Capacity,
            Address = "ul. Żurawia 4a, Warszawa",
            ContactEmail = "anna.moskwa@mrpips.gov.pl",
        };
        debate.Texts.AddRange(LanguageExtensions.All.Select(FirstEventTexts.In));
        db.Events.Add(debate);

        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException failure) when (db.IsUniqueViolation(failure))
        {
            // Another process started at the same moment and was first.
        }
    }
}
