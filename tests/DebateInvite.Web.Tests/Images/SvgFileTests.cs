using System.Text;
using System.Xml.Linq;
using DebateInvite.Testing;
using DebateInvite.Web.Images;

namespace DebateInvite.Web.Tests.Images;

public class SvgFileTests
{
    private const string Line = """<path d="M0 0h9"/>""";

    public static TheoryData<string, string> Dangerous => new()
    {
        { """<script>alert(1)</script>""", "alert" },
        { """<script href="https://evil.example/x.js"/>""", "evil" },
        { """<script xlink:href="data:text/javascript,alert(1)"/>""", "alert" },
        { """<g onload="alert(1)"><path d="M0 0h9" onclick="alert(2)" ONMOUSEOVER="alert(3)"/></g>""", "alert" },
        { """<a xlink:href="javascript:alert(1)"><path d="M1 1h9"/></a>""", "javascript" },
        { """<a href="https://evil.example"><path d="M1 1h9"/></a>""", "evil" },
        { """<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="x" onerror="alert(1)"/></body></foreignObject>""", "alert" },
        { """<h:iframe xmlns:h="http://www.w3.org/1999/xhtml" src="https://evil.example"/>""", "evil" },
        { """<image href="https://evil.example/x.png" width="9" height="9"/>""", "evil" },
        { """<image xlink:href="data:image/svg+xml;base64,PHN2Zz4=" width="9" height="9"/>""", "base64" },
        { """<use href="https://evil.example/x.svg#a"/>""", "evil" },
        { """<use xlink:href="data:image/svg+xml,alert#a"/>""", "alert" },
        { """<use href=" javascript:alert(1)"/>""", "alert" },
        { """<animate attributeName="href" to="javascript:alert(1)"/>""", "alert" },
        { """<set attributeName="onload" to="alert(1)"/>""", "alert" },
        { """<style>@import url(https://evil.example/x.css);</style>""", "evil" },
        { """<style>@import "https://evil.example/x.css";.a{fill:red}</style>""", "evil" },
        { """<style>@\69mport "https://evil.example/x.css";</style>""", "evil" },
        { """<style>@font-face{font-family:x;src:url(https://evil.example/x.woff)}</style>""", "evil" },
        { """<style>@media all{.a{fill:url(https://evil.example/x)}}</style>""", "evil" },
        { """<style>.a{fill:url(https://evil.example/x.svg#a)}</style>""", "evil" },
        { """<style>.a{fill:u\72l(https://evil.example/x)}</style>""", "evil" },
        { """<style>.a{fill:u/**/rl(https://evil.example/x)}</style>""", "evil" },
        { """<style>.a{background:url(https://evil.example/x)}</style>""", "evil" },
        { """<style>.a{fill:red;mask:image-set("https://evil.example/x")}</style>""", "evil" },
        { """<style><![CDATA[.a{fill:red}</style><script>alert(1)</script>]]></style>""", "alert" },
        { """<path d="M0 0" style="fill:url('https://evil.example/x')"/>""", "evil" },
        { """<path d="M0 0" fill="url(https://evil.example/x)"/>""", "evil" },
        { """<path d="M0 0" fill="url(#a) url(https://evil.example/x)"/>""", "evil" },
        { """<path d="M0 0" filter="url(https://evil.example/x)"/>""", "evil" },
        { """<path d="M0 0" mask="URL(//evil.example/x)"/>""", "evil" },
        { """<handler type="application/ecmascript">alert(1)</handler>""", "alert" },
        { """<iframe src="https://evil.example"/>""", "evil" },
        { """<video href="https://evil.example"/>""", "evil" },
        { """<metadata><who>Anna at evil.example</who></metadata>""", "evil" },
        { """<i:pgf xmlns:i="http://ns.example">evil</i:pgf>""", "evil" },
        { """<!-- made by evil -->""", "evil" },
        { """<?xml-stylesheet href="https://evil.example/x.css"?>""", "evil" },
        { """<path d="M0 0" xml:base="https://evil.example/"/>""", "evil" },
    };

    [Theory]
    [MemberData(nameof(Dangerous))]
    public void Clean_WhatDoesOrFetchesSomething_IsNotInTheNewDrawing(string content, string trace)
    {
        var picture = Picture.Of(Pictures.Svg(content + Line));

        var svg = Encoding.UTF8.GetString(picture.Content);
        svg.ShouldNotContain(trace, Case.Insensitive);
        foreach (var word in new[] { "script", "javascript:", "http://evil", "data:", "foreignObject", "@import", "onload", "onerror" })
            svg.ShouldNotContain(word, Case.Insensitive);
        svg.ShouldContain("M0 0h9");
        XDocument.Parse(svg).Root!.Name.LocalName.ShouldBe("svg");
    }

    [Fact]
    public void Clean_WhatSomebodyCouldMiss_IsNamed()
    {
        var picture = Picture.Of(Pictures.Svg("""<script/><image href="x.png"/><g onload="x"/><style>@import "x";</style>""" + Line));

        picture.Removed.ShouldBe(["@import", "image", "onload", "script"]);
    }

    [Fact]
    public void Clean_ADrawingAsProgramsWriteIt_StaysAsItWas()
    {
        const string Drawing = """
            <defs><linearGradient id="a"><stop offset="0" style="stop-color:#003399;stop-opacity:1"/></linearGradient><path id="p" d="M0 0h200v50H0z"/></defs>
            <style type="text/css">
              .st0{fill:#039;}
              .st1,
              .st2{fill:url(#a);stroke:#fc0;stroke-width:2}
            </style>
            <switch><foreignObject requiredExtensions="x"/><g id="Warstwa_1"><rect class="st0" width="200" height="50"/></g></switch>
            <clipPath id="c"><use xlink:href="#p" overflow="visible"/></clipPath>
            <g clip-path="url(#c)" transform="translate(1 2)"><circle class="st1" cx="9" cy="9" r="4"/></g>
            <text x="3" y="4" font-family="'Noto Sans'" xml:space="preserve">Fundusze Europejskie: Wiedza &amp; Rozwój</text>
            """;

        var svg = XDocument.Parse(Encoding.UTF8.GetString(Picture.Of(Pictures.Svg(Drawing)).Content));

        string[] kept = ["defs", "linearGradient", "stop", "path", "style", "g", "rect", "clipPath", "use", "circle", "text"];
        kept.Except(svg.Descendants().Select(element => element.Name.LocalName)).ShouldBeEmpty();
        var css = svg.Descendants().Single(element => element.Name.LocalName is "style").Value;
        css.ShouldStartWith(".st0{fill:#039;}");
        css.ShouldEndWith("{fill:url(#a);stroke:#fc0;stroke-width:2;}");
        svg.Descendants().Single(element => element.Name.LocalName is "use").Attribute("href")!.Value.ShouldBe("#p");
        svg.Descendants().Single(element => element.Name.LocalName is "text").Value.ShouldBe("Fundusze Europejskie: Wiedza & Rozwój");
        svg.Descendants().Select(element => element.Attribute("clip-path")?.Value).ShouldContain("url(#c)");
    }

    [Theory]
    [InlineData("viewBox=\"0 0 200 50\"", 1000, 250)]
    [InlineData("viewBox=\"0,0,30,60\" width=\"1mm\" height=\"1mm\"", 500, 1000)]
    [InlineData("width=\"80mm\" height=\"20mm\"", 1000, 250)]
    [InlineData("width=\"2.5e1\" height=\"25px\"", 1000, 1000)]
    public void Clean_Size_IsTheDrawingsProportion(string root, int width, int height)
    {
        var picture = Picture.Of(Pictures.Svg(Line, root));

        (picture.ContentType, picture.Width, picture.Height).ShouldBe(("image/svg+xml", width, height));
        XDocument.Parse(Encoding.UTF8.GetString(picture.Content)).Root!.Attributes().Select(attribute => attribute.Name.LocalName).ShouldBe(["viewBox", "xmlns"], ignoreOrder: true);
    }

    // Old programs begin with one; its entities are not known, and so cannot be used.
    [Fact]
    public void Clean_Doctype_IsPassedOver()
    {
        var file = "<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\" [<!ENTITY a \"b\">]>"
            + Encoding.UTF8.GetString(Pictures.Svg(Line));

        Encoding.UTF8.GetString(Picture.Of(Encoding.UTF8.GetBytes(file)).Content).ShouldStartWith("<svg");
        Encoding.UTF8.GetString(Picture.Of(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(file)).ToArray()).Content).ShouldStartWith("<svg");
    }

    public static TheoryData<string, string> Refused => new()
    {
        { "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>" + Encoding.UTF8.GetString(Pictures.Svg("<text>&c;</text>")), ImageTexts.BrokenSvg },
        { "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + Encoding.UTF8.GetString(Pictures.Svg("<text>&x;</text>")), ImageTexts.BrokenSvg },
        { "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path", ImageTexts.BrokenSvg },
        { "<html><body>GIF89a</body></html>", ImageTexts.Neither },
        { "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>", ImageTexts.Neither },
        { "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>", ImageTexts.Neither },
        { "GIF89a", ImageTexts.Neither },
        { "", ImageTexts.Empty },
        { Encoding.UTF8.GetString(Pictures.Svg(Line, "")), ImageTexts.NoSize },
        { Encoding.UTF8.GetString(Pictures.Svg(Line, "viewBox=\"0 0 0 5\"")), ImageTexts.NoSize },
        { Encoding.UTF8.GetString(Pictures.Svg(Line, "viewBox=\"0 0 NaN 5\"")), ImageTexts.NoSize },
        { Encoding.UTF8.GetString(Pictures.Svg(Line, "width=\"100%\" height=\"100%\"")), ImageTexts.NoSize },
        { Encoding.UTF8.GetString(Pictures.Svg(string.Concat(Enumerable.Repeat("<g>", 100)) + string.Concat(Enumerable.Repeat("</g>", 100)))), ImageTexts.TooManyParts },
        { Encoding.UTF8.GetString(Pictures.Svg(string.Concat(Enumerable.Repeat("<g/>", 10_001)))), ImageTexts.TooManyParts },
        { Encoding.UTF8.GetString(Pictures.Svg("""<g id="a"><path d="M0 0"/></g><g id="b"><use href="#a"/><use href="#a"/></g><use href="#b"/>""")), ImageTexts.TooManyParts },
        { Encoding.UTF8.GetString(Pictures.Svg("""<g id="a"><use href="#a"/></g>""")), ImageTexts.TooManyParts },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Clean_NoDrawing_IsRefusedWithASentence(string file, string sentence) =>
        Should.Throw<UnusablePictureException>(() => Picture.Of(Encoding.UTF8.GetBytes(file))).Message.ShouldBe(sentence);

    [Fact]
    public void Clean_NothingLeft_IsRefused_AndSaysOfWhatItWasMade() => Should
        .Throw<UnusablePictureException>(() => Picture.Of(Pictures.Svg("""<image href="data:image/png;base64,AAAA"/>""")))
        .Message.ShouldContain("(image)");

    [Fact]
    public void Of_TooLarge_IsRefused() =>
        Should.Throw<UnusablePictureException>(() => Picture.Of(new byte[Picture.LargestFile + 1])).Message.ShouldContain("256");
}
