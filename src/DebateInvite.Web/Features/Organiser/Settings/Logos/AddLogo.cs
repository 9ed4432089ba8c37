using System.Security.Cryptography;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Images;
using DebateInvite.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Settings.Logos;

/// <summary>Adds a logo to those that an event has to show, cleaned of all that is no picture.</summary>
public sealed class AddLogo(EventLock eventLock, DebateContext db, AuditLog audit)
{
    /// <param name="form">Valid.</param>
    public async Task<LogoAdded> RunAsync(DebateEvent debate, AddLogoForm form, CancellationToken cancellation)
    {
        if (form.File is not { } file)
            return new LogoAdded(LogoTexts.FileRequired);

        try
        {
            var picture = await ReadAsync(file, cancellation);
            return await eventLock.HoldAsync(debate.Id, (held, token) => AddAsync(held, picture, form.ByLanguage, token), cancellation);
        }
        catch (UnusablePictureException refusal)
        {
            return new LogoAdded(refusal.Message);
        }
    }

    private static async Task<Picture> ReadAsync(IFormFile file, CancellationToken cancellation)
    {
        if (file.Length > Picture.LargestFile)
            throw Picture.TooLarge();

        var bytes = new byte[file.Length];
        await using var content = file.OpenReadStream();
        await content.ReadExactlyAsync(bytes, cancellation);
        return Picture.Of(bytes);
    }

    private async Task<LogoAdded> AddAsync(LockedEvent held, Picture picture, IReadOnlyDictionary<Language, string> alternatives, CancellationToken cancellation)
    {
        var debate = held.Event;
        var hash = Convert.ToHexStringLower(SHA256.HashData(picture.Content))[..LogoImage.HashLength];
        if (!debate.AddLogo(new FundingLogo(hash, picture.Width, picture.Height, alternatives)))
            return new LogoAdded(LogoTexts.TooMany.With(DebateEvent.MostLogos));

        if (!await db.LogoImages.AnyAsync(image => image.EventId == debate.Id && image.Hash == hash, cancellation))
            db.LogoImages.Add(new LogoImage { EventId = debate.Id, Hash = hash, ContentType = picture.ContentType, Content = picture.Content });
        debate.Revised();
        audit.Note(AuditKind.SettingsChanged, debate.Slug, nameof(DebateEvent.Logos));
        held.Keep();
        return new LogoAdded(Refusal: null) { Removed = picture.Removed };
    }
}

/// <param name="Refusal">Why it was not, for the organiser; null: it was.</param>
public sealed record LogoAdded(string? Refusal)
{
    /// <summary>What its file had that is no longer in it, as the format calls that.</summary>
    public IReadOnlyList<string> Removed { get; init; } = [];
}
