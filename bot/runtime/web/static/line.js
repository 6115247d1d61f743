// An open stream that says when there is something new; while it is away, a look every three seconds. A hidden page lets
// go of its line, because a browser has only a handful of them for one server, and looks every minute.
const POLL_MS = 3000;
const HIDDEN_MS = 60000;
const STREAM_AGAIN_MS = 30000;
const MOST_LINES = 3;
let address;
let refresh;
let source;
let polling;
let round = 0;
let letGo = () => {};

function poll(every) {
  polling ??= setInterval(refresh, every);
}

function calm() {
  clearInterval(polling);
  polling = undefined;
}

export function stopListening() {
  source?.close();
  source = undefined;
  round += 1;
  letGo();
  calm();
}

function open() {
  source = new EventSource(address);
  source.addEventListener("neues", () => {
    calm();
    refresh();
  });
  source.addEventListener("error", ({ target }) => {
    poll(POLL_MS);
    if (target.readyState === EventSource.CLOSED) setTimeout(() => target === source && listen(), STREAM_AGAIN_MS);
  });
}

// All windows of this browser share a few lines to the server; who gets none asks every three seconds.
async function line(number, mine) {
  if (!navigator.locks) return open();
  const kept = await new Promise((decide) => {
    navigator.locks.request(`schmiede:line:${number}`, { ifAvailable: true }, (lock) => {
      decide(lock);
      return lock && new Promise((done) => (letGo = done));
    });
  });
  if (kept) mine === round ? open() : letGo();
  else if (number < MOST_LINES) await line(number + 1, mine);
  else if (mine === round) busy();
}

function busy() {
  refresh();
  poll(POLL_MS);
  setTimeout(() => !source && !document.hidden && listen(), STREAM_AGAIN_MS);
}

function listen() {
  stopListening();
  line(1, round);
}

function rest() {
  stopListening();
  poll(HIDDEN_MS);
}

export function listenTo(stream, look) {
  address = stream;
  refresh = look;
  document.addEventListener("visibilitychange", () => (document.hidden ? rest() : listen()));
  addEventListener("pagehide", stopListening);
  if (!document.hidden) listen();
}
