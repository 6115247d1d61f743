import { startResting } from "./bounce.js";
import { chooser, closeMenu, put, startComposing, take } from "./compose.js";
import { startCopying } from "./copy.js";
import { refresh, startListening } from "./live.js";
import { expectAnswer, log, startLog } from "./log.js";
import { startGoingBack } from "./older.js";
import { MOST_BYTES, send, sendFile, startSending } from "./send.js";
import { fitting } from "./shrink.js";

function say(words) {
  if (words && !send("sagen", { text: words })) put(words);
}

function tap(form, button) {
  if (form.classList.contains("busy")) return;
  form.classList.add("busy");
  expectAnswer();
  send("tippen", { message: form.elements.message.value, data: button.value });
}

function choose(button) {
  closeMenu();
  say(button.value);
  document.getElementById("text").focus();
}

async function offer(file) {
  const read = !chooser.hidden && chooser.querySelector("input").accept.split(",");
  if (!read) return send("datei", {});
  const along = chooser.querySelector("input").accept === chooser.dataset.alongAccept;
  if (along) return sendFile(await fitting(file, MOST_BYTES));
  const readable = read.some((ending) => file.name.toLowerCase().endsWith(ending));
  // Of a file that nobody reads only the name goes on its way: the answer says which files can be read.
  sendFile(readable ? file : new File([], file.name));
}

const ways = [
  ["#composer", () => say(take())],
  [".keys", tap],
  ["#commands", (form, button) => say(button.value)],
  ["[data-menu]", (form, button) => choose(button)],
];

document.addEventListener("submit", (event) => {
  const way = ways.find(([selector]) => event.target.matches(selector));
  if (!way) return;
  event.preventDefault();
  way[1](event.target, event.submitter);
});

document.querySelector("[data-newest]").addEventListener("click", (event) => {
  const newest = log.querySelector(".message:last-of-type");
  if (!newest) return;
  event.preventDefault();
  newest.focus();
});

startLog();
startResting();
startComposing(offer);
startSending(refresh, put);
startCopying();
startGoingBack();
startListening();
