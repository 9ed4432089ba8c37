using DebateInvite.Domain.Deletions;
using FluentValidation;

namespace DebateInvite.Web.Features.Organiser.Evidence;

public sealed class UploadForm
{
    /// <summary>What it shows.</summary>
    public string? Name { get; set; }

    public IFormFile? File { get; set; }
}

public sealed class UploadFormValidator : AbstractValidator<UploadForm>
{
    public UploadFormValidator() => RuleFor(form => form.Name).Filled(EvidenceTexts.NameRequired).AtMost(EvidenceUpload.NameMaxLength);
}
