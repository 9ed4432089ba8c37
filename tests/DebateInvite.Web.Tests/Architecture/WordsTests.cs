using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using DebateInvite.Domain;
using DebateInvite.Web.Localisation;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DebateInvite.Web.Tests.Architecture;

/// <summary>
/// How the site's words are written: spaces and quotes as each language wants them, one word for one thing, and no text that
/// nothing shows. Read from the sources, where the texts of mails are put together too.
/// </summary>
public partial class WordsTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly Dictionary<string, string> Sources = Read();
    private static readonly ILookup<Language, (string File, string Text)> Texts =
        LanguageExtensions.All.SelectMany(language => Read(language).Select(text => (language, text))).ToLookup(one => one.language, one => one.text);

    /// <summary>What the glossary has another word for, and where the word is right.</summary>
    public static TheoryData<Language, string> Avoided => new()
    {
        { Language.Pl, "zastępc|zastępcz" },
        { Language.Pl, @"\bzapis(y|ów|ach)\b" },
        { Language.Pl, "odwoł(ać|anie|aliśmy|ano) zgłoszeni" },
        { Language.Pl, @"\bprzyjęte\b" },
        { Language.Pl, "własny(m)? odnośnik" },
        { Language.Pl, "na nazwisko" },
        { Language.Pl, "Kod przy wejściu" },
        { Language.Pl, @"\bzaraz\b" },
        { Language.En, @"\bdeput(y|ies)\b" },
        { Language.En, @"\bregistration" },
        { Language.En, @"(?<![Ee]-)\bmails?\b(?! (server|provider|program)s?)" },
        { Language.En, "[Cc]ode for the door" },
        { Language.En, ", inclusive" },
        { Language.En, @"About (attending|your reply)," },
        { Language.En, @"\b(has|have|guests?) accepted\b(?! (it|them)\b)" },
        { Language.Fr, "remplaçant(?!e)" },
        { Language.Fr, "[Aa]ccompagnants?\\b" },
        { Language.Fr, "déclin" },
        { Language.Fr, "jusqu’au [^.]* inclus" },
        { Language.Fr, "[Rr]éponses (sont )?(closes|ouvertes)|clôture" },
        { Language.Fr, @"\b[Ii]nvités?\b(?!\(e\))" },
        { Language.Fr, "[Cc]ordialement" },
    };

    [Fact]
    public void Sources_HoldTheTexts() => Texts[Language.Pl].Count().ShouldBeGreaterThan(700);

    [Theory]
    [InlineData(Language.Pl, "[\"“]|‘|’(?!\\p{Ll})|«|»")]
    [InlineData(Language.En, "[\"“”„«»]")]
    [InlineData(Language.Fr, "[\"“”„‘]")]
    public void Quotes_AreTheLanguagesOwn(Language language, string others) => Found(language, others).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Avoided))]
    public void Words_AreThoseOfTheGlossary(Language language, string avoided) => Found(language, avoided).ShouldBeEmpty();

    [Theory]
    [InlineData(Language.Pl, "W sali i w holu", "W\u00a0sali i\u00a0w\u00a0holu")]
    [InlineData(Language.Pl, "Art. 6 ust. 1 lit. a i b", "Art. 6 ust. 1 lit. a\u00a0i\u00a0b")]
    [InlineData(Language.Pl, "to „a” i (o {0})", "to „a” i\u00a0(o\u00a0{0})")]
    [InlineData(Language.Pl, "d'Arc, film o l’amour", "d'Arc, film o\u00a0l’amour")]
    [InlineData(Language.En, "a guest : « i »", "a guest : « i »")]
    [InlineData(Language.Fr, "Le titre : « Débat » ; oui ? non !", "Le titre\u00a0: «\u00a0Débat\u00a0»\u00a0; oui\u00a0? non\u00a0!")]
    [InlineData(Language.Fr, "https://example.org a 11:30", "https://example.org a 11:30")]
    public void Typeset_KeepsTogetherWhatTheLanguageDoesNotPart(Language language, string written, string set)
    {
        Typography.Typeset(written, language).ShouldBe(set);
        Typography.Typeset(set, language).ShouldBe(set);
    }

    [Fact]
    public void TypesetHtml_LeavesTagsAlone()
    {
        using var polish = CurrentLanguage.Use(Language.Pl);

        Typography.TypesetHtml("<p>List\n  o <a href=\"/i o\">tym</a> i\n  owym</p>")
            .ShouldBe("<p>List o\u00a0<a href=\"/i o\">tym</a> i\u00a0owym</p>");
    }

    [Fact]
    public void EveryText_IsShownSomewhere()
    {
        var all = string.Join('\n', Sources.Values);

        var unused = from type in typeof(Program).Assembly.GetTypes()
                     from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                     where field.FieldType == typeof(Text) || field.FieldType == typeof(PluralText)
                     // A mail's name is read by what lists the mails.
                     where !(field.Name is "Name" && typeof(Web.Email.Mail).IsAssignableFrom(type))
                     where !IsUsed(type, field.Name, all)
                     select $"{type.Name}.{field.Name}";

        unused.ShouldBeEmpty();
    }

    // By its full name, or by its own name in the file that has it.
    private static bool IsUsed(Type type, string field, string all) =>
        Regex.IsMatch(all, $@"\b{type.Name}\.{field}\b", RegexOptions.ExplicitCapture, Patience)
        || Sources.Values.Where(source => source.Contains($"class {type.Name}", StringComparison.Ordinal) || source.Contains($"record {type.Name}", StringComparison.Ordinal))
            .Any(source => Regex.Count(source, $@"(?<![.\w]){field}\b", RegexOptions.ExplicitCapture, Patience) > 1);

    private static IEnumerable<string> Found(Language language, string pattern) => Texts[language]
        .Where(text => Regex.IsMatch(text.Text, pattern, RegexOptions.ExplicitCapture, Patience))
        .Select(text => $"{text.File}: {text.Text}");

    private static IEnumerable<(string File, string Text)> Read(Language language) => Sources.SelectMany(source =>
        source.Key.EndsWith(".cs", StringComparison.Ordinal) ? Written(source.Value, language).Select(text => (source.Key, text))
        : source.Key.EndsWith($"_Notice.{language.Code()}.cshtml", StringComparison.Ordinal) ? Markup().Replace(source.Value, "").Split('\n').Select(line => (source.Key, line.Trim()))
        : []);

    // Of a Text, one of its three strings; of a PluralText, the forms in one of its three tuples.
    private static IEnumerable<string> Written(string source, Language language) =>
        from made in CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>()
        where made.ArgumentList is { Arguments.Count: 3 }
        let argument = made.ArgumentList!.Arguments[Place(language)].Expression
        where made.ArgumentList!.Arguments.All(other => other.Expression is TupleExpressionSyntax or InterpolatedStringExpressionSyntax or LiteralExpressionSyntax { Token.Value: string })
        from text in argument is TupleExpressionSyntax forms ? forms.Arguments.Select(form => form.Expression) : [argument]
        select text is InterpolatedStringExpressionSyntax put
            ? string.Concat(put.Contents.Select(part => part is InterpolatedStringTextSyntax words ? words.TextToken.ValueText : "{}"))
            : text.ToString().Trim('"');

    private static int Place(Language language) => language switch { Language.Pl => 0, Language.En => 1, _ => 2 };

    private static Dictionary<string, string> Read([CallerFilePath] string here = "")
    {
        var site = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "src", "DebateInvite.Web"));
        return Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".cshtml" or ".razor")
            .Where(file => !BuildOutput().IsMatch(Path.GetRelativePath(site, file)))
            .ToDictionary(file => Path.GetRelativePath(site, file), File.ReadAllText, StringComparer.Ordinal);
    }

    [GeneratedRegex("<[^>]*>|@[A-Za-z.(]+", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Markup();

    [GeneratedRegex(@"^(bin|obj)[\\/]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BuildOutput();
}
