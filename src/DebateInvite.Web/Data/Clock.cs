namespace DebateInvite.Web.Data;

public static class Clock
{
    /// <summary>Now, as it is stored: UTC.</summary>
    public static DateTime Now(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime;
}
