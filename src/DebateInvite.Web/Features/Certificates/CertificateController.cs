using DebateInvite.Domain.Certificates;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Features.Shared;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Certificates;

/// <summary>Anybody with a certificate in hand sees here whether it is genuine. Whose it is, is not said; whether it is somebody's whose name they type, is.</summary>
[Route("c/{number}")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CertificateController(VerifyCertificate verify) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(string number, CancellationToken cancellation) => PageAsync(number, new CertificateNameForm(), isChecked: false, cancellation);

    /// <summary>A post, so that the name stands in no address.</summary>
    [HttpPost]
    [GuestsPost(Counted = "certificate")]
    public async Task<IActionResult> Check(string number, CertificateNameForm form, [FromServices] IValidator<CertificateNameForm> validator, CancellationToken cancellation)
    {
        if (this.SwitchesLanguage())
            return await PageAsync(number, form, isChecked: false, cancellation);
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            Response.StatusCode = StatusCodes.Status400BadRequest;
        return await PageAsync(number, form, isChecked: ModelState.IsValid, cancellation);
    }

    private async Task<IActionResult> PageAsync(string number, CertificateNameForm form, bool isChecked, CancellationToken cancellation)
    {
        if (await verify.RunAsync(number, cancellation) is not { } certificate)
            return this.View(StatusCodes.Status404NotFound, "Unknown", CertificateNumber.Length);
        return View("Verify", new VerifyPage(certificate, form, isChecked ? certificate.IsIssuedTo(form.Name!) : null));
    }
}

/// <param name="IsTheirs">Whether it was issued to the name that was typed; null: none was.</param>
public sealed record VerifyPage(VerifiedCertificate Certificate, CertificateNameForm Form, bool? IsTheirs);
