// Hearing of news: an open stream; while it is away, a look every three seconds. A hidden page lets go of its line,
// because a browser has only a handful of them for one server.
import { base, log, show } from "./log.js";
import { tell } from "./send.js";

const POLL_MS = 3000;
const STREAM_AGAIN_MS = 30000;
let source;
let polling;
let again = false;
let running;

function around({ head, menu, files, language }) {
  if (language !== document.documentElement.lang) return location.reload();
  const [top, list] = [document.getElementById("head"), document.getElementById("menu")];
  if (top.innerHTML.trim() !== head.trim()) top.innerHTML = head;
  document.getElementById("chooser").hidden = !files;
  if (!list.matches(":popover-open")) list.innerHTML = menu;
}

async function look() {
  const headers = { Accept: "application/json" };
  const answer = await fetch(`${base}/chat/neues?after=${log.dataset.version}`, { headers });
  if (answer.status === 401) {
    stop();
    return tell(log.dataset.gone, "/");
  }
  if (!answer.ok) return;
  const news = await answer.json();
  around(news);
  show(news);
}

async function looks() {
  do {
    again = false;
    await look().catch(() => {});
  } while (again);
  running = undefined;
}

export function refresh() {
  again = true;
  return (running ??= looks());
}

function poll() {
  polling ??= setInterval(refresh, POLL_MS);
}

function calm() {
  clearInterval(polling);
  polling = undefined;
}

function stop() {
  source?.close();
  source = undefined;
  calm();
}

function listen() {
  stop();
  source = new EventSource(`${base}/chat/strom`);
  source.addEventListener("neues", () => {
    calm();
    refresh();
  });
  source.addEventListener("error", ({ target }) => {
    poll();
    if (target.readyState === EventSource.CLOSED) setTimeout(() => target === source && listen(), STREAM_AGAIN_MS);
  });
}

export function startListening() {
  document.addEventListener("visibilitychange", () => (document.hidden ? stop() : listen()));
  addEventListener("pagehide", stop);
  if (!document.hidden) listen();
}
