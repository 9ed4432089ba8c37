using DebateInvite.Web.Email.Campaigns;
using DebateInvite.Web.Email.Delivery;
using DebateInvite.Web.Email.Layout;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Settings;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DebateInvite.Web.Email;

public static class EmailRegistration
{
    public static WebApplicationBuilder AddEmail(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSettings<OutboxOptions>(builder.Configuration, "Outbox");
        services.AddSingleton<OutboxSignal>();
        services.AddSingleton<IInterceptor, OutboxWakeUp>();
        services.AddSingleton<OutboxMetrics>();
        services.AddScoped<OutboxQueue>();
        services.AddMailDelivery(builder.Configuration);
        services.AddSingleton<MailRenderer>();
        services.AddTransient<OutboxSender>();
        services.AddHostedService<OutboxWorker>();
        services.AddHostedService<OldMails>();
        services.AddSingleton<CampaignSignal>();
        services.AddScoped<HoldCampaigns>();
        services.AddSingleton<CampaignSender>();
        services.AddHostedService<CampaignWorker>();
        return builder;
    }
}
