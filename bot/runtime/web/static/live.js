// Hearing of news: an open stream; while it is away, a look every three seconds. A hidden page lets go of its line,
// because a browser has only a handful of them for one server, and looks every minute.
import { base, log, show } from "./log.js";
import { tell } from "./send.js";

const POLL_MS = 3000;
const HIDDEN_MS = 60000;
const STREAM_AGAIN_MS = 30000;
const MOST_LINES = 3;
const brand = document.title.split(" · ").at(-1);
let title = document.title;
let source;
let polling;
let again = false;
let running;
let unread = 0;
let midnight;
let round = 0;
let letGo = () => {};

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
  stop();
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

function poll(every) {
  polling ??= setInterval(refresh, every);
}

function calm() {
  clearInterval(polling);
  polling = undefined;
}

function stop() {
  source?.close();
  source = undefined;
  round += 1;
  letGo();
  calm();
}

function open() {
  source = new EventSource(`${base}/chat/strom`);
  source.addEventListener("neues", () => {
    calm();
    refresh();
  });
  source.addEventListener("error", ({ target }) => {
    poll(POLL_MS);
    if (target.readyState === EventSource.CLOSED) setTimeout(() => target === source && listen(), STREAM_AGAIN_MS);
  });
}

// All windows of this browser share a few lines to the server; who gets none asks every three seconds.
async function line(number, mine) {
  if (!navigator.locks) return open();
  const kept = await new Promise((decide) => {
    navigator.locks.request(`schmiede:line:${number}`, { ifAvailable: true }, (lock) => {
      decide(lock);
      return lock && new Promise((done) => (letGo = done));
    });
  });
  if (kept) mine === round ? open() : letGo();
  else if (number < MOST_LINES) await line(number + 1, mine);
  else if (mine === round) busy();
}

function busy() {
  refresh();
  poll(POLL_MS);
  setTimeout(() => !source && !document.hidden && listen(), STREAM_AGAIN_MS);
}

function listen() {
  stop();
  line(1, round);
}

function rest() {
  stop();
  poll(HIDDEN_MS);
}

export function startListening() {
  wakeAt(Number(log.dataset.left));
  document.addEventListener("visibilitychange", () => {
    count(0);
    if (document.hidden) rest();
    else listen();
  });
  addEventListener("pagehide", stop);
  if (!document.hidden) listen();
}
