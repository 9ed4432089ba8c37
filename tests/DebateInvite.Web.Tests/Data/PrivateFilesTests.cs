using DebateInvite.Testing;
using DebateInvite.Web.Tests.Setup;

namespace DebateInvite.Web.Tests.Data;

/// <summary>Nobody else on the machine reads what the site stores.</summary>
public class PrivateFilesTests
{
    private const UnixFileMode Others =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    [Fact]
    public async Task Migrate_DatabaseWithItsFolderAndAllBesideIt_AreForTheSiteAlone()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Windows has no such modes; what is made there has the folder's rights.");
        using var command = new SiteCommand();
        var folder = Path.Combine(command.Folder, "nowy");

        (await command.EndAsync([("ConnectionStrings:DebateInvite", $"Data Source={folder}/a.db")], "migrate")).ExitCode.ShouldBe(0);

        Open(folder).ShouldBeEmpty();
        Directory.GetFiles(folder).ShouldContain(Path.Combine(folder, "a.db"));
    }

    [Fact]
    public async Task Mails_AsFiles_AreForTheSiteAlone()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Windows has no such modes; what is made there has the folder's rights.");
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();
        await guest.SubmitAsync(await guest.GetPageAsync("/debata/rsvp"), "main form", GuestData.Rsvp());
        await site.MailsAsync(2);

        Open(site.MailFolder).ShouldBeEmpty();
    }

    // The folder itself and what is in it.
    private static IEnumerable<string> Open(string folder) =>
        Directory.GetFileSystemEntries(folder).Append(folder).Where(entry => !OperatingSystem.IsWindows() && (File.GetUnixFileMode(entry) & Others) != UnixFileMode.None);
}
