// A tap means what its finger saw: buttons that have just come rest for half a second, visible as always.
const BLINK_MS = 500;

const buttonsOf = (message) =>
  [...message.querySelectorAll(".key")].map((key) => `${key.value ?? key.href} ${key.textContent}`).join("\n");

export function restAwhile(keys) {
  keys.classList.add("fresh");
  setTimeout(() => keys.classList.remove("fresh"), BLINK_MS);
}

// Unless the message had the same buttons before.
export function rest(message, before) {
  const keys = message.querySelector(".keys");
  if (keys && (!before || buttonsOf(before) !== buttonsOf(message))) restAwhile(keys);
}

// The keyboard is heard as little as the finger.
function ignore(event) {
  if (!event.target.closest?.(".fresh")) return;
  event.preventDefault();
  event.stopPropagation();
}

export function startResting() {
  document.addEventListener("click", ignore, true);
}
