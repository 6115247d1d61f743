// Answers while one types: late ones are dropped, nothing is sent before a short rest, and without script the form posts.
const PAUSE_MS = 300;
const SLOW_MS = 1500;
const FEWEST = 3;

const form = document.getElementById("search");
const field = document.getElementById("q");
const said = document.getElementById("said");
const found = document.getElementById("found");
const text = document.getElementById("text");

let timer;
let asking;
let last = field.value.trim();
let ownWords = text.value.trim() !== last;

function show(words, html) {
  said.textContent = words;
  if (html !== undefined) found.innerHTML = html;
  found.classList.remove("busy");
}

function trouble(status) {
  if (status === 429) return said.dataset.many;
  return navigator.onLine ? said.dataset.down : said.dataset.offline;
}

async function post(words, live, signal) {
  const body = new URLSearchParams(live ? { q: words, live: "1" } : { q: words });
  const headers = { Accept: "application/json" };
  return fetch(form.action, { method: "POST", body, headers, signal });
}

async function search(live) {
  clearTimeout(timer);
  asking?.abort();
  const words = field.value.trim();
  last = words;
  if (words.length < FEWEST) return show("", "");
  const mine = (asking = new AbortController());
  const slow = setTimeout(() => show(said.dataset.slow), SLOW_MS);
  found.classList.add("busy");
  try {
    const answer = await post(words, live, mine.signal);
    const content = answer.ok ? await answer.json() : undefined;
    if (mine.signal.aborted) return;
    if (content) show(content.said, content.html);
    else show(trouble(answer.status));
  } catch {
    if (!mine.signal.aborted) show(trouble(0));
  } finally {
    clearTimeout(slow);
  }
}

field.addEventListener("input", () => {
  if (!ownWords) text.value = field.value;
  clearTimeout(timer);
  if (field.value.trim() !== last) timer = setTimeout(search, PAUSE_MS, true);
});

text.addEventListener("input", () => {
  ownWords = text.value.trim() !== "" && text.value !== field.value;
});

form.addEventListener("submit", (event) => {
  event.preventDefault();
  search(false);
});

addEventListener("online", () => field.value.trim() && search(true));
