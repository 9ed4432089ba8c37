using System.Net;
using System.Text;
using DebateInvite.Domain;
using DebateInvite.Domain.Access;
using DebateInvite.Testing;
using DebateInvite.Web.Features.Organiser.Settings.Logos;
using DebateInvite.Web.Tests.Features.Organiser.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Settings;

public class LogosTests : DeskTest
{
    private const string Path = Pictures.LogosPath;
    private const string Line = """<path d="M0 0h9"/>""";

    private static readonly byte[] Svg = Pictures.Svg(Line);

    [Fact]
    public async Task Add_Png_IsKeptCleaned_WithItsAlternatives_AndStandsLast()
    {
        await Organiser.AddLogoAsync("ue.svg", Svg, "Unia Europejska");
        var before = await Site.EventAsync();

        var answer = await Organiser.AddLogoAsync("logo.png", Pictures.Png(300, 100, ("tEXt", Encoding.ASCII.GetBytes("GPS 52.2"))), "Fundusze");

        (await Organiser.SaysAfterRedirectAsync(answer)).ShouldBe("Logotyp jest dodany.");
        var after = await Site.EventAsync();
        after.Logos.Select(logo => logo.AlternativeIn(Language.En)).ShouldBe(["Unia Europejska", "Fundusze"]);
        (after.Logos[1].Width, after.Logos[1].Height).ShouldBe((300, 100));
        after.Version.ShouldNotBe(before.Version);
        var image = await Site.QueryAsync(db => db.LogoImages.SingleAsync(image => image.Hash == after.Logos[1].Hash));
        image.ContentType.ShouldBe("image/png");
        Encoding.Latin1.GetString(image.Content).ShouldNotContain("GPS");
        var entry = await Site.QueryAsync(db => db.AuditEntries.OrderByDescending(entry => entry.Id).FirstAsync());
        (entry.Event, entry.Subject).ShouldBe(("debata", "Logos"));
    }

    [Fact]
    public async Task Add_SvgWithAScript_IsDrawnWithoutIt_AndThatIsSaid()
    {
        var answer = await Organiser.AddLogoAsync("logo.svg", Pictures.Svg("<script>alert(1)</script>" + Line), "Logo");

        (await Organiser.SaysAfterRedirectAsync(answer)).ShouldContain("script");
        Encoding.UTF8.GetString((await Site.QueryAsync(db => db.LogoImages.SingleAsync())).Content).ShouldNotContain("alert");
    }

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "logo.png", [.. Encoding.ASCII.GetBytes("GIF89a"), 1, 0, 1, 0], "To nie jest plik PNG ani SVG" },
        { "logo.svg", Pictures.Png(3, 3)[..30], "uszkodzony" },
        { "logo.png", [], "pusty" },
        { "logo.svg", Encoding.UTF8.GetBytes("<svg"), "nie da się odczytać" },
        { "logo.png", Pictures.PngOf(("IHDR", Pictures.Header(60_000, 60_000, 8, 2)), ("IDAT", [1]), ("IEND", [])), "pikseli" },
        { "logo.png", new byte[300 * 1024], "najwyżej 256 kB" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Add_NoPicture_400WithASentence_AndWhatWasTypedStays(string name, byte[] file, string sentence)
    {
        var page = await Organiser.AddLogoAsync(name, file, "Napisany tekst");

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.ErrorOf("File").ShouldNotBeNull().ShouldContain(sentence);
        foreach (var language in new[] { "Pl", "En", "Fr" })
            page.ValueOf($"Alternative{language}").ShouldBe("Napisany tekst");
        (await Site.EventAsync()).Logos.ShouldBeEmpty();
        Site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Add_HundredMegabytes_IsRefused_AndWhatWasTypedStays()
    {
        var token = SiteClient.TokenOf(await Organiser.GetPageAsync(Path));
        using var content = new MultipartFormDataContent
        {
            { new StringContent(token.Value), token.Key },
            { new StringContent("Napisany tekst"), "AlternativePl" },
            { new StringContent("Typed"), "AlternativeEn" },
            { new StringContent("Saisi"), "AlternativeFr" },
            { new StreamContent(new Zeros(100 * 1024 * 1024)), "File", "logo.png" },
        };

        var page = await Organiser.PostAsync(Path, content);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.ErrorOf("File").ShouldNotBeNull().ShouldContain("najwyżej 256 kB");
        page.ValueOf("AlternativePl").ShouldBe("Napisany tekst");
        Site.Log.Faults.ShouldBeEmpty();
    }

    // The framework has it on disk then; nobody opens it.
    [Fact]
    public async Task Add_TooLarge_IsNotEvenOpened()
    {
        var debate = await Site.EventAsync();
        var form = new AddLogoForm { File = new LongFile() };

        var added = await Site.CallAsync<AddLogo, LogoAdded>(add => add.RunAsync(debate, form, CancellationToken.None));

        added.Refusal.ShouldNotBeNull().ShouldContain("256");
    }

    [Fact]
    public async Task Add_WithoutAnAlternativeOrAFile_400AndSaysWhich()
    {
        var page = await Organiser.SubmitAsync(await Organiser.GetPageAsync(Path), "#add-logo", [new("AlternativePl", "Logo"), new("AlternativeFr", new string('x', 201))]);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.ErrorOf("AlternativePl").ShouldBeNull();
        page.ErrorOf("AlternativeEn").ShouldNotBeNull().ShouldContain("w każdym języku");
        page.ErrorOf("AlternativeFr").ShouldNotBeNull().ShouldContain("200");
        var without = await Organiser.SubmitAsync(await Organiser.GetPageAsync(Path), "#add-logo", [new("AlternativePl", "a"), new("AlternativeEn", "a"), new("AlternativeFr", "a")]);
        without.ErrorOf("File").ShouldNotBeNull().ShouldContain("wybrać plik");
    }

    [Fact]
    public async Task Add_TheSameAgain_ChangesOnlyItsAlternatives()
    {
        await Organiser.AddLogoAsync("a.svg", Svg, "Pierwszy");

        await Organiser.AddLogoAsync("b.svg", Svg, "Drugi");

        (await Site.EventAsync()).Logos.ShouldHaveSingleItem().AlternativeIn(Language.Fr).ShouldBe("Drugi");
        (await Site.QueryAsync(db => db.LogoImages.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Add_OneMoreThanMayBe_IsRefused()
    {
        for (var number = 1; number <= 8; number++)
            (await Organiser.AddLogoAsync("a.png", Pictures.Png(number, 1), $"{number}")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await Organiser.GetPageAsync(Path)).All("#add-logo").ShouldBeEmpty();

        var page = await Organiser.AddLogoAsync("a.png", Pictures.Png(9, 1), "9");

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.AllText.ShouldContain("Jest już 8 logotypów");
        (await Site.QueryAsync(db => db.LogoImages.CountAsync())).ShouldBe(8);
    }

    [Fact]
    public async Task Move_AndRemove_WithoutScripts_ChangeTheOrder_AndForgetThePicture()
    {
        foreach (var number in new[] { 1, 2, 3 })
            await Organiser.AddLogoAsync("a.png", Pictures.Png(number, 1), $"{number}");
        var hashes = (await Site.EventAsync()).Logos.Select(logo => logo.Hash).ToList();

        await Organiser.SubmitAsync(await Organiser.GetPageAsync(Path), $"form[action$='/{hashes[2]}/move']:has([value=true])", [], "[aria-label='Wcześniej: 3']");
        (await OrderAsync()).ShouldBe(["1", "3", "2"]);
        await Organiser.SubmitAsync(await Organiser.GetPageAsync(Path), $"form[action$='/{hashes[0]}/move']", [], "[aria-label='Później: 1']");
        (await OrderAsync()).ShouldBe(["3", "1", "2"]);
        // The first cannot go further; somebody else's page may be old.
        await Organiser.PostAsync($"{Path}/{hashes[2]}/move", [SiteClient.TokenOf(await Organiser.GetPageAsync(Path)), new("forward", "true")]);
        (await OrderAsync()).ShouldBe(["3", "1", "2"]);

        var removed = await Organiser.SubmitAsync(await Organiser.GetPageAsync(Path), $"form[action$='/{hashes[0]}/remove']", []);

        (await Organiser.SaysAfterRedirectAsync(removed)).ShouldBe("Logotyp jest usunięty.");
        (await OrderAsync()).ShouldBe(["3", "2"]);
        (await Site.QueryAsync(db => db.LogoImages.CountAsync())).ShouldBe(2);
        (await Organiser.GetPageAsync($"{Path}/{hashes[0]}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Describe_TwoAtOnce_TheSameFieldIsAConflict_AnotherIsKept()
    {
        await Organiser.AddLogoAsync("a.svg", Svg, "Logo");
        var hash = (await Site.EventAsync()).Logos[0].Hash;
        await Site.AddMemberAsync("bartosz@example.org", Role.Organiser);
        using var quick = await Site.SignInAsync("bartosz@example.org");
        var opened = await Organiser.GetPageAsync($"{Path}/{hash}");
        await quick.SubmitAsync(await quick.GetPageAsync($"{Path}/{hash}"), ("AlternativePl", "Fundusze"), ("AlternativeEn", "Funds"));

        var conflict = await Organiser.SubmitAsync(opened, ("AlternativeEn", "European Funds"), ("AlternativeFr", "Fonds"));

        conflict.Status.ShouldBe(HttpStatusCode.Conflict);
        (await Organiser.SubmitAsync(conflict, [])).Location.ShouldBe($"{Path}/{hash}");
        var logo = (await Site.EventAsync()).Logos[0];
        (logo.AlternativeIn(Language.Pl), logo.AlternativeIn(Language.En), logo.AlternativeIn(Language.Fr)).ShouldBe(("Fundusze", "European Funds", "Fonds"));
    }

    [Fact]
    public async Task CopiedEvent_HasTheLogosToo_AndKeepsThemWhenTheOtherLosesThem()
    {
        await Organiser.AddLogoAsync("a.svg", Svg, "Logo");
        var hash = (await Site.EventAsync()).Logos[0].Hash;

        await Organiser.CopyEventAsync("debata-2028", "2028-05-10T09:00", "2028-05-01");
        await Organiser.SubmitAsync(await Organiser.GetPageAsync(Path), $"form[action$='/{hash}/remove']", []);

        var copy = await Site.QueryAsync(db => db.Events.Include(e => e.Texts).SingleAsync(e => e.Slug == "debata-2028"));
        copy.Logos.ShouldHaveSingleItem().Hash.ShouldBe(hash);
        copy.TextIn(Language.Fr).Funding.Sentence.ShouldBe((await Site.EventAsync()).TextIn(Language.Fr).Funding.Sentence);
        (await Organiser.GetPageAsync("/organiser/debata-2028/preview")).Find(".funding__logos img").GetAttribute("src").ShouldBe($"/organiser/debata-2028/preview/logo/{hash}");
        (await Organiser.GetPageAsync($"/organiser/debata-2028/preview/logo/{hash}")).Status.ShouldBe(HttpStatusCode.OK);
        using var guest = Site.NewClient();
        (await guest.GetPageAsync($"/debata-2028/logo/{hash}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<IEnumerable<string>> OrderAsync() => (await Site.EventAsync()).Logos.Select(logo => logo.AlternativeIn(Language.Pl));

    private sealed class LongFile : IFormFile
    {
        public string ContentType => "image/png";

        public string ContentDisposition => "";

        public IHeaderDictionary Headers => new HeaderDictionary();

        public long Length => 100 * 1024 * 1024;

        public string Name => "File";

        public string FileName => "logo.png";

        public Stream OpenReadStream() => throw new InvalidOperationException("It was to be read.");

        public void CopyTo(Stream target) => OpenReadStream();

        public Task CopyToAsync(Stream target, CancellationToken cancellationToken = default) => Task.FromResult(OpenReadStream());
    }

    /// <summary>A long file that is nowhere.</summary>
    private sealed class Zeros(long length) : Stream
    {
        private long position;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position
        {
            get => position;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - position);
            buffer.AsSpan(offset, read).Clear();
            position += read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
