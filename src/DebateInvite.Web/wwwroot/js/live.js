// Renews what is shown as soon as the figures change: by server-sent events, or by asking again where they do not come through.
const address = document.querySelector("[data-figures]").dataset.figures;
const pause = 10000;
let last;
let asking;

const renew = async () => {
  const answer = await fetch(location.href);
  if (answer.redirected || !answer.ok) {
    // The session has ended; the page says where to go.
    location.reload();
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  document.getElementById("live").replaceChildren(...page.getElementById("live").childNodes);
};

const hear = (figures) => {
  if (last !== undefined && last !== figures) {
    // Whoever cannot be reached now is asked with the next change.
    renew().catch(() => {});
  }
  last = figures;
};

const ask = async () => {
  try {
    const answer = await fetch(address);
    if (answer.redirected) {
      location.reload();
    } else if (answer.ok) {
      hear(await answer.text());
    }
  } catch {
    // The next time.
  }
};

const events = new EventSource(address);
events.addEventListener("message", (event) => hear(event.data));
events.addEventListener("error", () => {
  // A broken connection is taken up again by the browser; one that was refused is not.
  if (events.readyState === EventSource.CLOSED) {
    asking ??= setInterval(ask, pause);
  }
});
