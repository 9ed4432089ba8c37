using System.Text;

namespace DebateInvite.Web.Tests.Features.Organiser.Guests.WholeList;

/// <summary>People who do not exist, no two of one name, from Poland, France and Ukraine; a seed gives the same ones again.</summary>
internal sealed class MadeUpPeople(Random random)
{
    private static readonly (string Language, string[] FirstNames, string[] LastNames)[] Nations =
    [
        ("pl",
            ["Świętosława", "Łucja", "Żaneta", "Grażyna", "Bożena", "Elżbieta", "Małgorzata", "Józef", "Łukasz", "Błażej", "Zdzisław", "Wojciech"],
            ["Źródło", "Żółć", "Gęśla-Jaźń", "Łęcka", "Święcka", "Ćwiek", "Błąd", "Gżegżółka", "Dąb", "Pięść", "Żak", "Śnieg", "Wąs", "Łódź"]),
        ("fr",
            ["Hélène", "François", "Zoë", "Anaïs", "Gaëlle", "Noël", "Jérôme", "Cécile", "Loïc", "Maëlys"],
            ["Lefèvre", "D’Exemple", "Château-Neuf", "Garçon", "Bœuf", "Maître", "Forêt", "L’Île", "Évêque", "Noël-Brûlé"]),
        ("uk",
            ["Олена", "Ґанна", "Їжакія", "Юрій", "Соломія", "Тарас", "Наталія", "Євген", "Мар’яна", "Дмитро"],
            ["Приклад", "Їжак", "Ґудзик", "Вигадана", "Щука", "Єдність", "Порожній", "Жито", "Калина", "Не-Справжній"]),
    ];

    private static readonly string[] Organisations =
        ["Urząd Gminy Przykładowo", "Fundacja „Łąka; i las”", "Spółdzielnia Socjalna \"Przystań\"", "Ville d’Exemple", "Громада Приклад"];

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>Somebody else from the same institution.</summary>
    public Person Next(Person colleague)
    {
        var other = Next();
        return new Person { FirstName = other.FirstName, LastName = other.LastName, Organisation = colleague.Organisation, Language = colleague.Language, Email = other.Email };
    }

    public Person Next(bool hasEmail = true)
    {
        while (true)
        {
            var (language, firstNames, lastNames) = random.GetItems(Nations, 1)[0];
            var (first, last) = (Of(firstNames), $"{Of(lastNames)}-{Of(lastNames)}");
            if (!_known.Add($"{first} {last}"))
                continue;

            return new Person
            {
                FirstName = first,
                LastName = last,
                Organisation = Of(Organisations),
                Language = language == "fr" ? "francuski" : "polski",
                Email = hasEmail ? $"gosc{_known.Count}@example.org" : null,
            };
        }
    }

    public string[] Companions(int atMost) => [.. Enumerable.Range(0, random.Next(atMost + 1)).Select(_ => Next().Name)];

    /// <summary>The list as an office would send it.</summary>
    public static byte[] Csv(IEnumerable<Person> people)
    {
        var lines = new StringBuilder("Imię;Nazwisko;Instytucja;Adres e-mail;Język\r\n");
        foreach (var person in people)
            lines.Append(null, $"{person.FirstName};{person.LastName};\"{person.Organisation.Replace("\"", "\"\"", StringComparison.Ordinal)}\";{person.Email};{person.Language}\r\n");
        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    private string Of(string[] words) => words[random.Next(words.Length)];
}
