using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace DebateInvite.Web.Images;

/// <summary>
/// Scalable Vector Graphics (https://www.w3.org/TR/SVG2/), drawn anew of elements and attributes that only draw. Nothing is taken away from a file:
/// what is not on the list does not get into the new one, so nobody need know every way in which an SVG can run a script or fetch something.
/// HtmlSanitizer, which cleans what organisers write, makes HTML of what it reads; a picture by itself has to be XML.
/// </summary>
public static class SvgFile
{
    public const string ContentType = "image/svg+xml";

    private const int MostElements = 10_000;
    private const int Deepest = 60;
    private const int LongerSide = 1_000;
    private const double Flattest = 40;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly XName XlinkHref = XName.Get("href", "http://www.w3.org/1999/xlink");

    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "svg", "g", "defs", "symbol", "use", "title", "desc", "style",
        "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan",
        "linearGradient", "radialGradient", "stop", "pattern", "clipPath", "mask", "marker",
    };

    // What they hold is drawn; they themselves are nothing that a logo needs.
    private static readonly HashSet<string> Wrappers = new(StringComparer.Ordinal) { "a", "switch" };

    // Programs keep there what they need to open the file again.
    private static readonly HashSet<string> Unseen = new(StringComparer.Ordinal) { "metadata" };

    private static readonly HashSet<string> Drawn = new(StringComparer.Ordinal)
    {
        "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "use",
    };

    private static readonly HashSet<string> Written = new(StringComparer.Ordinal) { "text", "tspan", "title", "desc" };

    private static readonly HashSet<string> Attributes = new(StringComparer.Ordinal)
    {
        "id", "class", "transform", "viewBox", "preserveAspectRatio", "d", "points", "pathLength",
        "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "fr", "dx", "dy", "rotate", "width", "height", "textLength", "lengthAdjust",
        "offset", "gradientUnits", "gradientTransform", "spreadMethod", "patternUnits", "patternContentUnits", "patternTransform",
        "clipPathUnits", "maskUnits", "maskContentUnits", "markerUnits", "markerWidth", "markerHeight", "refX", "refY", "orient",
    };

    /// <summary>Whether it begins as XML does, in whatever encoding.</summary>
    public static bool MayBeOne(ReadOnlySpan<byte> file)
    {
        foreach (var letter in file)
        {
            if (letter is (byte)'<')
                return true;
            // A byte order mark, the other half of a UTF-16 letter, white space.
            if (letter is not (0xEF or 0xBB or 0xBF or 0xFE or 0xFF or 0 or 9 or 10 or 13 or 32))
                return false;
        }

        return false;
    }

    /// <exception cref="UnusablePictureException">It is no drawing that can be shown.</exception>
    public static Picture Clean(byte[] file)
    {
        var root = Read(file);
        if (root.Name != Svg + "svg")
            throw new UnusablePictureException(ImageTexts.Neither);

        var removed = new SortedSet<string>(StringComparer.Ordinal);
        var (width, height) = SizeOf(root);
        var elements = 0;
        var drawing = (XElement)Copy(root, removed, ref elements).Single();
        if (!drawing.Descendants().Any(element => Drawn.Contains(element.Name.LocalName)))
            throw new UnusablePictureException(ImageTexts.NothingLeft.With(removed.Count > 0 ? string.Join(", ", removed) : "–"));
        if (HasNestedUse(drawing))
            throw new UnusablePictureException(ImageTexts.TooManyParts);

        // As large as where it is shown; its proportions are in the view box.
        if (drawing.Attribute("viewBox") is null)
            drawing.SetAttributeValue("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {width} {height}"));
        drawing.Attribute("width")?.Remove();
        drawing.Attribute("height")?.Remove();
        var scale = LongerSide / Math.Max(width, height);
        return new Picture(ContentType, Write(drawing), (int)Math.Round(width * scale), (int)Math.Round(height * scale), [.. removed]);
    }

    private static XElement Read(byte[] file)
    {
        // Old drawing programs begin with a DOCTYPE. It is passed over unread, so no entity of it exists, and using one is a fault.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };
        try
        {
            using var stream = new MemoryStream(file, writable: false);
            using var reader = XmlReader.Create(stream, settings);
            while (reader.Read())
            {
                if (reader.Depth > Deepest)
                    throw new UnusablePictureException(ImageTexts.TooManyParts);
            }

            stream.Position = 0;
            using var again = XmlReader.Create(stream, settings);
            return XDocument.Load(again).Root!;
        }
        catch (Exception failure) when (failure is XmlException or DecoderFallbackException or ArgumentException or NotSupportedException)
        {
            throw new UnusablePictureException(ImageTexts.BrokenSvg);
        }
    }

    private static List<XObject> Copy(XElement element, SortedSet<string> removed, ref int elements)
    {
        var name = element.Name.LocalName;
        // Other vocabularies are the drawing program's own, which browsers do not show.
        if (element.Name.Namespace != Svg || Unseen.Contains(name))
        {
            if (element.Name.NamespaceName is "http://www.w3.org/1999/xhtml")
                removed.Add(name);
            return [];
        }

        var isWrapper = Wrappers.Contains(name);
        if (!isWrapper && !Elements.Contains(name))
        {
            removed.Add(name);
            return [];
        }

        if (++elements > MostElements)
            throw new UnusablePictureException(ImageTexts.TooManyParts);

        var content = new List<XObject>();
        foreach (var node in element.Nodes())
        {
            if (node is XElement child)
                content.AddRange(Copy(child, removed, ref elements));
            else if (node is XText text && name is "style")
                content.Add(new XText(SvgStyle.Sheet(text.Value, removed)));
            else if (node is XText letters && Written.Contains(name))
                content.Add(new XText(letters.Value));
        }

        if (isWrapper)
        {
            if (element.Attributes().Any(attribute => attribute.Name.LocalName is "href"))
                removed.Add(name);
            return content;
        }

        var copy = new XElement(Svg + name, content);
        foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
            CopyAttribute(attribute, copy, removed);
        // Nothing to repeat.
        return name is "use" && copy.Attribute("href") is null ? [] : [copy];
    }

    private static void CopyAttribute(XAttribute attribute, XElement copy, SortedSet<string> removed)
    {
        var (name, value) = (attribute.Name.LocalName, attribute.Value);
        if (attribute.Name == XlinkHref || attribute.Name == "href")
        {
            // Within the drawing only.
            if (value.Trim() is ['#', _, ..] own && !own.Any(char.IsWhiteSpace))
                copy.SetAttributeValue("href", own);
            else
                removed.Add($"href ({copy.Name.LocalName})");
        }
        else if (attribute.Name == XNamespace.Xml + "space")
        {
            copy.SetAttributeValue(attribute.Name, value is "preserve" ? "preserve" : "default");
        }
        else if (attribute.Name.Namespace != XNamespace.None)
        {
            return;
        }
        else if (name is "style")
        {
            if (SvgStyle.Declarations(value, removed) is { Length: > 0 } style)
                copy.SetAttributeValue(name, style);
        }
        else if (Attributes.Contains(name) || (SvgStyle.Properties.Contains(name) && SvgStyle.IsHarmless(value)))
        {
            copy.SetAttributeValue(name, value);
        }
        else if (SvgStyle.Properties.Contains(name))
        {
            removed.Add(name);
        }
        else if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
        {
            removed.Add(name);
        }
    }

    // What repeats something that repeats something, ten deep, is never drawn to the end.
    private static bool HasNestedUse(XElement drawing)
    {
        var uses = drawing.Descendants(Svg + "use").ToList();
        var repeated = uses.ConvertAll(use => use.Attribute("href")!.Value[1..]);
        var targets = repeated.ToHashSet(StringComparer.Ordinal);
        if (uses.Exists(use => use.AncestorsAndSelf().Any(element => element.Attribute("id") is { } id && targets.Contains(id.Value))))
            return true;

        var parts = drawing.Descendants().Where(element => element.Attribute("id") is not null)
            .GroupBy(element => element.Attribute("id")!.Value, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Max(element => element.DescendantsAndSelf().Count()), StringComparer.Ordinal);
        return repeated.Sum(id => parts.GetValueOrDefault(id)) > MostElements;
    }

    private static (double Width, double Height) SizeOf(XElement root)
    {
        var box = (root.Attribute("viewBox")?.Value ?? "").Split([' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var size = box.Length == 4 ? (Length(box[2]), Length(box[3])) : (Length(root.Attribute("width")?.Value), Length(root.Attribute("height")?.Value));
        return size is ({ } width and > 0, { } height and > 0) && width / height is > 1 / Flattest and < Flattest ? (width, height) : throw new UnusablePictureException(ImageTexts.NoSize);
    }

    // Both in one unit or another; only their proportion matters.
    private static double? Length(string? value)
    {
        var number = value?.Trim().TrimEnd("abcdefghijklmnopqrstuvwxyz".ToCharArray());
        return double.TryParse(number, NumberStyles.Float & ~NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var length) && double.IsFinite(length) ? length : null;
    }

    private static byte[] Write(XElement drawing)
    {
        using var content = new MemoryStream();
        using (var writer = XmlWriter.Create(content, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), OmitXmlDeclaration = true }))
            drawing.WriteTo(writer);
        return content.ToArray();
    }
}
