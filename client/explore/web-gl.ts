/** Whether this browser can draw the picture. */

let known: boolean | undefined;

export function hasWebGl(): boolean {
  known ??= canOpenContext();
  return known;
}

function canOpenContext(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext(); // give it back: a page has but a few
  return context !== null;
}
