// Keeps on the server what is being typed into a long form, so that a closed window or an ended session loses nothing.
const ticket = document.querySelector("input[data-draft]");
const state = document.getElementById("draft-state");
const pause = 4000;
// What the Fetch standard allows a request that outlives its page.
const mostKeptAlive = 60000;
let waiting;
let sending;

const keep = async () => {
  clearTimeout(waiting);
  waiting = undefined;
  sending?.abort();
  sending = new AbortController();
  const body = new URLSearchParams(new FormData(ticket.form));
  try {
    const answer = await fetch(ticket.dataset.draft, { method: "POST", body, signal: sending.signal, keepalive: body.toString().length < mostKeptAlive });
    state.textContent = answer.ok && !answer.redirected ? await answer.text() : "";
  } catch {
    // The next letter tries again.
  }
};

ticket.form.addEventListener("input", () => {
  waiting ??= setTimeout(keep, pause);
});
ticket.form.addEventListener("submit", () => {
  clearTimeout(waiting);
  waiting = undefined;
  sending?.abort();
});
document.addEventListener("visibilitychange", () => {
  if (waiting && document.visibilityState === "hidden") {
    keep();
  }
});
