// The door's page without a network: finds people on the list that the telephone keeps, and notes that they are in.
import { byCode, fold, letIn, readList, stand } from "./door-kept.js";

const found = document.getElementById("found");
const form = document.querySelector("[data-search]");
const field = form.elements.q;
const most = 20;

const copy = (id) => document.getElementById(id).content.cloneNode(true);

const tick = (one, number) => {
  const choice = copy("tick");
  const [box, label] = [choice.querySelector("input"), choice.querySelector("label")];
  [box.id, box.value, label.htmlFor, label.textContent] = [`who-${number}`, number, `who-${number}`, one.name];
  return choice;
};

const showOne = (person) => {
  const one = copy("one");
  const [heading, ticks] = [one.querySelector("h2"), one.querySelector("fieldset")];
  const inside = person.outside.length === 0;
  heading.textContent = person.name;
  one.querySelector("[data-expected]").hidden = inside;
  one.querySelector("[data-all-in]").hidden = !inside;
  const letting = one.querySelector("form");
  letting.hidden = inside;
  ticks.hidden = person.outside.length === 1 && person.outside[0].key === "";
  ticks.append(...person.outside.map(tick));
  letting.addEventListener("submit", async (event) => {
    event.preventDefault();
    const who = new FormData(letting).getAll("who").map((number) => person.outside[number]);
    if (who.length > 0) {
      await letIn(person, who);
      found.querySelector("[data-expected]").hidden = true;
      letting.replaceWith(copy("let-in"));
      field.value = "";
    }
  });
  found.replaceChildren(one);
  heading.focus();
};

const showPeople = (people) => {
  const list = copy("people");
  list.querySelector("ul").append(...people.slice(0, most).map((person) => {
    const line = copy("person");
    line.querySelector(".door-list__name").textContent = person.name;
    line.querySelector(".badge").hidden = person.outside.length > 0;
    line.querySelector("a").addEventListener("click", (event) => {
      event.preventDefault();
      showOne(person);
    });
    return line;
  }));
  found.replaceChildren(...(people.length === 0 ? [copy("nobody")] : people.length > most ? [list, copy("more")] : [list]));
};

const find = async (typed) => {
  const list = await readList();
  document.querySelector("[data-no-list]").hidden = Boolean(list);
  const words = fold(typed).split(/\s+/).filter(Boolean);
  if (!list || words.length === 0) {
    found.replaceChildren();
    return;
  }
  const owners = await byCode(list, typed);
  if (owners.length === 1) {
    showOne(owners[0]);
  } else {
    showPeople(owners.length > 1 ? owners : list.people.filter((person) => {
      const known = fold([person.name, ...person.outside.map((one) => one.name)].join(" "));
      return words.every((word) => known.includes(word));
    }));
  }
};

// The page stands in for whichever was asked for: a code, a person, or a search.
const begin = async () => {
  const [, code] = /\/d\/([^/]+)\/?$/.exec(location.pathname) ?? [];
  const [, id] = /\/check-in\/([0-9a-f-]{36})\/?$/i.exec(location.pathname) ?? [];
  const asked = new URLSearchParams(location.search).get("q");
  const list = await readList();
  const person = list?.people.find((one) => one.id === id?.toLowerCase());
  if (person) {
    showOne(person);
  } else {
    field.value = asked ?? "";
    await find(code ? decodeURIComponent(code) : asked ?? "");
  }
};

form.addEventListener("submit", (event) => {
  event.preventDefault();
  find(field.value);
});
field.addEventListener("input", () => find(field.value));
await begin();
await stand();
