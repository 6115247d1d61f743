// The log: puts server-made messages in their place. Nothing is rendered here.
import { rest } from "./bounce.js";

export const log = document.getElementById("log");
export const base = log.dataset.base;
const down = document.getElementById("down");
const NEAR_PX = 80;
const EDGE_PX = 8;
const HEADING = 20;
let stick = true;
let awaited = false;
let anchor = null;
let placed = 0;

export const template = (id) => document.getElementById(id).content.firstElementChild.cloneNode(true);
const squeezed = (node) => node.querySelector(".text").textContent.replace(/\s/g, "");
const all = (selector) => [...log.querySelectorAll(selector)];
const topOf = (one) => one.offsetTop - EDGE_PX;

// Something was tapped here: its answer is looked at, wherever the reader is.
export function expectAnswer() {
  awaited = true;
}

// While we hold a place, the browser's own way of doing so would move it twice.
function hold(one) {
  anchor = one;
  log.classList.toggle("held", Boolean(one));
}

function scroll(top) {
  log.scrollTop = top;
  placed = log.scrollTop;
}

export function toEnd() {
  hold(null);
  stick = true;
  scroll(log.scrollHeight);
  down.hidden = true;
}

// The end, unless that would push the beginning of what is new out of sight: there reading begins.
function readFrom(first) {
  hold(first);
  scroll(topOf(first));
  down.hidden = true;
}

// As little as needed, and never past its beginning.
function bring(one) {
  const bottom = one.offsetTop + one.offsetHeight + EDGE_PX;
  if (topOf(one) < log.scrollTop) scroll(topOf(one));
  else if (bottom > log.scrollTop + log.clientHeight) scroll(Math.min(topOf(one), bottom - log.clientHeight));
}

// Of a reader who has just moved, the browser tells only with its next picture.
const moved = () => Math.abs(log.scrollTop - placed) > 1;

function stay() {
  if (!anchor?.isConnected) return stick && toEnd();
  if (!moved()) readFrom(anchor);
}

function made(html) {
  const holder = document.createElement("template");
  holder.innerHTML = html;
  return holder.content.firstElementChild;
}

function follower(position) {
  return all(".message").find((one) => !(Number(one.dataset.position) < position)) ?? null;
}

// A card that was only renewed is not read out; an answer in the place of what was tapped is.
function swap(old, fresh) {
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  if (old.matches(".card") && !focused) fresh.setAttribute("aria-live", "off");
  const [was, is] = [old, fresh].map((one) => one.querySelector(".keys > details"));
  if (was && is) is.open = was.open;
  old.replaceWith(fresh);
  if (!focused) return;
  const same = [...fresh.querySelectorAll("button")].find((one) => focused.value && one.value === focused.value);
  (same ?? fresh).focus({ preventScroll: true });
}

// Changed, but further up than what is loaded: it comes as it is then.
function unread(position) {
  return log.querySelector(".older") && position < Number(log.querySelector(".message").dataset.position);
}

function place({ id, version, position, html }) {
  const old = log.querySelector(`[data-id="${CSS.escape(id)}"]`);
  if (old ? Number(old.dataset.version) >= version : unread(position)) return null;
  const one = made(html);
  if (old && Number(old.dataset.position) === position) {
    const [was, is] = [old, one].map((each) => squeezed(each).slice(0, HEADING));
    rest(one, old);
    swap(old, one);
    return { one, other: was !== is };
  }
  old?.remove();
  rest(one);
  log.insertBefore(one, follower(position));
  return { one, anew: true };
}

function separate(near) {
  let day = "";
  for (const one of all(".message[data-day]")) {
    const before = one.previousElementSibling;
    if (one.dataset.day !== day && !before?.matches(`.day[data-day="${one.dataset.day}"]`)) {
      const line = template("day");
      line.dataset.day = one.dataset.day;
      one.before(line);
    }
    day = one.dataset.day;
  }
  for (const line of all(".day")) name(line, near);
}

function name(line, near) {
  const [before, next] = [line.previousElementSibling, line.nextElementSibling];
  if (before?.dataset.day === line.dataset.day) return line.remove();
  if (next?.dataset.day !== line.dataset.day || next.matches(".day")) return line.remove();
  const words = near[line.dataset.day] ?? next.dataset.date;
  if (line.textContent !== words) line.textContent = words;
}

// Each own message takes the place of the one that waited for it; one that reads otherwise, e.g. /Hilfe, of the oldest.
function settle(added) {
  for (const one of added.filter((one) => one.matches(".mine"))) {
    const waiting = all(".unsent");
    const twin = waiting.find((other) => squeezed(other) === squeezed(one));
    (twin ?? waiting.find((other) => other.dataset.taken))?.remove();
  }
}

function look(follow, added, other) {
  const first = added.find((one) => !one.matches(".mine"));
  if (follow && first) readFrom(first);
  else if (awaited && other) bring(other);
  else if (follow) stay();
  else if (first) down.hidden = false;
}

function offerDraft(one) {
  const link = one?.querySelector("[data-draft]");
  if (link) log.dispatchEvent(new CustomEvent("draft", { detail: link.dataset.draft }));
}

// Returns how many messages of the bot are new.
export function show({ version, messages, near }) {
  const here = messages.map(place).filter(Boolean);
  const added = here.filter(({ anew }) => anew).map(({ one }) => one);
  const follow = stick || (awaited && added.length > 0);
  settle(added);
  separate(near);
  log.dataset.version = Math.max(version, Number(log.dataset.version));
  look(follow, added, here.find(({ other }) => other)?.one);
  if (awaited) offerDraft(here.find(({ one }) => one.querySelector("[data-draft]"))?.one);
  if (here.length) awaited = false;
  return added.filter((one) => !one.matches(".mine")).length;
}

export function putAbove(link, { messages, near, older }) {
  const below = log.scrollHeight - log.scrollTop;
  const anew = messages.map(({ html }) => made(html));
  anew.forEach((one) => one.setAttribute("aria-live", "off"));
  anew.forEach((one) => rest(one));
  link.replaceWith(...(older ? [made(older)] : []), ...anew);
  separate(near);
  scroll(log.scrollHeight - below);
}

// What unfolds at the bottom comes into sight with the whole keyboard.
function startUnfolding() {
  let tapped;
  log.addEventListener("click", ({ target }) => (tapped = target.closest(".keys summary")?.parentElement));
  log.addEventListener("toggle", ({ target }) => {
    if (target !== tapped) return;
    tapped = null;
    if (target.open) bring(target);
  }, true);
}

export function startLog() {
  log.addEventListener("scroll", () => {
    if (moved()) hold(null);
    stick = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_PX;
    if (stick) down.hidden = true;
  }, { passive: true });
  log.addEventListener("load", stay, true);
  new ResizeObserver(stay).observe(log);
  down.addEventListener("click", toEnd);
  startUnfolding();
  document.getElementById("ende")?.remove();
  const last = all(".message").at(-1);
  if (last) readFrom(last);
}
