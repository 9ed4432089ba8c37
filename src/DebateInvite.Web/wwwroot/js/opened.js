// Says that somebody is looking at their invitation. A picture to count views would also count mail scanners and previews.
const form = document.getElementById("opened");
const say = () => fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)), keepalive: true });

if (document.visibilityState === "visible") {
  say();
} else {
  document.addEventListener("visibilitychange", say, { once: true });
}
