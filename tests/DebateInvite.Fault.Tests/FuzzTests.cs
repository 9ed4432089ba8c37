using System.Net;
using System.Text;
using CsCheck;
using DebateInvite.Domain.Outbox;
using DebateInvite.Testing;
using DebateInvite.Testing.Databases;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Fault.Tests;

/// <summary>
/// Requests that no browser sends, to every action there is: a guest's, with and without antiforgery token, and an
/// organiser's queries. None of them is valid, so none may change anything, and none may be a fault of the site.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output) : IAsyncLifetime
{
    private static readonly int Requests = Effort.Times(10_000);

    private SqliteDatabase database = null!;
    private SiteHost site = null!;
    private SiteClient guest = null!;
    private SiteClient organiser = null!;
    private KeyValuePair<string, string> token;
    private string guestToken = "";

    public async ValueTask InitializeAsync()
    {
        database = await SqliteDatabase.CreateAsync();
        site = await SiteHost.StartAsync(database, ("Limits:RepliesPerMinutePerAddress", "1000000"));
        guest = site.NewClient();
        organiser = site.NewClient();
        await organiser.SignInAsOrganiserAsync();
        var form = await guest.GetPageAsync("/debata/rsvp");
        token = SiteClient.TokenOf(form);
        (await guest.SubmitAsync(form, "main form", GuestData.Rsvp())).Status.ShouldBe(HttpStatusCode.Redirect);
        guestToken = await site.QueryAsync(db => Task.FromResult(db.Guests.Single().Token));
        // A mail lies in its folder a moment before its row says so.
        await Eventually.IsAsync(
            () => site.QueryAsync(db => db.Outbox.AllAsync(m => m.State == OutboxState.Sent)), "all mails are sent");
    }

    [Fact]
    public async Task MalformedRequests_AreRefused_ChangeNothing_AndAreNoFaultOfOurs()
    {
        var before = await EverythingStoredAsync();
        var answers = new Dictionary<int, int>();

        await Fuzz().SampleAsync(
            async request =>
            {
                using var answer = await SendAsync(request);
                var status = (int)answer.StatusCode;
                lock (answers)
                    answers[status] = answers.GetValueOrDefault(status) + 1;
                status.ShouldBeLessThan(500);
                site.Log.Faults.ShouldBeEmpty();
            },
            writeLine: output.WriteLine,
            iter: Requests,
            print: request => request.ToString());

        output.WriteLine(string.Join(", ", answers.OrderBy(a => a.Key).Select(a => $"{a.Value} answered {a.Key}")));
        answers.Values.Sum().ShouldBeGreaterThanOrEqualTo(Requests);
        var after = await EverythingStoredAsync();
        after.Keys.Where(table => after[table] != before[table]).Select(table => $"{table}: {before[table]}\nis now\n{after[table]}").ShouldBeEmpty();
    }

    public async ValueTask DisposeAsync()
    {
        guest.Dispose();
        organiser.Dispose();
        await site.DisposeAsync();
    }

    private Gen<FuzzedRequest> Fuzz()
    {
        var targets = site.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items
            .OfType<ControllerActionDescriptor>()
            .SelectMany(action => Methods(action).Select(method => new FuzzTarget(method, action.AttributeRouteInfo!.Template!, Fields(action))))
            .ToArray();
        targets.Length.ShouldBeGreaterThan(20);
        return Gen.OneOf(targets).SelectMany(target => FuzzedRequest.To(target, guestToken));
    }

    private async Task<HttpResponseMessage> SendAsync(FuzzedRequest request)
    {
        // As written: a client would tidy the address up.
        var address = new Uri(
            site.Address.GetLeftPart(UriPartial.Authority) + request.Path,
            new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        using var message = new HttpRequestMessage(new HttpMethod(request.Method), address);
        if (request.Method is not "GET")
        {
            var body = request.HasToken && request.ContentType.Contains("urlencoded", StringComparison.Ordinal)
                ? [.. Encoding.ASCII.GetBytes($"{token.Key}={token.Value}&"), .. request.Body]
                : request.Body;
            message.Content = new ByteArrayContent(body);
            // A guest's post needs no token, but must not come from elsewhere.
            message.Headers.Add("Sec-Fetch-Site", request.HasToken ? "same-origin" : "cross-site");
            message.Content.Headers.TryAddWithoutValidation("Content-Type", request.ContentType);
        }

        // An organiser reads; what an organiser posts could be valid.
        var client = request.Method is "GET" && request.IsOrganiser ? organiser : guest;
        return await client.Http.SendAsync(message);
    }

    private static IEnumerable<string> Methods(ControllerActionDescriptor action) =>
        action.ActionConstraints?.OfType<HttpMethodActionConstraint>().SelectMany(constraint => constraint.HttpMethods) ?? ["GET", "POST"];

    /// <summary>Names that the action looks for in a query or form.</summary>
    private static string[] Fields(ControllerActionDescriptor action) =>
        [.. action.Parameters.SelectMany(parameter => parameter.ParameterType.Namespace!.StartsWith("DebateInvite", StringComparison.Ordinal)
            ? parameter.ParameterType.GetProperties().Select(property => property.Name)
            : [parameter.Name])];

    /// <summary>
    /// All rows of all tables but the keys, which the site renews on its own, the tries to sign in, of which a made-up address
    /// with a made-up password is one, and the log, which tells what organisers take out by reading.
    /// </summary>
    private async Task<Dictionary<string, string>> EverythingStoredAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={database.File};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        var stored = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in await RowsAsync(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('DataProtectionKeys', 'SignInTries', 'AuditEntries') ORDER BY name"))
            stored[table] = string.Join('\n', await RowsAsync(connection, $"SELECT * FROM \"{table}\""));
        return stored;
    }

    private static async Task<List<string>> RowsAsync(SqliteConnection connection, string query)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = query;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => reader.GetValue(column) is byte[] bytes ? Convert.ToHexString(bytes) : reader.GetValue(column).ToString())));
        return rows;
    }
}
