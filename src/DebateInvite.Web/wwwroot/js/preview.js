// Shows beside a form how its texts will look while they are typed. The server renders it, as it does for the button.
const preview = document.getElementById("preview");
const { form } = document.querySelector("input[data-draft]");
const pause = 800;
let waiting;
let asking;

const refresh = async () => {
  asking?.abort();
  asking = new AbortController();
  const body = new URLSearchParams(new FormData(form));
  body.set("preview", "true");
  try {
    const answer = await fetch(form.action, { method: "POST", body, signal: asking.signal });
    const page = new DOMParser().parseFromString(answer.ok ? await answer.text() : "", "text/html");
    const rendered = page.getElementById("preview");
    if (rendered) {
      preview.replaceChildren(...rendered.childNodes);
    }
  } catch {
    // The next letter tries again.
  }
};

form.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(refresh, pause);
});
