using System.Reflection;
using DebateInvite.Web.Email.Campaigns;
using DebateInvite.Web.Features.Accessibility;
using DebateInvite.Web.Features.Organiser.ConfirmIdentity;
using DebateInvite.Web.Features.Organiser.Deletions;
using DebateInvite.Web.Features.Organiser.Drafts;
using DebateInvite.Web.Features.Organiser.Evidence;
using DebateInvite.Web.Features.Organiser.Import;
using DebateInvite.Web.Features.Organiser.Prints.Security;
using DebateInvite.Web.Features.Organiser.SecondFactor;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Features.Privacy;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Features.Restore;
using DebateInvite.Web.Features.Shared;
using DebateInvite.Web.Hosting;
using DebateInvite.Web.Security;
using DebateInvite.Web.Setup;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;

namespace DebateInvite.Web.Features;

public static class FeaturesRegistration
{
    public static WebApplicationBuilder AddFeatures(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddControllersWithViews(mvc =>
        {
            mvc.Conventions.Add(new OrganiserArea());
            mvc.Filters.Add(new ReadableForm());
            mvc.Filters.Add(new WritesAreFinished());
            mvc.Filters.AddService<GuestsPosts>(GuestsPosts.Order);
            mvc.Filters.AddService<KeepsLostForms>(KeepsLostForms.Order);
            mvc.Filters.AddService<DeskRights>(DeskRights.Order);
            mvc.Filters.Add<SecondFactorFirst>();
            mvc.Filters.Add<AskAgain>();
            mvc.Filters.Add<AddressedFilter>();
            mvc.Filters.Add(new QueriesAreNoForms());
            mvc.ModelBinderProviders.Insert(0, new AddressedFilter.NotFromForm());
            // Nothing posts in jQuery's notation, and an unclosed bracket in a name would be an exception.
            mvc.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
            mvc.ValueProviderFactories.RemoveType<JQueryQueryStringValueProviderFactory>();
            mvc.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
            // Validators say what is required, in the guest's language.
            mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        });
        services.Configure<RouteOptions>(routing =>
        {
            routing.LowercaseUrls = true;
            routing.ConstraintMap["slug"] = typeof(SlugConstraint);
        });
        services.Configure<RazorViewEngineOptions>(razor => razor.ViewLocationExpanders.Add(new BesideController()));

        services.AddValidatorsFromAssemblyContaining<Program>();
        services.AddHttpContextAccessor();
        services.AddSingleton<ViewText>();
        services.AddSingleton<NoticeInForce>();
        services.AddSingleton<INoticeInForce>(provider => provider.GetRequiredService<NoticeInForce>());
        services.AddScoped<Addressed>();
        services.AddScoped<KeepsLostForms>();
        services.AddSingleton<DraftTickets>();
        services.AddScoped<OwnDrafts>();
        services.AddScoped<DeskAccess>();
        services.AddScoped<DeskRights>();
        services.AddScoped<KeptRequests>();
        services.AddScoped<EventLock>();
        services.AddSingleton<GroupCommit>();
        services.AddSingleton<GuestsPosts>();
        services.AddScoped<PublishedPage>();
        services.AddScoped<ShowImport>();
        services.AddScoped<RowJudge>();
        services.AddSingleton<ImportSignal>();
        services.AddSingleton<ImportStore>();
        services.AddSingleton<KeptPlans>();
        services.AddHostedService<ImportWorker>();
        services.AddSingleton<KnownDeclaration>();
        services.AddHostedService<FollowDeclaration>();
        services.AddHostedService<GuestRetention>();
        services.AddHostedService<SecurityListRetention>();
        services.AddHostedService<UnconfirmedRepliesWorker>();
        services.AddKeyedScoped<ICommand, Restored>(Restored.Name);
        services.AddUseCases();
        return builder;
    }

    /// <summary>A use case is a class with a public method <c>RunAsync</c>, beside the controller that it serves or in the room of replies.</summary>
    private static void AddUseCases(this IServiceCollection services)
    {
        var useCases = typeof(FeaturesRegistration).Assembly.GetTypes().Where(type =>
            type is { IsClass: true, IsAbstract: false, IsNested: false }
            && type.Namespace?.StartsWith(typeof(FeaturesRegistration).Namespace!, StringComparison.Ordinal) is true
            && type.GetMember("RunAsync", MemberTypes.Method, BindingFlags.Public | BindingFlags.Instance).Length > 0);
        foreach (var useCase in useCases)
            services.AddScoped(useCase);
    }
}
