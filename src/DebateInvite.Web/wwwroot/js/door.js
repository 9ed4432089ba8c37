// Shows who is found while a name is being typed. Without it, the button does.
const form = document.querySelector("[data-finds]");
const found = document.querySelector(form.dataset.finds);
const field = form.elements.q;
const pause = 150;
let waiting;
let asking;

const find = async () => {
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
  } catch {
    // The next letter tries again, and the button is there.
  }
};

field.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(find, pause);
});
form.addEventListener("submit", () => {
  clearTimeout(waiting);
  asking?.abort();
});
