using System.Collections;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Settings;

/// <summary>
/// Reads a section of the configuration into its options. The framework's own binder throws at the first value that it cannot
/// read, and passes over one in a list; here each has a sentence, like a value that is out of range: the one that stands as
/// <see cref="ValidationAttribute.ErrorMessage"/> on its property, which names the key and says what is allowed.
/// </summary>
internal sealed class SettingsSection<T>(IConfiguration configuration, string name) : IConfigureOptions<T>, IValidateOptions<T>
    where T : class
{
    private IConfigurationSection Section => configuration.GetSection(name);

    public void Configure(T options)
    {
        var unreadable = Unreadable().Select(value => value.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var readable = Section.AsEnumerable(makePathsRelative: true).Where(value => value.Value is not null && !unreadable.Contains(value.Key));
        new ConfigurationBuilder().AddInMemoryCollection(readable).Build().Bind(options);
    }

    public ValidateOptionsResult Validate(string? name, T options)
    {
        var outOfRange = new List<ValidationResult>();
        Validator.TryValidateObject(options, new ValidationContext(options), outOfRange, validateAllProperties: true);
        var faults = Unreadable().Select(value => value.Sentence).Concat(outOfRange.Select(fault => fault.ErrorMessage!)).Distinct(StringComparer.Ordinal).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private IEnumerable<(string Key, string Sentence)> Unreadable() =>
        from property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.CanWrite && property.PropertyType != typeof(string)
        let list = property.PropertyType.IsAssignableTo(typeof(IEnumerable)) ? property.PropertyType.GetGenericArguments().Single() : null
        from value in list is null ? [Section.GetSection(property.Name)] : Section.GetSection(property.Name).GetChildren()
        where value.Value is { } text && !IsReadable(text, list ?? property.PropertyType)
        select (value.Path[(Section.Path.Length + 1)..], SentenceOf(property));

    private static bool IsReadable(string text, Type type)
    {
        try
        {
            return TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text) is not null || Nullable.GetUnderlyingType(type) is not null;
        }
        // What converters throw differs; all of it means the same.
        catch (Exception fault) when (fault is FormatException or ArgumentException or NotSupportedException or OverflowException)
        {
            return false;
        }
    }

    private string SentenceOf(PropertyInfo property) =>
        property.GetCustomAttributes<ValidationAttribute>().FirstOrDefault(rule => rule.ErrorMessage is not null)?.FormatErrorMessage(property.Name)
        ?? $"{name}:{property.Name} cannot be read.";
}
