using DebateInvite.Domain.Certificates;
using FluentValidation;

namespace DebateInvite.Web.Features.Certificates;

public sealed class CertificateNameForm
{
    public string? Name { get; set; }
}

public sealed class CertificateNameFormValidator : AbstractValidator<CertificateNameForm>
{
    public CertificateNameFormValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(form => form.Name).Filled(CertificateTexts.NameRequired).AtMost(Certificate.NameMaxLength);
    }
}
