using System.Linq.Expressions;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using FluentValidation;

namespace DebateInvite.Web.Features.Replies.Forms;

public static class NameRules
{
    /// <summary>What somebody is called. Who has one name only enters it as the first; nobody is asked for another.</summary>
    public static void OneName<T>(this AbstractValidator<T> validator, Expression<Func<T, string?>> first, Expression<Func<T, string?>> last)
    {
        var firstOf = first.Compile();
        validator.RuleFor(first).Filled(RsvpTexts.FirstNameRequired).AtMost(Guest.NameMaxLength).NoLink();
        validator.RuleFor(last)
            .Must((form, name) => CleanText.Line(name) is not null || CleanText.Line(firstOf(form)) is not null).WithMessage(_ => RsvpTexts.LastNameRequired)
            .AtMost(Guest.NameMaxLength).NoLink();
    }
}
