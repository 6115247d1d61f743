// What the person did, kept until the server has taken it. A key makes sending twice harmless.
import { newKey } from "./key.js";
import { base, log, template, toEnd } from "./log.js";

const SHELF = `schmiede:unsent:${log.dataset.mark}`;
const AGAIN_MS = 3000;
const FAREWELL_MS = 4000;
const BLINK_MS = 600;
const MOST_TRIES = 5;
const MOST_CHARACTERS = Number(log.dataset.most);
export const MOST_BYTES = 1024 * 1024;

const notice = document.getElementById("notice");
let queue = JSON.parse(localStorage.getItem(SHELF) ?? "[]");
let running = false;
let timer;
let refresh = () => Promise.resolve();
let giveBack = () => {};

// With `instead`, only while that is what it says.
export function tell(text, href, instead) {
  if (instead && notice.textContent !== instead) return;
  notice.replaceChildren();
  if (!text) return;
  const words = href ? Object.assign(document.createElement("a"), { href }) : document.createElement("span");
  words.textContent = text;
  notice.append(words);
}

const bubbleOf = (item) => log.querySelector(`.unsent[data-key="${item.key}"]`);

function keep() {
  try {
    if (queue.length) localStorage.setItem(SHELF, JSON.stringify(queue));
    else localStorage.removeItem(SHELF);
  } catch {
    // A full or forbidden shelf: the queue still lives in this page.
  }
}

// As the server will show it: a word of the menu, not the command behind it.
function wordsOf({ fields: { text } }) {
  const entry = [...document.querySelectorAll("#menu button")].find(({ value }) => value === text);
  return entry?.querySelector("b").textContent ?? text;
}

function bubble(item) {
  if (!item.fields.text) return;
  const one = template("unsent");
  one.dataset.key = item.key;
  one.querySelector("[data-text]").textContent = wordsOf(item);
  log.append(one);
  toEnd();
}

function body({ fields, key, file }) {
  const parts = { ...fields, key, csrf: log.dataset.csrf };
  if (!file) return new URLSearchParams(parts);
  const form = new FormData();
  Object.entries(parts).forEach(([name, value]) => form.append(name, value));
  form.append("datei", file);
  return form;
}

async function post(item) {
  item.before = notice.textContent;
  try {
    const headers = { Accept: "application/json" };
    const answer = await fetch(`${base}/chat/${item.path}`, { method: "POST", body: body(item), headers });
    return answer.status;
  } catch {
    return 0;
  }
}

function drop(item) {
  queue = queue.filter((one) => one !== item);
  keep();
}

// In the order in which they were written, also when the server takes its time with each.
function farewell(one) {
  setTimeout(() => {
    if (!one.isConnected) return;
    if (log.querySelector(".unsent") === one) refresh().then(() => one.remove());
    else farewell(one);
  }, FAREWELL_MS);
}

// What was said while it was on its way stays: news often come before the answer.
function taken(item) {
  drop(item);
  if (item.before) tell("", undefined, item.before);
  const one = bubbleOf(item);
  if (one) {
    one.dataset.taken = "yes";
    farewell(one);
  }
  return refresh();
}

function refused(item, words) {
  drop(item);
  bubbleOf(item)?.remove();
  giveBack(item.fields.text ?? "");
  tell(words);
}

function stale(item) {
  if (sessionStorage.getItem(SHELF)) return refused(item, log.dataset.failed);
  sessionStorage.setItem(SHELF, "reloaded");
  location.reload();
}

function later(item, status) {
  const counts = status && status !== 429;
  item.tries = (item.tries ?? 0) + (counts ? 1 : 0);
  if (item.tries >= MOST_TRIES) return refused(item, log.dataset.failed);
  if (status === 429) tell(log.dataset.many);
  else if (!status) tell(navigator.onLine ? log.dataset.down : log.dataset.offline);
  clearTimeout(timer);
  timer = setTimeout(flush, AGAIN_MS);
}

async function settle(item, status) {
  if (status === 200) {
    sessionStorage.removeItem(SHELF);
    await taken(item);
  } else if (status === 401) await refresh();
  else if (status === 403) stale(item);
  else if (status === 413) refused(item, log.dataset.long);
  else if (status === 400) refused(item, log.dataset.failed);
  else later(item, status);
  return queue[0] !== item && status !== 403;
}

const stands = ({ fields: { message, data } }) =>
  [...(document.getElementById(`keys-${message}`)?.elements ?? [])].some(({ value }) => value === data);

// What was written before may have changed the buttons while the tap waited: it counts if its button still stands.
async function deliver(item) {
  if (!item.behind) return settle(item, await post(item));
  await new Promise((done) => setTimeout(done, BLINK_MS));
  await refresh();
  if (stands(item)) return settle(item, await post(item));
  refused(item, log.dataset.moved);
  return true;
}

async function flush() {
  if (running) return;
  running = true;
  try {
    while (queue.length && (await deliver(queue[0])));
  } finally {
    running = false;
    if (!queue.length) document.querySelectorAll(".keys.busy").forEach((form) => form.classList.remove("busy"));
  }
}

export function send(path, fields) {
  const item = { key: newKey(), path, fields, behind: path === "tippen" && queue.length > 0 };
  if ([...(fields.text ?? "")].length > MOST_CHARACTERS) {
    tell(log.dataset.long);
    return false;
  }
  queue.push(item);
  keep();
  bubble(item);
  flush();
  return true;
}

// A file is too large for the shelf: it is sent at once, or it is said that it was not.
export async function sendFile(file) {
  if (file.size > MOST_BYTES) return tell(log.dataset.large);
  const item = { key: newKey(), path: "datei", fields: { text: `📎 ${file.name}` }, file };
  bubble(item);
  const status = await post(item);
  if (status === 200) return taken(item);
  bubbleOf(item)?.remove();
  if (status === 401) return refresh();
  const why = { 413: log.dataset.large, 429: log.dataset.files };
  tell(why[status] ?? log.dataset.failed);
}

export function startSending(whenTaken, whenRefused) {
  refresh = whenTaken;
  giveBack = whenRefused;
  queue.forEach(bubble);
  addEventListener("online", flush);
  addEventListener("offline", () => tell(log.dataset.offline));
  addEventListener("online", () => tell(""));
  flush();
}
