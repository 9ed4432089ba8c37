// What a telephone at the door keeps for the day (IndexedDB, Cache; ADR 33): the list, whom it has let in without a network, and what came of
// telling the site of it. Of the list everything goes with the pass; whom it let in, once that is told.
const name = "debateinvite-door";
const box = document.querySelector("[data-door]");
const most = 50;
const pause = 15000;
const second = 1000;

// One database, opened for each piece of work, so that a page that is put away never stands in another's way.
const inStore = (stores, mode, work) => new Promise((resolve, reject) => {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore("kept");
    opening.result.createObjectStore("queue", { autoIncrement: true });
    opening.result.createObjectStore("told", { autoIncrement: true });
  };
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const database = opening.result;
    const step = database.transaction(stores, mode);
    const request = work(...[stores].flat().map((store) => step.objectStore(store)));
    step.oncomplete = () => {
      database.close();
      resolve(request?.result);
    };
    step.onabort = step.onerror = () => {
      database.close();
      reject(step.error);
    };
  };
});

const all = (store) => inStore(store, "readonly", (them) => them.getAll());
const now = (list) => Date.now() + list.ahead;

export const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[łŁ]/g, "l").toLowerCase();

export const wipe = async () => {
  await inStore("kept", "readwrite", (kept) => kept.clear());
  await caches.delete(name);
  for (const worker of await navigator.serviceWorker.getRegistrations()) {
    await worker.unregister();
  }
};

/** The list; undefined: there is none, or its day is over. */
export const readList = async () => {
  const list = await inStore("kept", "readonly", (kept) => kept.get("list"));
  if (list && now(list) >= Date.parse(list.until)) {
    await wipe();
    return undefined;
  }
  return list;
};

/** By an entry code, however it is written. */
export const byCode = async (list, typed) => {
  const code = typed.replace(/[^a-z0-9]/gi, "").toUpperCase();
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(list.salt + code)), 0, 4);
  const digits = [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return list.people.filter((person) => person.codes.includes(digits));
};

/** Notes that some of a person's record are in, to be told when there is a network. */
export const letIn = async (person, who) => {
  const at = Date.now();
  for (const one of who) {
    await inStore("queue", "readwrite", (queue) => queue.add({ id: crypto.randomUUID(), guest: person.id, who: one.key, name: one.name, at }));
  }
  const list = await readList();
  const here = list?.people.find((other) => other.id === person.id);
  if (here) {
    here.outside = here.outside.filter((one) => !who.some((other) => other.key === one.key));
    await inStore("kept", "readwrite", (kept) => kept.put(list, "list"));
  }
  await show();
};

// The site says that the telephone has no business here any more; a site that is away, or ill, says nothing.
const isRefusal = (answer) => answer.redirected || [401, 403, 404].includes(answer.status);

// What the kept page needs is what it names, and what that imports.
const keepPage = async (list) => {
  const answer = await fetch(box.dataset.page);
  if (!answer.ok || answer.redirected) {
    return;
  }
  const page = new DOMParser().parseFromString(await answer.clone().text(), "text/html");
  const files = [...page.querySelectorAll("link[href]:not([rel=manifest]), script[src]")].map((file) => new URL(file.getAttribute("href") ?? file.getAttribute("src"), location.href).href);
  const cache = await caches.open(name);
  // Of another language, or of before.
  await Promise.all((await cache.keys()).map((old) => cache.delete(old)));
  await cache.addAll([import.meta.url, ...files]);
  await cache.put(box.dataset.page, answer);
  await navigator.serviceWorker.register(box.dataset.worker);
  list.page = box.dataset.page;
};

// A minute for each thousand people, so that many telephones do not keep asking for a long list.
const isFresh = (list) => list && list.page === box.dataset.page && Date.now() - list.readAt < Math.max(120, list.people.length * 0.06) * second;

const keepList = async () => {
  const answer = await fetch(`${box.dataset.page}/list`);
  if (isRefusal(answer) || answer.status === 204) {
    await wipe();
  } else if (answer.ok) {
    const list = await answer.json();
    list.readAt = Date.now();
    list.ahead = Date.parse(list.now) - list.readAt;
    // Who was let in here and is not told of yet is in all the same.
    for (const scan of await all("queue")) {
      const person = list.people.find((other) => other.id === scan.guest);
      if (person) {
        person.outside = person.outside.filter((one) => one.key !== scan.who);
      }
    }
    await keepPage(list);
    await inStore("kept", "readwrite", (kept) => kept.put(list, "list"));
  }
};

const takeSome = () => new Promise((resolve, reject) => {
  const some = [];
  inStore("queue", "readonly", (queue) => {
    queue.openCursor().onsuccess = ({ target: { result: at } }) => {
      if (at && some.length < most) {
        some.push({ number: at.key, ...at.value });
        at.continue();
      }
    };
  }).then(() => resolve(some), reject);
});

const handIn = async (scans) => {
  const answer = await fetch(box.dataset.page);
  if (!answer.ok || answer.redirected) {
    return false;
  }
  const form = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("hand-in");
  const fields = new URLSearchParams(new FormData(form));
  fields.set("SentAt", Date.now());
  scans.forEach((scan, index) => {
    for (const [field, value] of Object.entries({ Id: scan.id, Guest: scan.guest, Who: scan.who, At: scan.at })) {
      fields.set(`Scans[${index}].${field}`, value);
    }
  });
  const told = await fetch(form.getAttribute("action"), { method: "POST", body: fields });
  if (!told.ok || told.redirected) {
    return false;
  }
  const lines = await told.json();
  for (const scan of scans) {
    const line = lines.find(({ id }) => id === scan.id);
    if (line) {
      // Both or neither: the page may be put away at any moment, and the next one would tell of it again.
      await inStore(["told", "queue"], "readwrite", (store, queue) => {
        if (line.says) {
          store.add({ name: scan.name, says: line.says });
        }
        return queue.delete(scan.number);
      });
    }
  }
  return true;
};

// One page of the telephone at a time. Handed in twice would be once all the same.
const tell = () => navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
  for (let scans = lock ? await takeSome() : []; scans.length > 0 && await handIn(scans); scans = await takeSome()) {
    await show();
  }
});

const lines = (list, texts) => list.replaceChildren(...texts.map((text) => {
  const line = document.createElement("li");
  line.textContent = text;
  return line;
}));

/** Says what is kept. */
export const show = async () => {
  const [list, queue, told] = [await readList(), await all("queue"), await all("told")];
  box.hidden = !list && queue.length + told.length === 0;
  box.querySelector(".facts").hidden = !list;
  if (list) {
    box.querySelector("[data-people]").textContent = list.people.length;
    box.querySelector("[data-list-of]").textContent = new Date(list.readAt).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
  }
  const [waiting, trouble] = [box.querySelector("[data-queue]"), box.querySelector("[data-told]")];
  [waiting.hidden, trouble.hidden] = [queue.length === 0, told.length === 0];
  lines(waiting.querySelector("ul"), queue.map((scan) => scan.name));
  lines(trouble.querySelector("ul"), told.map(({ name: who, says }) => `${who}: ${says}`));
};

/** Hands in what waits and brings the list up to date; without a network, nothing. */
export const renew = async () => {
  try {
    await tell();
    if (box.dataset.valid === "true") {
      if (!isFresh(await readList())) {
        await keepList();
      }
    } else {
      await wipe();
    }
  } catch {
    // Next time.
  }
  await show();
};

/** Keeps at it for as long as the page is open. */
export const stand = async () => {
  box.querySelector("[data-told] button").addEventListener("click", async () => {
    await inStore("told", "readwrite", (store) => store.clear());
    await show();
  });
  window.addEventListener("online", renew);
  setInterval(renew, pause);
  await renew();
};
