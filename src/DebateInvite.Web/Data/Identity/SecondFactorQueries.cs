namespace DebateInvite.Web.Data.Identity;

public static class SecondFactorQueries
{
    /// <summary>Accounts into which a password alone does not lead.</summary>
    public static IQueryable<OrganiserAccount> WithSecondFactor(this DebateContext db) =>
        db.Users.Where(o => o.TwoFactorEnabled || db.UserPasskeys.Any(p => p.UserId == o.Id));
}
