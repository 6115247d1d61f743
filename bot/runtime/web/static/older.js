// Older messages, when the reader comes near them; what is being read stays where it is.
import { log, putAbove } from "./log.js";

const EARLY_PX = 400;
let loading = false;

const link = () => log.querySelector(".older[data-from]");

async function load() {
  if (loading || !link()) return;
  loading = true;
  try {
    const answer = await fetch(link().dataset.from, { headers: { Accept: "application/json" } });
    if (answer.ok) putAbove(link(), await answer.json());
  } catch {
    // No line: the link stays and can be tapped again.
  } finally {
    loading = false;
  }
}

function near() {
  if (log.scrollTop < EARLY_PX) load();
}

export function startGoingBack() {
  log.addEventListener("scroll", near, { passive: true });
  log.addEventListener("click", (event) => {
    if (event.target !== link()) return;
    event.preventDefault();
    load();
  });
}
