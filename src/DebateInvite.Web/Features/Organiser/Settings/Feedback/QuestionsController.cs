using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Organiser.Drafts;
using DebateInvite.Web.Features.Organiser.Shared;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Settings.Feedback;

/// <summary>What guests are asked after the event.</summary>
[Route("organiser/{slug:slug}/settings/feedback")]
[Needs(Right.Settings)]
public sealed class QuestionsController(OwnDrafts drafts, SaveSettings save, FindAnswers find, IValidator<QuestionsForm> validator) : SectionController(drafts, save)
{
    [HttpGet]
    public Task<IActionResult> Show(DebateEvent debate, CancellationToken cancellation) => ShowAsync(debate, QuestionsForm.Section, cancellation);

    [HttpPost]
    public async Task<IActionResult> Save(DebateEvent debate, QuestionsForm form, CancellationToken cancellation)
    {
        // An answer knows its question by the place alone.
        if (!form.HasQuestionsOf(debate) && await find.RunAsync(debate, cancellation))
        {
            ModelState.AddModelError("First.Pl", QuestionsTexts.AnswersHaveCome);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Again(debate, QuestionsForm.Section, form);
        }

        return await SaveAsync(debate, QuestionsForm.Section, form, validator, cancellation);
    }
}
