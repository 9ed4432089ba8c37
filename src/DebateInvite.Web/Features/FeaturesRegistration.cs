using System.Reflection;
using DebateInvite.Web.Features.Organiser.Import;
using DebateInvite.Web.Features.Shared;
using DebateInvite.Web.Security;
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
        services.Configure<RazorViewEngineOptions>(razor =>
        {
            razor.ViewLocationFormats.Clear();
            razor.ViewLocationFormats.Add("/Features/{1}/{0}.cshtml");
            razor.ViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
            razor.AreaViewLocationFormats.Clear();
            razor.AreaViewLocationFormats.Add("/Features/{2}/{1}/{0}.cshtml");
            razor.AreaViewLocationFormats.Add("/Features/{2}/Shared/{0}.cshtml");
            razor.AreaViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
        });

        services.AddValidatorsFromAssemblyContaining<Program>();
        services.AddScoped<WaitingList>();
        services.AddScoped<RowJudge>();
        services.AddSingleton<ImportSignal>();
        services.AddSingleton<ImportStore>();
        services.AddSingleton<KeptPlans>();
        services.AddHostedService<ImportWorker>();
        services.AddUseCases();
        return builder;
    }

    /// <summary>A use case is a class with one public method <c>RunAsync</c> that stands beside the controller it serves.</summary>
    private static void AddUseCases(this IServiceCollection services)
    {
        var useCases = typeof(FeaturesRegistration).Assembly.GetTypes().Where(type =>
            type is { IsClass: true, IsAbstract: false, IsNested: false }
            && type.Namespace?.StartsWith(typeof(FeaturesRegistration).Namespace!, StringComparison.Ordinal) is true
            && type.GetMethod("RunAsync", BindingFlags.Public | BindingFlags.Instance) is not null);
        foreach (var useCase in useCases)
            services.AddScoped(useCase);
    }
}
