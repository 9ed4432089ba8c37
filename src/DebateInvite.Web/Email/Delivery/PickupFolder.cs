using System.Globalization;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Email.Delivery;

/// <summary>
/// The folder of <c>.eml</c> files that <see cref="PickupTransport"/> writes. What was written about somebody goes with them,
/// and all of it one day.
/// </summary>
public sealed partial class PickupFolder(IOptions<SmtpOptions> options, IHostEnvironment environment, ILogger<PickupFolder> log)
{
    /// <summary>How a file's name begins: when it was written, UTC. Such names sort by time.</summary>
    internal const string TimeFormat = "yyyyMMdd'T'HHmmss.fffffff'Z'";

    private readonly string path = Path.Combine(environment.ContentRootPath, options.Value.PickupDirectory);

    /// <summary>Deletes the files of some mails, by their keys in the outbox.</summary>
    public void Forget(IReadOnlyCollection<Guid> mails)
    {
        var keys = mails.Select(id => id.ToString("N")).ToHashSet(StringComparer.Ordinal);
        Delete(name => keys.Overlaps(name.Split('-', '@')));
    }

    /// <summary>Deletes the files that were written before then. UTC.</summary>
    public void ForgetBefore(DateTime then)
    {
        var first = then.ToString(TimeFormat, CultureInfo.InvariantCulture);
        Delete(name => string.CompareOrdinal(name, first) < 0);
    }

    private void Delete(Predicate<string> isOne)
    {
        if (!Directory.Exists(path))
            return;

        foreach (var file in Directory.EnumerateFiles(path, "*.eml").Where(file => isOne(Path.GetFileName(file))))
        {
            try
            {
                File.Delete(file);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Its name tells nobody's; it has a last day.
                LogNotDeleted(Path.GetFileName(file), e.GetType().Name);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "The mail's file {File} could not be deleted: {Fault}")]
    private partial void LogNotDeleted(string file, string fault);
}
