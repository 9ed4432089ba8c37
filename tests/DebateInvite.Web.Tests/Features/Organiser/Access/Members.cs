using DebateInvite.Domain.Access;
using DebateInvite.Testing;
using DebateInvite.Web.Data.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Access;

/// <summary>People at the desk with other roles than the first organiser's.</summary>
internal static class Members
{
    private const string Password = "zielony rower na strychu";

    /// <summary>Somebody with an account.</summary>
    /// <param name="slug">Null: in all events.</param>
    public static async Task<OrganiserAccount> AddMemberAsync(this SiteHost site, string email, Role? role, string? slug = SiteHost.Slug)
    {
        var eventId = slug is null ? (Guid?)null : await site.QueryAsync(db => db.Events.Where(e => e.Slug == slug).Select(e => e.Id).SingleAsync());
        var account = new OrganiserAccount { UserName = email, Email = email };
        if (role is { } given)
            account.Roles.Add(new RoleAssignment { Role = given, EventId = eventId });
        var result = await site.CallAsync<UserManager<OrganiserAccount>, IdentityResult>(users => users.CreateAsync(account, Password));
        result.Succeeded.ShouldBeTrue(string.Join(' ', result.Errors.Select(error => error.Description)));
        return account;
    }

    public static async Task<SiteClient> SignInAsync(this SiteHost site, string email)
    {
        var client = site.NewClient();
        var answer = await client.SubmitAsync(await client.GetPageAsync("/organiser/sign-in"), ("Email", email), ("Password", Password));
        answer.Location.ShouldBe("/organiser", answer.AllText);
        return client;
    }

    /// <inheritdoc cref="AddMemberAsync"/>
    /// <returns>Their browser, signed in.</returns>
    public static async Task<SiteClient> NewMemberAsync(this SiteHost site, Role? role, string? slug = SiteHost.Slug)
    {
        var email = $"{role}-{slug}@example.org".ToLowerInvariant();
        await site.AddMemberAsync(email, role, slug);
        return await site.SignInAsync(email);
    }
}
