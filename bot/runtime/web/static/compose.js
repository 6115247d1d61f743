// The line at the bottom: text that grows, a draft that stays, a menu that the keyboard can walk.
import { log } from "./log.js";
import { tell } from "./send.js";

const DRAFT = `schmiede:draft:${log.dataset.mark}`;
const text = document.getElementById("text");
export const chooser = document.getElementById("chooser");
const menu = document.getElementById("menu");
const fingers = matchMedia("(pointer: coarse)");
const growsByItself = CSS.supports("field-sizing", "content");

function grow() {
  if (growsByItself) return;
  text.style.height = "auto";
  text.style.height = `${text.scrollHeight + 2}px`;
}

function keep() {
  if (text.value) localStorage.setItem(DRAFT, text.value);
  else localStorage.removeItem(DRAFT);
  grow();
}

export function put(words) {
  if (!words) return;
  text.value = [words, text.value].filter(Boolean).join("\n");
  keep();
}

// By itself only into an empty field; what somebody has typed stays.
function fill(words) {
  if (text.value.trim() && text.value !== words) return tell(log.dataset.kept);
  text.value = words;
  keep();
  text.focus();
}

function fetchDraft(event) {
  const link = event.target.closest("[data-draft]");
  if (!link) return;
  event.preventDefault();
  if (text.value !== link.dataset.draft) put(link.dataset.draft);
  tell("");
  text.focus();
}

export function take() {
  const words = text.value.trim();
  text.value = "";
  keep();
  text.focus();
  return words;
}

// On a phone the Enter key makes a new line, as in every messenger there; the button sends.
function sends(event) {
  return event.key === "Enter" && !event.shiftKey && !event.isComposing && !fingers.matches;
}

function walk(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const entries = [...menu.querySelectorAll("a, button, summary")].filter((one) => one.checkVisibility());
  entries[entries.indexOf(document.activeElement) + step]?.focus();
  event.preventDefault();
}

export function closeMenu() {
  if (menu.matches(":popover-open")) menu.hidePopover();
}

function forget() {
  Object.keys(localStorage).filter((name) => name.endsWith(log.dataset.mark)).forEach((name) => localStorage.removeItem(name));
}

export function startComposing(offerFile) {
  put(localStorage.getItem(DRAFT));
  text.enterKeyHint = fingers.matches ? "enter" : "send";
  text.addEventListener("input", keep);
  text.addEventListener("keydown", (event) => {
    if (!sends(event)) return;
    event.preventDefault();
    text.form.requestSubmit();
  });
  menu.addEventListener("keydown", walk);
  log.addEventListener("draft", ({ detail }) => fill(detail));
  log.addEventListener("click", fetchDraft);
  document.addEventListener("submit", ({ target }) => target.matches("[data-leave]") && forget());
  document.addEventListener("dragover", (event) => event.preventDefault());
  for (const way of ["drop", "paste"]) {
    document.addEventListener(way, (event) => {
      const [file] = (event.clipboardData ?? event.dataTransfer)?.files ?? [];
      if (!file) return;
      event.preventDefault();
      offerFile(file);
    });
  }
  chooser.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    event.target.showPicker();
  });
  chooser.addEventListener("change", ({ target }) => {
    if (target.files.length) offerFile(target.files[0]);
    target.value = "";
  });
}
