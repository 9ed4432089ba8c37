using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace DebateInvite.Browser.Tests.Browsing;

/// <summary>What can be said of any page as it is shown.</summary>
public static class PageLooks
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>
    /// Violations of WCAG 2.2 at levels A and AA, and of axe's own good practice: a line for each element. Axe is run in the
    /// page itself, once in each look of it: its Playwright wrapper opens another page each time, which takes ten times as long.
    /// </summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(this IPage page)
    {
        if (await page.EvaluateAsync<bool>("() => !window.axe"))
            await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>(
            """
            async () => {
              const result = await axe.run({
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                resultTypes: ['violations'],
              });
              return result.violations.flatMap(rule => rule.nodes.map(node =>
                `${rule.id}: ${node.target} ${node.html} ${node.failureSummary.split('\n').slice(1).join(' ').trim()}`));
            }
            """);
    }

    /// <summary>Links and forms without an address, and links to parts of the page that are not there.</summary>
    public static async Task<IReadOnlyList<string>> DeadEndsAsync(this IPage page) => await page.EvaluateAsync<string[]>(
        """
        () => [...document.querySelectorAll('a, form')]
          .filter(e => {
            const address = e.getAttribute(e.localName === 'a' ? 'href' : 'action');
            return address ? address.startsWith('#') && !document.getElementById(address.slice(1)) : e.localName === 'a' || address === '';
          })
          .map(e => e.outerHTML.slice(0, 120))
        """);

    /// <summary>What sticks out of a page that would have to be scrolled sideways; empty when it need not be.</summary>
    public static async Task<IReadOnlyList<string>> OverflowsAsync(this IPage page) => await page.EvaluateAsync<string[]>(
        """
        () => {
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= width) return [];
          return [...document.querySelectorAll('body *')]
            .filter(e => e.getBoundingClientRect().right > width + 0.5)
            .map(e => `${Math.round(e.getBoundingClientRect().right)} px: ${e.outerHTML.slice(0, 120)}`);
        }
        """);

    /// <summary>
    /// The element that has the focus, and whether one sees that it has: by an outline, in the part of the page in view,
    /// with nothing over it (WCAG 2.2, 2.4.7 and 2.4.11).
    /// </summary>
    public static async Task<(string Element, bool IsVisible)> FocusAsync(this IPage page)
    {
        var focus = await page.EvaluateAsync<string[]>(
            """
            () => {
              const e = document.activeElement, box = e.getClientRects()[0], style = getComputedStyle(e);
              const inside = box && box.width > 1 && box.height > 1 && document.elementFromPoint(
                Math.min(box.left + box.width / 2, innerWidth - 1), Math.min(box.top + Math.min(box.height / 2, 20), innerHeight - 1));
              // The calendar button in a date field is outlined by the browser, and the field is not :focus then.
              const isOutlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || !e.matches(':focus');
              const isVisible = inside && (e === inside || e.contains(inside)) && isOutlined;
              return [e.outerHTML.slice(0, 150), String(!!isVisible)];
            }
            """);
        return (focus[0], bool.Parse(focus[1]));
    }
}
