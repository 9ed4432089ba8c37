using DebateInvite.Domain.Guests;

namespace DebateInvite.Web.Tests.Features.Organiser.Guests.WholeList;

/// <summary>Somebody on the list, as a secretary with pencil and paper would keep them.</summary>
internal sealed class Person
{
    public required string FirstName { get; init; }
    public required string LastName { get; init; }
    public required string Organisation { get; init; }
    public required string Language { get; init; }
    public string? Email { get; init; }

    /// <summary>Opens their pages; empty: they have had no mail.</summary>
    public string Token { get; set; } = "";

    public Reply Reply { get; set; }
    public IReadOnlyList<string> Companions { get; set; } = [];
    public string? Message { get; set; }
    public Person? DeputyFor { get; set; }

    public string Name => $"{FirstName} {LastName}";

    public int Seats => 1 + Companions.Count;
}

/// <summary>
/// The rules about seats as the organisers explain them on the telephone, written down a second time and without a look at
/// the site's: whoever comes first gets a seat, while there are enough and nobody waits; the rest wait in a row, and whenever
/// something changes, the first in the row sits down if there are enough seats. Nobody overtakes.
/// </summary>
internal sealed class PlainList(int seats)
{
    private int _capacity = seats;
    private readonly List<Person> _row = [];

    public List<Person> People { get; } = [];

    public IReadOnlyList<Person> Row => _row;

    public int Taken => With(Reply.Accepted).Sum(person => person.Seats);

    /// <summary>How many have sat down from the row.</summary>
    public int MovedUp { get; private set; }

    public IReadOnlyList<Person> With(params Reply[] replies) => [.. People.Where(person => replies.Contains(person.Reply))];

    public void Come(Person person, IReadOnlyList<string> companions)
    {
        person.Companions = companions;
        if (_row.Count == 0 && Taken + person.Seats <= _capacity)
        {
            person.Reply = Reply.Accepted;
            return;
        }

        person.Reply = Reply.WaitListed;
        _row.Add(person);
    }

    public void Go(Person person, Reply how)
    {
        person.Reply = how;
        _row.Remove(person);
        CallUp();
    }

    /// <summary>The deputy sits on the person's chair or stands in their place.</summary>
    public void Send(Person person, Person deputy)
    {
        var had = person.Reply;
        var place = _row.IndexOf(person);
        person.Reply = Reply.Declined;
        deputy.DeputyFor = person;
        People.Add(deputy);
        if (had is Reply.Accepted)
        {
            deputy.Reply = Reply.Accepted;
        }
        else if (place >= 0)
        {
            _row.RemoveAt(place);
            if (_row.Count == 0 && Taken + 1 <= _capacity)
            {
                deputy.Reply = Reply.Accepted;
            }
            else
            {
                deputy.Reply = Reply.WaitListed;
                _row.Insert(place, deputy);
            }
        }
        else
        {
            Come(deputy, []);
        }

        CallUp();
    }

    public void Enlarge(int more)
    {
        _capacity = more;
        CallUp();
    }

    private void CallUp()
    {
        while (_row.Count > 0 && Taken + _row[0].Seats <= _capacity)
        {
            _row[0].Reply = Reply.Accepted;
            _row.RemoveAt(0);
            MovedUp++;
        }
    }
}
