// Hearing of news: what is new in the chat, and around it.
import { listenTo, stopListening } from "./line.js";
import { base, log, show } from "./log.js";
import { tell } from "./send.js";

const brand = document.title.split(" · ").at(-1);
let title = document.title;
let again = false;
let running;
let unread = 0;
let midnight;

function count(more) {
  unread = document.hidden ? unread + more : 0;
  document.title = unread ? `(${unread}) ${title}` : title;
}

// What is said about today is renewed when the day changes.
function wakeAt(seconds) {
  clearTimeout(midnight);
  midnight = setTimeout(refresh, (seconds + 1) * 1000);
}

// While somebody chooses, nothing may be made anew: the browser would forget what was chosen.
function offer(files, asks) {
  const [chooser, way] = [document.getElementById("chooser"), asks ? "along" : "read"];
  chooser.hidden = !files;
  chooser.querySelector("input").accept = chooser.dataset[`${way}Accept`];
  const label = chooser.querySelector("label");
  label.title = label.querySelector("span").textContent = chooser.dataset[way];
}

function around({ head, menu, files, asks, language }) {
  if (language !== document.documentElement.lang) return location.reload();
  const [top, list] = [document.getElementById("head"), document.getElementById("menu")];
  if (top.innerHTML.trim() !== head.trim()) top.innerHTML = head;
  title = `${top.querySelector("h1").textContent} · ${brand}`;
  offer(files, asks);
  if (!list.matches(":popover-open")) list.innerHTML = menu;
}

// Somebody else may be sitting here by now: what was said goes, what is being typed stays.
function signedOut() {
  stopListening();
  for (const id of ["log", "head", "menu"]) document.getElementById(id).replaceChildren();
  tell(log.dataset.gone, "/");
}

async function look() {
  const headers = { Accept: "application/json" };
  const answer = await fetch(`${base}/chat/neues?after=${log.dataset.version}`, { headers });
  if (answer.status === 401) return signedOut();
  if (!answer.ok) return;
  const news = await answer.json();
  if (news.gap) return location.reload();
  around(news);
  count(show(news));
  wakeAt(news.left);
}

async function looks() {
  do {
    again = false;
    await look().catch(() => {});
  } while (again);
  running = undefined;
}

export function refresh() {
  again = true;
  return (running ??= looks());
}

export function startListening() {
  wakeAt(Number(log.dataset.left));
  document.addEventListener("visibilitychange", () => count(0));
  listenTo(`${base}/chat/strom`, refresh);
}
