// Answers whatever is asked with the answer in a file: header lines, an empty line, the body. Nothing but the server is in between.
using Microsoft.Extensions.Primitives;

var answer = await File.ReadAllBytesAsync(args[0]);
var end = answer.AsSpan().IndexOf("\r\n\r\n"u8);
var headers = System.Text.Encoding.ASCII.GetString(answer, 0, end).Split("\r\n")
    .Select(line => line.Split(": ", 2)).Select(pair => (Name: pair[0], Value: new StringValues(pair[1]))).ToArray();
var body = answer.AsMemory(end + 4);

var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
builder.Configuration.AddEnvironmentVariables("ASPNETCORE_");
builder.WebHost.UseKestrelCore();
var app = builder.Build();
app.Run(async context =>
{
    foreach (var (name, value) in headers)
        context.Response.Headers[name] = value;
    context.Response.ContentLength = body.Length;
    await context.Response.Body.WriteAsync(body);
});
await app.RunAsync();
