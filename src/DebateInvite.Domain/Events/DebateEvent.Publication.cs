namespace DebateInvite.Domain.Events;

// Who sees it.
public sealed partial class DebateEvent
{
    /// <summary>One that is being prepared, out of guests' sight.</summary>
    public static DebateEvent Unpublished(string slug) => new() { Slug = slug, IsPublished = false };

    /// <summary>Whether it could be shown to guests: not while it is called a copy of another.</summary>
    public bool MayBePublished => !Texts.Exists(text => text.IsTitledAsCopy);

    /// <summary>Shows it to guests, from the archive too.</summary>
    /// <returns>False while it is called a copy, or is shown already; nothing has changed then.</returns>
    public bool Publish()
    {
        if (IsPublished || !MayBePublished)
            return false;

        (IsPublished, WithdrawnAt, ArchivedAt) = (true, null, null);
        Revised();
        return true;
    }

    /// <summary>Takes its pages back from guests, who are told so where they know of it. Nothing of their replies changes.</summary>
    /// <returns>False when they do not see it anyway.</returns>
    public bool Withdraw(DateTime now)
    {
        if (!IsPublished)
            return false;

        (IsPublished, WithdrawnAt) = (false, now);
        Revised();
        return true;
    }

    /// <summary>Whether nothing is to be done about it any more, so that it can be put away.</summary>
    public bool MayBeArchivedAt(DateTime now) => !IsPublished || StateAt(now) is EventState.Over or EventState.Cancelled;

    /// <returns>False while there is something to do about it, or when it is in the archive already.</returns>
    public bool Archive(DateTime now)
    {
        if (ArchivedAt is not null || !MayBeArchivedAt(now))
            return false;

        ArchivedAt = now;
        Revised();
        return true;
    }

    /// <returns>False when it is not in the archive.</returns>
    public bool Unarchive()
    {
        if (ArchivedAt is null)
            return false;

        ArchivedAt = null;
        Revised();
        return true;
    }
}
