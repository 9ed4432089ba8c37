using DebateInvite.Domain.Events;

namespace DebateInvite.Web.Setup.FirstEvent;

/// <summary>Reads the first event's texts from the embedded <c>first-event.{language}.md</c>: a level-one heading a field.</summary>
internal static class FirstEventTexts
{
    public static EventText In(Language language)
    {
        var sections = Sections(Read($"first-event.{language.Code()}.md"));
        return new EventText
        {
            Language = language,
            Title = sections["Title"],
            Lead = sections["Lead"],
            Host = sections["Host"],
            HostRole = sections["HostRole"],
            Partners = sections["Partners"],
            Invitation = sections["Invitation"],
            DescriptionTitle = sections["DescriptionTitle"],
            Description = sections["Description"],
            Programme = sections["Programme"],
            Participants = sections["Participants"],
            Venue = sections["Venue"],
            Directions = sections["Directions"],
            Signature = sections["Signature"],
            Funding =
            {
                Programme = sections["FundingProgramme"],
                Action = sections["FundingAction"],
                Sentence = sections["FundingSentence"],
            },
        };
    }

    private static string Read(string file)
    {
        using var stream = typeof(FirstEventTexts).Assembly.GetManifestResourceStream(typeof(FirstEventTexts), file)
            ?? throw new InvalidOperationException($"The embedded file {file} is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static Dictionary<string, string> Sections(string text) =>
        ("\n" + text).Split("\n# ", StringSplitOptions.RemoveEmptyEntries)
            .Select(section => section.Split('\n', 2))
            .Where(section => section.Length == 2)
            .ToDictionary(section => section[0].Trim(), section => section[1].Trim('\n', ' '), StringComparer.Ordinal);
}
