// Says how many guests are picked, in the bar that stays in view.
const says = document.querySelector("[data-picked]");

if (says) {
  const count = says.querySelector("output");
  const all = document.getElementById("All");
  const picks = [...document.querySelectorAll("[data-pick]")];
  const show = () => {
    count.textContent = all?.checked ? count.dataset.all : picks.filter((pick) => pick.checked).length;
  };

  count.closest("form").addEventListener("change", show);
  // A browser that comes back to the page ticks the boxes again.
  window.addEventListener("pageshow", show);
  says.hidden = false;
  show();
}
