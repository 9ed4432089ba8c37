using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Features.Replies.Forms;
using FluentValidation;

namespace DebateInvite.Web.Features.Organiser.CheckIn;

/// <summary>What is asked of somebody who is not on the list: no more than the door needs.</summary>
public sealed class WalkInForm
{
    /// <summary>The key that the guest will have, so that sending the form twice lets one person in.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public string? FirstName { get; set; }
    public string? LastName { get; set; }
    public string? Organisation { get; set; }

    /// <summary>Ticked: the person has read the privacy text on the page.</summary>
    public string? ClauseAcknowledged { get; set; }

    public string FullName => CleanText.Line($"{FirstName} {LastName}") ?? "";

    public GuestDetails ToDetails(Language language) => new()
    {
        FirstName = FirstName ?? "", LastName = LastName ?? "", Organisation = Organisation, Language = language,
    };

    /// <param name="typed">What was looked for is likely the name, unless there is a number in it.</param>
    public static WalkInForm For(string? typed) => CleanText.Line(typed) is { } name && !name.Any(char.IsDigit) && name.Split(' ', 2) is var words
        ? new WalkInForm { FirstName = words.Length == 2 ? CleanText.Cut(words[0], Guest.NameMaxLength) : null, LastName = CleanText.Cut(words[^1], Guest.NameMaxLength) }
        : new WalkInForm();
}

public sealed class WalkInFormValidator : AbstractValidator<WalkInForm>
{
    public WalkInFormValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;

        this.OneName(form => form.FirstName, form => form.LastName);
        RuleFor(form => form.Organisation).AtMost(Guest.OrganisationMaxLength);
        RuleFor(form => form.ClauseAcknowledged).Must(FormBoxes.IsTicked).WithMessage(_ => CheckInTexts.ClauseRequired);
    }
}
