using Microsoft.AspNetCore.Mvc;

namespace PlainMvc.Home;

public sealed class HomeController : Controller
{
    public IActionResult Index() => View();

    public IActionResult Privacy() => View();

    public IActionResult Error() => View();
}
