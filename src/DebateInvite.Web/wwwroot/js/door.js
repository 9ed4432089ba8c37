// Shows who is found while a name is being typed. Without it, the button does; without a network, the page that the telephone keeps.
import { readList, stand } from "./door-kept.js";

const form = document.querySelector("[data-finds]");
const pause = 150;
let waiting;
let asking;

const find = async () => {
  const found = document.querySelector(form.dataset.finds);
  asking?.abort();
  asking = new AbortController();
  const address = `${location.pathname}?${new URLSearchParams(new FormData(form))}`;
  try {
    const answer = await fetch(address, { signal: asking.signal });
    if (answer.redirected) {
      // A whole code leads to its guest, and a session that has ended to where it begins.
      location.assign(answer.url);
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const people = page.querySelector(form.dataset.finds);
    if (people) {
      found.replaceChildren(...people.childNodes);
    }
  } catch (failure) {
    // The next letter tries again, and the button is there.
    if (failure.name !== "AbortError" && await readList()) {
      location.assign(address);
    }
  }
};

form?.elements.q.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(find, pause);
});
form?.addEventListener("submit", () => {
  clearTimeout(waiting);
  asking?.abort();
});
// Browsers have what it takes on pages that come by HTTPS, and on one's own machine.
if (document.querySelector("[data-door]") && navigator.serviceWorker && navigator.locks) {
  await stand();
}
