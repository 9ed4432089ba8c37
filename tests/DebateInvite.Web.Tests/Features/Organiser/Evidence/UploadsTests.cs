using System.Net;
using System.Text;
using DebateInvite.Testing;
using DebateInvite.Web.Data.Identity;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Evidence;

public class UploadsTests : DeskTest
{
    private const string Path = EvidenceSteps.Path;

    [Fact]
    public async Task Photo_IsKeptWithoutPlaces_NamedInAscii_AndRemovedAgain()
    {
        var answer = await Organiser.AddUploadAsync("C:\\Anna\\IMG.jpg", Jpegs.WithEverything(), "Lista obecności: str. 1");

        (await Organiser.SaysAfterRedirectAsync(answer)).ShouldBe("Plik jest dodany.");
        using (var zip = await Organiser.EvidenceAsync("names"))
        {
            var entry = zip.Entries.Single(entry => entry.FullName.StartsWith("uploads/", StringComparison.Ordinal));
            entry.FullName.ShouldBe("uploads/01-lista-obecnosci-str-1.jpg");
            Encoding.Latin1.GetString(entry.Bytes()).ShouldNotContain("GPS");
        }

        var page = await Organiser.GetPageAsync(Path);
        page.Text(".files li").ShouldContain("Lista obecności: str. 1");
        var removed = await Organiser.SubmitAsync(page, "form[action$='/remove']", []);
        (await Organiser.SaysAfterRedirectAsync(removed)).ShouldBe("Plik jest usunięty.");
        (await Site.QueryAsync(db => db.EvidenceUploads.CountAsync())).ShouldBe(0);
        (await Site.QueryAsync(db => db.AuditEntries.OrderByDescending(e => e.Id).Take(3).Select(e => e.Kind).ToListAsync()))
            .ShouldBe([AuditKind.EvidenceFileRemoved, AuditKind.EvidenceExported, AuditKind.EvidenceFileAdded]);
    }

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "lista.pdf", Encoding.ASCII.GetBytes("%PDF-1.7\n%âãÏÓ\n"), "To jest PDF" },
        { "lista.jpg", Encoding.ASCII.GetBytes("GIF89a;%PDF-1.4"), "To jest PDF" },
        { "lista.jpg", Encoding.ASCII.GetBytes("<svg xmlns='http://www.w3.org/2000/svg'/>"), "To nie jest plik JPEG ani PNG" },
        { "lista.png", [], "pusty" },
        { "lista.png", Pictures.Png(3, 3)[..30], "uszkodzony" },
        { "lista.jpg", Jpegs.Of()[..^2], "uszkodzony" },
        { "lista.jpg", new byte[(10 * 1024 * 1024) + 1], "najwyżej 10 MB" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task File_ThatIsNoPicture_400WithASentence_AndWhatWasTypedStays(string name, byte[] file, string sentence)
    {
        var page = await Organiser.AddUploadAsync(name, file, "Podpisana lista");

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.ErrorOf("File").ShouldNotBeNull().ShouldContain(sentence);
        page.ValueOf("Name").ShouldBe("Podpisana lista");
        (await Site.QueryAsync(db => db.EvidenceUploads.CountAsync())).ShouldBe(0);
        Site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task File_OfHundredMegabytes_IsRefused()
    {
        var page = await Organiser.AddUploadAsync("lista.jpg", new byte[100 * 1024 * 1024], "Podpisana lista");

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.ErrorOf("File").ShouldNotBeNull().ShouldContain("najwyżej 10 MB");
    }

    [Fact]
    public async Task File_WithoutWordsOrPicture_SaysWhichIsMissing()
    {
        (await Organiser.AddUploadAsync("lista.png", Pictures.Png(3, 2), " ")).ErrorOf("Name").ShouldNotBeNull();
        (await Organiser.SubmitAsync(await Organiser.GetPageAsync(Path), "#add-file", [new("Name", "Lista")])).ErrorOf("File").ShouldNotBeNull();
    }

    [Fact]
    public async Task OneFileMoreThanMayBe_IsRefused()
    {
        for (var number = 1; number <= 20; number++)
            (await Organiser.AddUploadAsync("lista.png", Pictures.Png(number, 1), $"{number}")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await Organiser.GetPageAsync(Path)).All("#add-file").ShouldBeEmpty();

        (await Organiser.AddUploadAsync("lista.png", Pictures.Png(21, 1), "21")).AllText.ShouldContain("Jest już 20 plików");
    }
}
