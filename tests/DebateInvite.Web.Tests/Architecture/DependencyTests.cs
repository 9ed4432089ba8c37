using System.Reflection;
using ArchUnitNET.Domain;
using ArchUnitNET.Fluent;
using ArchUnitNET.Loader;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace DebateInvite.Web.Tests.Architecture;

/// <summary>Which part of the house may know which.</summary>
public class DependencyTests
{
    /// <summary>
    /// The folders of the site and those that each may know, besides itself and the domain. Each knows only folders above it,
    /// so there is no way back. Program.cs alone, which puts them together, knows them all.
    /// </summary>
    private static readonly (string Folder, string[] MayKnow)[] Table =
    [
        ("Settings", []),
        ("Localisation", []),
        ("Door", []),
        ("Data", ["Settings"]),
        ("Images", ["Localisation"]),
        ("Spreadsheets", ["Localisation"]),
        ("TagHelpers", ["Localisation"]),
        ("Setup", ["Data", "Localisation", "Settings"]),
        ("Security", ["Data", "Localisation", "Settings"]),
        ("Email", ["Data", "Door", "Localisation", "Settings", "Spreadsheets"]),
        ("Hosting", ["Data", "Email", "Localisation", "Security", "Settings"]),
        ("Features", ["Data", "Door", "Email", "Hosting", "Images", "Localisation", "Security", "Setup", "Spreadsheets", "TagHelpers"]),
    ];

    private static readonly ArchUnitNET.Domain.Architecture House =
        new ArchLoader().LoadAssemblies(typeof(Program).Assembly, typeof(DebateEvent).Assembly).Build();

    private static readonly Dictionary<string, string[]> MayKnow = Table.ToDictionary(row => row.Folder, row => row.MayKnow, StringComparer.Ordinal);

    private static IEnumerable<(string From, string To, string Who)> Arrows =>
        from type in House.Types
        let @from = FolderOf(type)
        where @from is not null
        from dependency in type.Dependencies
        let to = FolderOf(dependency.Target)
        where to is not null && to != @from
        select (@from, to, $"{type.FullName} knows {dependency.Target.FullName}");

    [Fact]
    public void EveryFolder_KnowsOnlyThoseThatItMay() =>
        Arrows.Where(arrow => !MayKnow[arrow.From].Contains(arrow.To)).Select(arrow => arrow.Who).Distinct().ShouldBeEmpty();

    [Fact]
    public void EveryFolder_IsInTheTable() =>
        House.Types.Select(FolderOf).OfType<string>().Distinct().ShouldBeSubsetOf(MayKnow.Keys);

    [Fact]
    public void Table_LeadsOneWay()
    {
        var above = new List<string>();
        foreach (var (folder, mayKnow) in Table)
        {
            mayKnow.ShouldBeSubsetOf(above, folder);
            above.Add(folder);
        }
    }

    // A rule that sees nothing holds of anything: views, mails' components and what only the body of an async method names are seen.
    [Theory]
    [InlineData("Features", "Door")]
    [InlineData("Features", "TagHelpers")]
    [InlineData("Email", "Door")]
    [InlineData("Setup", "Data")]
    [InlineData("Hosting", "Security")]
    public void Arrows_ThatThereAre_AreSeen(string from, string to) => Arrows.ShouldContain(arrow => arrow.From == from && arrow.To == to);

    [Fact]
    public void Domain_ReferencesNothingButTheRuntime() =>
        typeof(DebateEvent).Assembly.GetReferencedAssemblies().ShouldAllBe(assembly => assembly.Name!.StartsWith("System.", StringComparison.Ordinal));

    [Fact]
    public void OnlyData_KnowsWhichDatabaseItIs() => OnlyIn(
        @"DebateInvite\.Web\.Data(\..+)?",
        "^(Microsoft\\.Data\\.Sqlite|Microsoft\\.Data\\.SqlClient|Microsoft\\.EntityFrameworkCore\\.Sqlite|Microsoft\\.EntityFrameworkCore\\.SqlServer)");

    [Fact]
    public void OnlyMailDelivery_KnowsMailKit() => OnlyIn(@"DebateInvite\.Web\.Email\.Delivery", "^(MailKit|MimeKit)");

    [Fact]
    public void OnlySpreadsheets_KnowsCsvHelperAndNumberFormats() => OnlyIn(
        @"DebateInvite\.Web\.Spreadsheets", "^(CsvHelper|ExcelNumberFormat)");

    [Fact]
    public void Spreadsheets_KnowNoGuests() => Check(Types().That()
        .ResideInNamespaceMatching(@"^DebateInvite\.Web\.Spreadsheets$")
        .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(@"^DebateInvite\.Domain\.(Guests|Events|Imports)$")));

    // What a rule forbids must exist, or the rule holds of nothing.
    [Theory]
    [InlineData("^Microsoft\\.Data\\.Sqlite", typeof(DebateContext))]
    [InlineData("^MailKit", typeof(Web.Email.Delivery.SmtpOptions))]
    [InlineData("^CsvHelper", typeof(Web.Spreadsheets.CsvFile))]
    [InlineData("^ExcelNumberFormat", typeof(Web.Spreadsheets.XlsxFile))]
    public void LoadedHouse_HasWhatTheRulesAreAbout(string assembly, System.Type knownIn) => House.Types
        .Where(type => type.Namespace.FullName.StartsWith(knownIn.Namespace!, StringComparison.Ordinal))
        .SelectMany(type => type.Dependencies)
        .ShouldContain(dependency => System.Text.RegularExpressions.Regex.IsMatch(dependency.Target.Assembly.Name, assembly, default, TimeSpan.FromSeconds(1)));

    /// <returns>Null for what is none of the site's folders. Views are compiled into a namespace of their own; all are in Features.</returns>
    private static string? FolderOf(IType type) => type.Namespace?.FullName.Split('.') switch
    {
        ["DebateInvite", "Web", var folder, ..] => folder,
        ["AspNetCoreGeneratedDocument"] => "Features",
        _ => null,
    };

    private static void OnlyIn(string space, string assemblies) => Check(Types().That()
        .ResideInAssembly(typeof(Program).Assembly)
        .And().DoNotResideInNamespaceMatching($"^{space}$")
        .Should().NotDependOnAnyTypesThat().ResideInAssemblyMatching(assemblies));

    private static void Check(IArchRule rule) => rule.Evaluate(House)
        .Where(result => !result.Passed)
        .Select(result => result.Description)
        .ShouldBeEmpty();
}
