using DebateInvite.Domain.Guests;

namespace DebateInvite.Web.Tests.Features.Organiser.Guests.WholeList;

/// <summary>One thing after the other happens, on the site and on the plain list alike.</summary>
internal sealed class Course(Random random, MadeUpPeople names, PlainList list, ListOnSite site)
{
    private const int CompanionsAllowed = 2;

    private static readonly string[] Likely =
    [
        .. Enumerable.Repeat("accept", 10), "decline", "decline", "deputy", "cancel", "cancel", "cancel", "take back", "write down", "write down",
    ];

    public static IEnumerable<string> Kinds => Likely.Distinct(StringComparer.Ordinal);

    /// <summary>How often what has happened.</summary>
    public Dictionary<string, int> Happened { get; } = new(StringComparer.Ordinal);

    public async Task GoOnAsync()
    {
        var kind = Likely[random.Next(Likely.Length)];
        if (await TryAsync(kind))
            Happened[kind] = Happened.GetValueOrDefault(kind) + 1;
    }

    /// <summary>Some whose answer the organisers have from elsewhere.</summary>
    public async Task AcceptTogetherAsync()
    {
        var some = list.With(Reply.None).Take(15).ToDictionary(person => person.Name, StringComparer.Ordinal);
        foreach (var name in await site.AcceptTogetherAsync(some.Values))
        {
            list.Come(some[name], some[name].Companions);
            some.Remove(name);
        }

        some.ShouldBeEmpty();
    }

    public async Task EnlargeAsync(int seats)
    {
        await site.SetAsync(("Capacity", $"{seats}"));
        list.Enlarge(seats);
    }

    /// <returns>False where there is nobody to do it.</returns>
    private async Task<bool> TryAsync(string kind)
    {
        switch (kind)
        {
            case "accept" when Somebody(linked: true, Reply.None) is { } person:
                var companions = names.Companions(CompanionsAllowed);
                await site.AcceptAsync(person, companions);
                list.Come(person, companions);
                return true;
            case "decline" when Somebody(linked: true, Reply.None) is { } person:
                person.Message = $"Żałuję; {person.FirstName} «{random.Next(100)}»";
                await site.DeclineAsync(person, person.Message);
                list.Go(person, Reply.Declined);
                return true;
            case "deputy" when Somebody(linked: true, Reply.None, Reply.Accepted, Reply.WaitListed) is { } person:
                var deputy = names.Next(person);
                deputy.Token = await site.SendDeputyAsync(person, deputy);
                list.Send(person, deputy);
                return true;
            case "cancel" when Somebody(linked: true, Reply.Accepted, Reply.WaitListed) is { } person:
                await site.CancelAsync(person);
                list.Go(person, Reply.Cancelled);
                return true;
            case "take back" when Somebody(linked: true, Reply.Cancelled, Reply.Declined) is { } person:
                await site.TakeBackAsync(person);
                list.Come(person, person.Companions);
                return true;
            case "write down" when Somebody(linked: false, Reply.None) is { } person:
                await WriteDownAsync(person);
                return true;
            default:
                return false;
        }
    }

    private async Task WriteDownAsync(Person person)
    {
        var comes = random.Next(4) > 0;
        var companions = comes ? names.Companions(CompanionsAllowed) : [];
        await site.WriteDownAsync(person, comes ? Reply.Accepted : Reply.Declined, companions);
        if (comes)
            list.Come(person, companions);
        else
            list.Go(person, Reply.Declined);
    }

    private Person? Somebody(bool linked, params Reply[] replies)
    {
        var some = list.With(replies).Where(person => !linked || person.Token.Length > 0).ToList();
        return some.Count == 0 ? null : some[random.Next(some.Count)];
    }
}
