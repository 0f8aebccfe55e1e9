/** A quotation on the page. */

import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Quote } from "../../client/quote/Quote.tsx";
import { claim } from "./records.ts";

const LABELS = { subject: "Park", object: "Company" } as const;

test("underlines both names in the color of their kind and marks the words that state the relation", () => {
  const said = claim({
    subject: "park:甲园",
    object: "company:丙公司",
    quote: "甲园与丙公司签下备忘录。",
    marks: [
      { role: "subject", span: [0, 2] },
      { role: "object", span: [3, 6] },
      { role: "cue", span: [6, 11] },
    ],
  });
  expect(renderToStaticMarkup(<Quote claim={said} labels={LABELS} />)).toBe(
    '<blockquote lang="zh-Hans">' +
      '<u class="name" style="--kind:var(--kind-park)">甲园</u>与' +
      '<u class="name" style="--kind:var(--kind-company)">丙公司</u>' +
      "<mark>签下备忘录</mark>。</blockquote>",
  );
});

test("what an article writes as markup is shown as text", () => {
  const said = claim({ subject: "park:甲园", object: "company:丙公司", quote: "<img src=x onerror=alert(1)>" });
  expect(renderToStaticMarkup(<Quote claim={said} labels={LABELS} />)).toContain("&lt;img src=x onerror=alert(1)&gt;");
});
