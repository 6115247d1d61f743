// The preview while one types: late ones are dropped, nothing is stored, files stay here until they are sent.
const PAUSE_MS = 400;

const form = document.getElementById("compose");
const shown = document.getElementById("preview");
const trouble = document.getElementById("trouble");
const files = document.getElementById("dateien");
const large = document.getElementById("large");

let timer;
let asking;

function body() {
  const fields = new FormData(form);
  fields.delete("dateien");
  return new URLSearchParams(fields);
}

function swap(html) {
  const open = [...shown.querySelectorAll("details")].map((one) => one.open);
  shown.innerHTML = html;
  shown.querySelectorAll("details").forEach((one, place) => (one.open = open[place] ?? false));
}

async function look() {
  clearTimeout(timer);
  asking?.abort();
  const mine = (asking = new AbortController());
  shown.classList.add("busy");
  try {
    const headers = { Accept: "application/json" };
    const answer = await fetch(form.dataset.preview, { method: "POST", body: body(), headers, signal: mine.signal });
    const content = answer.ok ? await answer.json() : undefined;
    if (mine.signal.aborted) return;
    if (content) swap(content.html);
    trouble.textContent = content ? "" : trouble.dataset.down;
  } catch {
    if (!mine.signal.aborted) trouble.textContent = navigator.onLine ? trouble.dataset.down : trouble.dataset.offline;
  } finally {
    if (!mine.signal.aborted) shown.classList.remove("busy");
  }
}

function later() {
  clearTimeout(timer);
  timer = setTimeout(look, PAUSE_MS);
}

const tooLarge = () => [...files.files].reduce((sum, file) => sum + file.size, 0) > Number(form.dataset.most);

form.addEventListener("input", later);
document.getElementById("als")?.addEventListener("change", later);
files.addEventListener("change", () => (large.hidden = !tooLarge()));
form.addEventListener("submit", (event) => {
  const looks = event.submitter?.id === "look";
  if (looks) {
    event.preventDefault();
    look().then(() => document.getElementById("vorschau").scrollIntoView());
  } else if (tooLarge()) {
    event.preventDefault();
    large.hidden = false;
    files.focus();
  }
});
addEventListener("online", look);
