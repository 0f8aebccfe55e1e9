/** Puts a text on the clipboard. Says whether it did: a browser may forbid it. */

export async function copyText(text: string): Promise<boolean> {
  // Pages that come over plain HTTP from another machine have no clipboard of their own.
  if (!window.isSecureContext) return copyBySelection(text);
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The old way: what is selected can be copied anywhere. */
function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.body.appendChild(document.createElement("textarea"));
  field.className = "unseen";
  field.value = text;
  field.select();
  const isCopied = document.execCommand("copy");
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isCopied;
}
