namespace DebateInvite.Web.Features.Organiser.Import;

public sealed class UploadForm
{
    /// <summary>Chosen by the page that shows the form, so that sending it twice brings one file.</summary>
    public Guid Id { get; set; }

    public IFormFile? File { get; set; }
}
