using DebateInvite.Testing;

namespace DebateInvite.Web.Tests.Features.Organiser;

/// <summary>A test at the desk of a site of its own, with the first organiser signed in.</summary>
public abstract class DeskTest : IAsyncLifetime
{
    protected SiteHost Site { get; } = new();

    protected SiteClient Organiser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Site.InitializeAsync();
        Organiser = await Site.NewOrganiserAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Organiser.Dispose();
        await Site.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
