/** A page whose html, head or body go without saying, as HTML allows, with all three written out: our parser needs them. */

const NAMED = [/<html[\s>]/iu, /<head[\s>]/iu, /<body[\s>]/iu];
const OUTER_TAGS = /<!doctype[^>]*>|<\/?(?:html|head|body)(?:\s[^>]*)?>/giu;
/** What belongs to the head, as long as nothing else has come before it. */
const HEAD_PART =
  /\s+|<!--[\s\S]*?-->|<(?:meta|link|base)\b[^>]*>|<(title|style|script|noscript|template)\b[^>]*>[\s\S]*?<\/\1\s*>/iuy;

export function withSkeleton(html: string): string {
  if (NAMED.every((tag) => tag.test(html))) return html;
  const bare = html.replace(OUTER_TAGS, "");
  const end = headEnd(bare);
  return `<!doctype html><html><head>${bare.slice(0, end)}</head><body>${bare.slice(end)}</body></html>`;
}

function headEnd(html: string): number {
  let end = 0;
  for (;;) {
    HEAD_PART.lastIndex = end;
    const part = HEAD_PART.exec(html)?.[0];
    if (part === undefined) return end;
    end += part.length;
  }
}
