using System.Globalization;
using DebateInvite.Web.Data;
using Microsoft.Extensions.Options;
using MimeKit;

namespace DebateInvite.Web.Email.Delivery;

/// <summary>
/// Writes each mail as an <c>.eml</c> file, for trying the site out without a mail server. A file appears under its final
/// name only when it is complete and on the disk; names sort in the order of writing.
/// </summary>
internal sealed class PickupTransport(
    IOptions<SmtpOptions> options, IHostEnvironment environment, MailMessageBuilder builder, TimeProvider time) : IMailTransport
{
    private readonly string _directory = Path.Combine(environment.ContentRootPath, options.Value.PickupDirectory);
    private int _written;

    public int AtOnce => 1;

    public Task<bool> MayBeginAsync(DateTime latest, CancellationToken cancellationToken) => Task.FromResult(true);

    public async Task<DeliveryOutcome> SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        MimeMessage message;
        try
        {
            message = builder.Build(mail);
        }
        catch (UnsendableMailException unsendable)
        {
            return new DeliveryOutcome.Refused(DeliveryReason.Of(unsendable.Message));
        }

        using (message)
        {
            try
            {
                await WriteAsync(message, FileName(mail.MessageId), cancellationToken);
                return new DeliveryOutcome.Accepted();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return new DeliveryOutcome.Unreachable(DeliveryReason.Of($"The mail could not be written: {e.Message}"));
            }
        }
    }

    public Task IdleAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task WriteAsync(MimeMessage message, string fileName, CancellationToken cancellationToken)
    {
        PrivateFiles.CreateFolder(_directory);
        var unfinished = Path.Combine(_directory, $".{Guid.NewGuid():N}.tmp");
        try
        {
            await using (var file = PrivateFiles.Open(unfinished, FileMode.CreateNew, FileAccess.Write))
            {
                var format = new FormatOptions { NewLineFormat = NewLineFormat.Dos, International = MailAddress.NeedsSmtpUtf8(message) };
                await message.WriteToAsync(format, file, cancellationToken);
                file.Flush(flushToDisk: true);
            }

            File.Move(unfinished, Path.Combine(_directory, fileName));
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private string FileName(string messageId)
    {
        var now = time.GetUtcNow().UtcDateTime.ToString(PickupFolder.TimeFormat, CultureInfo.InvariantCulture);
        var id = string.Concat(messageId.Take(100).Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '@' ? c : '_'));
        return string.Create(CultureInfo.InvariantCulture, $"{now}-{++_written:D5}-{id}.eml");
    }
}
