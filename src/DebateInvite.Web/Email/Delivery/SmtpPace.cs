using DebateInvite.Web.Data;

namespace DebateInvite.Web.Email.Delivery;

/// <summary>Lets so many mails begin in a minute, evenly spread (<see cref="SmtpOptions.PerMinute"/>): a provider counts over any minute.</summary>
internal sealed class SmtpPace(int? perMinute, TimeProvider clock)
{
    private readonly Lock gate = new();
    private DateTime next = DateTime.MinValue;

    /// <inheritdoc cref="IMailTransport.MayBeginAsync"/>
    public async Task<bool> NextAsync(DateTime latest, CancellationToken cancellation)
    {
        if (perMinute is not { } limit)
            return true;

        TimeSpan wait;
        lock (gate)
        {
            var now = clock.Now();
            var turn = next > now ? next : now;
            if (turn > latest)
                return false;

            (next, wait) = (turn + (TimeSpan.FromMinutes(1) / limit), turn - now);
        }

        if (wait > TimeSpan.Zero)
            await Task.Delay(wait, clock, cancellation);
        return true;
    }
}
