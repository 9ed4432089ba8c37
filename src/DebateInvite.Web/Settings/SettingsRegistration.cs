using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Settings;

public static class SettingsRegistration
{
    /// <summary>Adds the options that stand in a section of the configuration, to be looked over before anything starts.</summary>
    public static IServiceCollection AddSettings<T>(this IServiceCollection services, IConfiguration configuration, string section)
        where T : class
    {
        var settings = new SettingsSection<T>(configuration, section);
        services.AddSingleton<IConfigureOptions<T>>(settings);
        services.AddSingleton<IValidateOptions<T>>(settings);
        services.AddOptions<T>().ValidateOnStart();
        return services;
    }

    /// <summary>Looks over all settings before anything is opened.</summary>
    /// <exception cref="CannotStartException">Some are wrong; a sentence about each.</exception>
    public static void CheckSettings(this IHost app)
    {
        try
        {
            app.Services.GetRequiredService<IStartupValidator>().Validate();
        }
        catch (OptionsValidationException faults)
        {
            throw new CannotStartException(string.Join(Environment.NewLine, faults.Failures));
        }
        catch (AggregateException several)
        {
            throw new CannotStartException(string.Join(Environment.NewLine, several.InnerExceptions.OfType<OptionsValidationException>().SelectMany(faults => faults.Failures)));
        }
    }
}
