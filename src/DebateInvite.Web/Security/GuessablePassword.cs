using System.Text;
using System.Text.RegularExpressions;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Security;

/// <summary>
/// Refuses passwords that guessers try first: common words, runs of keys, repetitions, years, and the names of this site, its
/// events and the account. NIST SP 800-63B §3.1.1.2; OWASP ASVS 5.0, 6.2.4 and 6.2.11.
/// </summary>
public sealed partial class GuessablePassword(DebateContext db, SiteAddress site) : IPasswordValidator<OrganiserAccount>
{
    /// <summary>So many characters must be left beside what everybody would try.</summary>
    private const int LeastLeft = 6;

    private const int LeastDifferent = 5;

    /// <summary>Shorter words of names, such as "and", stand in any password.</summary>
    private const int ShortestName = 4;

    private const int ShortestRun = 3;

    private static readonly string[] Rows =
    [
        "abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "yxcvbnm", "azertyuiop", "qsdfghjklm", "wxcvbn",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p", "1q2w3e4r5t6y7u8i9o0p", "!@#$%^&*()",
    ];

    private static readonly HashSet<string> Runs =
    [
        .. from row in Rows.Concat(Rows.Select(row => string.Concat(row.Reverse())))
           from start in Enumerable.Range(0, row.Length - ShortestRun + 1)
           select row.Substring(start, ShortestRun),
    ];

    public async Task<IdentityResult> ValidateAsync(UserManager<OrganiserAccount> manager, OrganiserAccount user, string? password)
    {
        var titles = await db.Set<EventText>().Select(text => text.Title).ToListAsync();
        return IsGuessable(password ?? "", [user.Email ?? "", site.Host, "DebateInvite", .. titles])
            ? IdentityResult.Failed(TranslatedIdentityErrors.PasswordGuessable())
            : IdentityResult.Success;
    }

    /// <param name="names">Of the account, the site and what it is about; each of their words counts as known.</param>
    public static bool IsGuessable(string password, IEnumerable<string> names)
    {
        var known = names.SelectMany(name => Word().Split(CleanText.Folded(name))).Where(word => word.Length >= ShortestName)
            .Concat(CommonWords.All)
            .OrderByDescending(word => word.Length)
            .ToList();
        var typed = Separator().Replace(CleanText.Folded(password), "");
        return new[] { typed, WithoutMask(typed) }.Any(one => one.Distinct().Count() < LeastDifferent || Left(one, known) < LeastLeft);
    }

    // How many characters are left that nobody would try first. What is taken out leaves a gap: its ends are no new word.
    private static int Left(string typed, List<string> known)
    {
        var left = Year().Replace(Repeated().Replace(typed, "${part}"), " ");
        foreach (var word in known)
            left = left.Replace(word, " ", StringComparison.Ordinal);
        return WithoutRuns(left).Count(character => character is not ' ');
    }

    private static string WithoutRuns(string text)
    {
        var left = new StringBuilder(text);
        for (var start = 0; start + ShortestRun <= text.Length; start++)
        {
            var part = text.Substring(start, ShortestRun);
            if (Runs.Contains(part) || part.Distinct().Count() == 1)
                left.Remove(start, ShortestRun).Insert(start, new string(' ', ShortestRun));
        }

        return left.ToString();
    }

    // P@ssw0rd is written with other keys and no harder to guess.
    private static string WithoutMask(string typed) => string.Concat(typed.Select(character => character switch
    {
        '0' => 'o',
        '1' or '!' => 'i',
        '3' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '7' => 't',
        _ => character,
    }));

    [GeneratedRegex(@"[\s\-_.,;:]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Separator();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex("(?:19|20)[0-9]{2}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Year();

    // The whole of it is one part again and again.
    [GeneratedRegex(@"^(?<part>.{1,32}?)\k<part>+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Repeated();
}
