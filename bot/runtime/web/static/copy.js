// Codes and texts to pass on: into the clipboard; where that is forbidden, marked for the reader's own hand.
import { log } from "./log.js";
import { tell } from "./send.js";

const FAREWELL_MS = 5000;

function mark(node) {
  getSelection().selectAllChildren(node);
  return document.execCommand("copy");
}

async function copy(button) {
  const whole = button.matches("[data-whole]");
  const node = whole ? button.closest(".message").querySelector(".text") : button.previousElementSibling;
  const asked = await navigator.clipboard?.writeText(node.innerText.trim()).then(() => true, () => false);
  const words = log.dataset[asked || mark(node) ? "copied" : "marked"];
  tell(words);
  setTimeout(() => tell("", undefined, words), FAREWELL_MS);
}

export function startCopying() {
  document.addEventListener("click", ({ target }) => {
    const button = target.closest(".copy");
    if (button) copy(button);
  });
}
