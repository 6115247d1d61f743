// Brings what is shown to what should be, touching nothing that is the same already: who types or reads there is not
// disturbed. Elements with an id are known again by it, all others by their place.
import { restAwhile } from "./bounce.js";

const FIELDS = "input, select, textarea";
const valueOf = (field) => field.value.replaceAll("\r\n", "\n");
export const isTouched = (field) => field.dataset.was !== undefined && valueOf(field) !== field.dataset.was;

// What somebody has typed since it was sent stays as it is, and so does what they saw when they began.
function isOwn(field) {
  return isTouched(field) && valueOf(field) !== field.dataset.sent;
}

function dress(now, then) {
  for (const { name } of [...now.attributes]) {
    if (name !== "open" && !then.hasAttribute(name)) now.removeAttribute(name);
  }
  for (const { name, value } of [...then.attributes]) {
    if (name !== "open" && now.getAttribute(name) !== value) now.setAttribute(name, value);
  }
}

function fill(now, then) {
  if (now.value !== then.value) now.value = then.value;
}

function rested(element) {
  const buttons = element.matches?.("button") ? [element] : [...(element.querySelectorAll?.("button") ?? [])];
  buttons.forEach(restAwhile);
}

function change(now, then) {
  if (now.nodeType === Node.TEXT_NODE) {
    if (now.data !== then.data) now.data = then.data;
    return;
  }
  const field = now.matches(FIELDS);
  if (field && isOwn(now)) return;
  const moved = now.matches("button") && now.value !== then.value;
  dress(now, then);
  if (!now.matches("textarea")) children(now, then);
  if (field) fill(now, then);
  if (moved) rested(now);
}

const alike = (now, then) => now && now.nodeType === then.nodeType && now.nodeName === then.nodeName && !now.id;

// A field that somebody types into, what holds one, and what is said about one.
function isTyped(element) {
  const about = element.id?.startsWith("fault-") && document.getElementById(`c-${element.id.slice(6)}`);
  return about ? isOwn(about) : [...(element.querySelectorAll?.(FIELDS) ?? [])].some(isOwn);
}

// What is told about the last thing that somebody did stays until they do the next.
let answers = false;
const stays = (element) => isTyped(element) || (!answers && element.dataset?.kept !== undefined);

// What is gone goes first, so that nothing that stays has to move; unless somebody is typing there.
function children(now, then) {
  const wanted = new Set([...then.children].map(({ id }) => id));
  [...now.children].forEach((one) => one.id && !wanted.has(one.id) && !stays(one) && one.remove());
  const known = new Map([...now.children].filter(({ id }) => id).map((one) => [one.id, one]));
  let place = now.firstChild;
  for (const next of [...then.childNodes]) {
    const same = next.id ? known.get(next.id) : alike(place, next) ? place : undefined;
    if (same && same === place) place = place.nextSibling;
    else {
      now.insertBefore(same ?? next, place);
      if (!same) rested(next);
    }
    if (same) change(same, next);
  }
  while (place) {
    const rest = place;
    place = place.nextSibling;
    if (!stays(rest)) rest.remove();
  }
}

// `own`: what somebody here has just done is answered by it.
export function morph(shown, html, own = false) {
  answers = own;
  const then = document.createElement(shown.nodeName);
  then.innerHTML = html;
  children(shown, then);
}
