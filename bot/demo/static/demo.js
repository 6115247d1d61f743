// The clock and the three telephones of the rehearsal.
const form = document.querySelector(".clock");
const clock = document.getElementById("clock");
const happened = document.getElementById("happened");
const LOOK_MS = 10000;
const headers = { Accept: "application/json" };

function note(state) {
  for (const option of document.querySelectorAll(".phone option")) {
    const name = state.names[option.value];
    if (name && option.textContent.trim() !== name) option.textContent = name;
  }
  if (clock.textContent !== state.clock) clock.textContent = state.clock;
}

function tell({ clock: now, event }) {
  happened.textContent = [`${happened.dataset.now} ${now}.`, event].filter(Boolean).join(" ");
}

async function move(button) {
  const body = new URLSearchParams({ csrf: form.elements.csrf.value, um: button.value });
  const answer = await fetch(form.action, { method: "POST", body, headers });
  if (!answer.ok) return location.reload();
  const state = await answer.json();
  note(state);
  tell(state);
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (form.classList.contains("busy")) return;
  form.classList.add("busy");
  await move(event.submitter).catch(() => {});
  form.classList.remove("busy");
});

setInterval(() => {
  if (!document.hidden) fetch("/demo/uhr", { headers }).then((answer) => answer.json()).then(note).catch(() => {});
}, LOOK_MS);

function remember(place, visitor) {
  const address = new URL(location.href);
  address.searchParams.set(place, visitor);
  history.replaceState(null, "", address);
  document.querySelectorAll(`input[name="${place}"]`).forEach((one) => (one.value = visitor));
  form.action = `/demo/uhr${address.search}`;
}

for (const select of document.querySelectorAll(".phone select")) {
  select.addEventListener("change", () => {
    const [chosen] = select.selectedOptions;
    const frame = select.closest(".phone").querySelector("iframe");
    frame.contentWindow.location.replace(chosen.dataset.src);
    frame.title = `${frame.title.split(":")[0]}: ${chosen.textContent.trim()}`;
    remember(select.id, chosen.value);
  });
}
