// The Finanzierungsplan is edited in place: a cell is sent when it is left, and stays as it was typed until it is
// stored. What others change appears where nobody types.
import { startResting } from "./bounce.js";
import { newKey } from "./key.js";
import { listenTo, stopListening } from "./line.js";
import { isTouched, morph } from "./morph.js";

const AGAIN_MS = 3000;
const SOON_MS = 700;
const SLOW_MS = 600;
const READ_MS = 4000;
const form = document.getElementById("form");
const plan = document.getElementById("plan");
const said = document.getElementById("said");
const fingers = matchMedia("(pointer: coarse)");
const writes = form.elements.csrf !== undefined;
const queue = [];
let running = false;
let missed = false;
let { stand } = form.dataset;

let silence;

function say(words) {
  clearTimeout(silence);
  if (said.textContent !== words) said.textContent = words;
  if (words === said.dataset.saved) silence = setTimeout(() => (said.textContent = ""), READ_MS);
}

const fieldOf = (name) => form.elements[name];
const fields = () => [...form.elements].filter(({ dataset }) => dataset.was !== undefined);

function shows({ html, stand: now }, own = false) {
  stand = now;
  morph(plan, html, own);
}

async function post(item) {
  try {
    const headers = { Accept: "application/json" };
    const body = new URLSearchParams({ ...item.fields, key: item.key, csrf: form.elements.csrf.value });
    const answer = await fetch(form.action, { method: "POST", body, headers });
    const told = answer.status < 300 ? await answer.json() : undefined;
    return [answer.status, told];
  } catch {
    return [0];
  }
}

const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

// Still on its way, or nobody there: the same again, which does nothing twice.
async function later(status) {
  if (status === 429) say(said.dataset.many);
  else if (status !== 202) say(navigator.onLine ? said.dataset.down : said.dataset.offline);
  await wait(status === 202 ? SOON_MS : AGAIN_MS);
}

function refused(status, item) {
  queue.shift();
  item.names.map(fieldOf).forEach((field) => field && delete field.dataset.sent);
  say(status === 401 ? said.dataset.gone : status === 403 ? said.dataset.stale : said.dataset.refused);
}

function taken(told, item) {
  queue.shift();
  shows(told, true);
  say(told.clean ? said.dataset.saved : said.dataset.look);
  item.after?.();
}

async function flush() {
  if (running) return;
  running = true;
  const slow = setTimeout(() => say(said.dataset.saving), SLOW_MS);
  while (queue.length) {
    const [status, told] = await post(queue[0]);
    if (status === 200) taken(told, queue[0]);
    else if (status >= 400 && status < 500 && status !== 429 && status !== 408) refused(status, queue[0]);
    else await later(status);
  }
  clearTimeout(slow);
  running = false;
  if (missed) look();
}

function send(what, names = [], after = undefined) {
  queue.push({ fields: what, key: newKey(), names, after });
  flush();
}

// What stood there when they began goes along: somebody else may have changed it meanwhile.
function save(field) {
  if (!isTouched(field) || field.dataset.sent === field.value) return;
  field.dataset.sent = field.value;
  const [cell, row] = field.name.split(".");
  send({ [field.name]: field.value, [`war.${row}`]: JSON.stringify({ [cell]: field.dataset.was }) }, [field.name]);
}

function add(field) {
  if (!field.value.trim() || field.dataset.sent === field.value) return field.focus();
  field.dataset.sent = field.value;
  send({ [field.name]: field.value }, [field.name], () => fieldOf(field.name)?.focus());
}

function leave(field) {
  field.value = field.dataset.was;
  look(true);
}

function pressed({ name, value, dataset, classList }) {
  if (classList.contains("add")) add(fieldOf(dataset.of));
  else if (classList.contains("mine")) isTouched(fieldOf(dataset.of)) ? save(fieldOf(dataset.of)) : look(true);
  else if (name === "lassen") leave(fieldOf(value));
  else if (name) send({ [name]: value }, [], name === "weg" ? () => plan.querySelector("summary")?.focus() : undefined);
  else fields().filter(isTouched).forEach((field) => (field.matches("textarea") ? add(field) : save(field)));
}

function beside(field, by) {
  const [cell] = field.name.split(".");
  const column = [...plan.querySelectorAll(`input[name^="${cell}."]`)];
  return column[column.indexOf(field) + by];
}

function goTo(field) {
  field?.focus();
  field?.select?.();
}

function typed(event) {
  const { target: field, key, shiftKey } = event;
  if (event.isComposing || field.dataset?.was === undefined) return;
  const rows = field.matches("textarea");
  if (key === "Escape" && isTouched(field)) leave(field);
  else if (key === "Enter" && rows && !shiftKey && !fingers.matches) add(field);
  else if (key === "Enter" && field.matches("input")) {
    save(field);
    goTo(beside(field, shiftKey ? -1 : 1));
  } else if ((key === "ArrowDown" || key === "ArrowUp") && field.matches("input")) {
    goTo(beside(field, key === "ArrowDown" ? 1 : -1));
  } else return;
  event.preventDefault();
}

// Several rows from a spreadsheet become new rows of the same group.
function pasted(event) {
  const text = event.clipboardData.getData("text/plain").replace(/\s+$/, "");
  const group = event.target.closest("tbody");
  const field = group?.querySelector(".new textarea");
  if (!field || !/[\n\t]/.test(text)) return;
  event.preventDefault();
  field.value = [field.value.trim(), text].filter(Boolean).join("\n");
  add(field);
}

// What comes while something is on its way is looked at afterwards.
async function look(anyhow = false) {
  missed = running;
  if (running) return;
  const asked = anyhow ? "" : `&stand=${stand}`;
  const answer = await fetch(form.dataset.news + asked, { headers: { Accept: "application/json" } }).catch(() => undefined);
  if (answer?.status === 401 || answer?.status === 404) {
    stopListening();
    return say(said.dataset.gone);
  }
  const told = answer?.status === 200 ? await answer.json() : undefined;
  if (running) missed = true;
  else if (told) shows(told);
}

document.documentElement.classList.add("live");
startResting();
form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (writes) pressed(event.submitter ?? { dataset: {}, classList: form.classList });
});
if (writes) {
  form.addEventListener("change", ({ target }) => target.dataset.was !== undefined && !target.matches("textarea") && save(target));
  form.addEventListener("keydown", typed);
  form.addEventListener("paste", pasted);
  addEventListener("online", () => flush());
  addEventListener("beforeunload", (event) => (queue.length || fields().some(isTouched)) && event.preventDefault());
}
listenTo(form.dataset.stream, () => look());
