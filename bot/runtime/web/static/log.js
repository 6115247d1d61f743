// The log: puts server-made messages in their place. Nothing is rendered here.
export const log = document.getElementById("log");
export const base = log.dataset.base;
const down = document.getElementById("down");
const NEAR_PX = 80;
let stick = true;

export const template = (id) => document.getElementById(id).content.firstElementChild.cloneNode(true);
const squeezed = (node) => node.querySelector(".text").textContent.replace(/\s/g, "");
const all = (selector) => [...log.querySelectorAll(selector)];

export function toEnd() {
  log.scrollTop = log.scrollHeight;
  down.hidden = true;
}

function made(html) {
  const holder = document.createElement("template");
  holder.innerHTML = html;
  return holder.content.firstElementChild;
}

function follower(position) {
  return all(".message").find((one) => !(Number(one.dataset.position) < position)) ?? null;
}

function swap(old, fresh) {
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  old.replaceWith(fresh);
  if (!focused) return;
  const same = [...fresh.querySelectorAll("button")].find((one) => focused.value && one.value === focused.value);
  (same ?? fresh).focus({ preventScroll: true });
}

function place({ id, version, position, html }) {
  const old = log.querySelector(`[data-id="${CSS.escape(id)}"]`);
  if (old && Number(old.dataset.version) >= version) return null;
  const fresh = made(html);
  if (old && Number(old.dataset.position) === position) {
    swap(old, fresh);
    return null;
  }
  old?.remove();
  log.insertBefore(fresh, follower(position));
  return fresh;
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
  const next = line.nextElementSibling;
  if (next?.dataset.day !== line.dataset.day || next.matches(".day")) return line.remove();
  const words = near[line.dataset.day] ?? next.dataset.date;
  if (line.textContent !== words) line.textContent = words;
}

function settle(added) {
  const answered = added.some((one) => !one.matches(".mine"));
  const mine = added.filter((one) => one.matches(".mine"));
  for (const waiting of all(".unsent")) {
    const twin = mine.findIndex((one) => squeezed(one) === squeezed(waiting));
    if (twin >= 0) mine.splice(twin, 1);
    if (twin >= 0 || (answered && waiting.dataset.taken)) waiting.remove();
  }
}

export function show({ version, messages, near }) {
  const wasAtEnd = stick;
  const added = messages.map(place).filter(Boolean);
  settle(added);
  separate(near);
  log.dataset.version = Math.max(version, Number(log.dataset.version));
  const answered = added.some((one) => one.matches(".mine"));
  if (wasAtEnd || answered) toEnd();
  else if (added.length) down.hidden = false;
}

export function startLog() {
  log.addEventListener("scroll", () => {
    stick = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_PX;
    if (stick) down.hidden = true;
  }, { passive: true });
  log.addEventListener("load", () => stick && toEnd(), true);
  new ResizeObserver(() => stick && toEnd()).observe(log);
  down.addEventListener("click", toEnd);
  toEnd();
}
