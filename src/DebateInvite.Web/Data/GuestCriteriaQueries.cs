using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using Microsoft.AspNetCore.WebUtilities;

namespace DebateInvite.Web.Data;

/// <summary>Asks the database for the guests whom <see cref="GuestCriteria"/> mean, and writes and reads those as an address has them.</summary>
public static class GuestCriteriaQueries
{
    private const int MostWords = 12;

    public static IQueryable<Guest> Meeting(this IQueryable<Guest> guests, GuestCriteria criteria)
    {
        guests = guests.Found(criteria.Search);
        if (criteria.Reply is { } reply)
            guests = guests.Where(g => g.Reply == reply);
        if (criteria.Tag is { } one)
        {
            var tag = $",{one},";
            guests = guests.Where(g => g.Tags.Contains(tag));
        }

        if (criteria.Sector is { } sector)
            guests = guests.Where(g => g.Details.Sector == sector);
        if (criteria.Language is { } language)
            guests = guests.Where(g => g.Details.Language == language);
        if (criteria.WithoutEmail)
            guests = guests.Where(g => g.Details.Email == null);
        if (criteria.WithNeeds)
            guests = guests.Where(g => g.Details.AccessibilityNeeds != AccessibilityNeeds.None || g.Details.AccessibilityNotes != null);
        return criteria.Invitation switch
        {
            InvitationProgress.NotInvited => guests.Where(g => g.InvitedAt == null && g.Reply == Reply.None),
            InvitationProgress.NotOpened => guests.Where(g => g.InvitedAt != null && g.OpenedAt == null),
            InvitationProgress.Opened => guests.Where(g => g.OpenedAt != null),
            _ => guests,
        };
    }

    /// <returns><c>?q=…&amp;reply=…</c>, or nothing.</returns>
    public static QueryString ToQuery(this GuestCriteria criteria) =>
        QueryString.Create(criteria.Written.Select(pair => KeyValuePair.Create<string, string?>(pair.Key, pair.Value)));

    /// <param name="query">With or without its question mark; of a name said twice, the first counts.</param>
    public static GuestCriteria ReadCriteria(string? query)
    {
        var named = QueryHelpers.ParseQuery(query);
        return GuestCriteria.Read(name => named.TryGetValue(name, out var values) ? values[0] : null);
    }

    // An address is looked for as a whole, however it is written or was pasted.
    private static string[] Words(string search) => EmailAddress.Tidied(search) is { } email && EmailAddress.IsValid(email)
        ? [CleanText.Folded(EmailAddress.KeyOf(email))]
        : CleanText.Folded(search).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IQueryable<Guest> Found(this IQueryable<Guest> guests, string search) => Words(search)
        .Take(MostWords)
        .Aggregate(guests, (found, word) =>
        {
            // The provider escapes what LIKE would take for a wildcard.
            if (word.Length != Guest.CodeLength)
                return found.Where(g => g.SearchText.Contains(word));

            // Letters of a code mean nothing by themselves, so only all of it is looked for, and each code by its index.
            var code = word.ToUpperInvariant();
            var own = guests.Where(g => g.Code == code).Select(g => g.Id);
            var former = guests.SelectMany(g => g.Formers).Where(f => f.Code == code).Select(f => f.GuestId);
            return found.Where(g => g.SearchText.Contains(word) || own.Contains(g.Id) || former.Contains(g.Id));
        });
}
