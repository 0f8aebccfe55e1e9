/** When the server is to end: at a signal, or when the npm that started it is gone. */

const MILLISECONDS_BETWEEN_LOOKS = 500;

/** Calls `end` once, though npm and the terminal may both pass on the same Ctrl-C. */
export function whenToldToEnd(end: () => void): void {
  let isEnding = false;
  const endOnce = () => {
    if (isEnding) return;
    isEnding = true;
    end();
  };
  process.on("SIGINT", endOnce).on("SIGTERM", endOnce);
  if ("npm_lifecycle_event" in process.env) whenLeftAlone(endOnce);
}

/** npm passes a SIGTERM on to its shell, and the shell ends without telling us. */
function whenLeftAlone(end: () => void): void {
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    end();
  }, MILLISECONDS_BETWEEN_LOOKS);
  look.unref();
}
