using DebateInvite.Web.Settings;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Email.Delivery;

/// <summary>Registers the lowest mail layer.</summary>
public static class MailDelivery
{
    /// <summary>
    /// Adds <see cref="IMailTransport"/>: SMTP when <c>Smtp:Host</c> is set, else <c>.eml</c> files. Each resolution is a
    /// transport of its own, with its own connection. Wrong settings stop the start with a sentence about each.
    /// </summary>
    public static IServiceCollection AddMailDelivery(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<SmtpOptions>(configuration, SmtpOptions.Section);
        services.AddSingleton<IValidateOptions<SmtpOptions>, SmtpOptionsValidator>();

        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<MailMessageBuilder>();
        services.AddTransient<SmtpTransport>();
        services.AddTransient<PickupTransport>();
        services.AddSingleton<PickupFolder>();
        services.AddTransient<IMailTransport>(provider =>
            provider.GetRequiredService<IOptions<SmtpOptions>>().Value.HasHost
                ? provider.GetRequiredService<SmtpTransport>()
                : provider.GetRequiredService<PickupTransport>());
        return services;
    }
}
