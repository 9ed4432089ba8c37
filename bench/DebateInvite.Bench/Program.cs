using DebateInvite.Bench;
using DebateInvite.Bench.Load;
using DebateInvite.Bench.Measuring;
using DebateInvite.Bench.Parts;
using DebateInvite.Bench.Servers;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
IPart[] parts =
[
    new InvitationPage(), new ReplyForm(), new Replies(), new RepliesToLargeList(), new CampaignMails(), new GuestPages(), new Exports(), new Imports(),
    new DoorScans(), new ColdStart(), new KeptMemory(),
];
if (Options.Read(args, parts.Select(part => part.Name)) is not { } options)
{
    Console.Error.WriteLine($"{Options.Usage}\nParts: {string.Join(", ", parts.Select(part => part.Name))}");
    return 2;
}

// Before we are what keeps the machine busy.
var machine = Machine.Describe(Programs.Root, PageLoad.Generator);
var folder = Directory.CreateTempSubdirectory("debateinvite-bench-");
try
{
    var programs = options.IsBuilt ? Programs.Built() : await Programs.PublishAsync(folder.FullName);
    var shop = new Workshop(options, options.IsQuick ? Effort.Quick : Effort.Full, programs, folder.FullName);
    var rows = new List<Row>();
    foreach (var part in parts.Where(part => options.Only.Count == 0 || options.Only.Contains(part.Name, StringComparer.Ordinal)))
    {
        Console.Error.WriteLine($"{DateTime.Now:HH:mm:ss} {part.Name}");
        rows.AddRange(await part.RunAsync(shop));
    }

    var figures = $"{machine}\n\n{Table.Of(rows)}";
    Console.WriteLine(figures);
    // What was measured in part, or in a hurry, is not what the page promises.
    if (options is { IsQuick: false, IsBuilt: false, Only: [] })
        PerformancePage.Write(Programs.Root, figures);
    return 0;
}
finally
{
    folder.Delete(recursive: true);
}
