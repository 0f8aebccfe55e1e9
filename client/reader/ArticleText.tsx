/** The article's own words: paragraphs in serif, names underlined, cues marked, the open sentence lifted. */

import { type ReactNode, useRef } from "react";
import type { ArticleDetails, ClaimRecord, NodeId, NodeLabel } from "#graph/schema";
import { Paragraph } from "./Paragraph.tsx";
import { setArticle } from "./set-article.ts";
import { useShownSentence } from "./use-shown.ts";
import "./article-text.css";

interface ArticleTextProps {
  readonly article: ArticleDetails;
  readonly open: ClaimRecord | undefined;
  /** What stands between headline and text. */
  readonly byline: ReactNode;
}

export function ArticleText({ article, open, byline }: ArticleTextProps) {
  const text = useRef<HTMLDivElement>(null);
  const paragraphs = setArticle(article, open);
  const headline = paragraphs.find(({ role }) => role === "headline");
  const labels: ReadonlyMap<NodeId, NodeLabel> = new Map(article.nodes.map(({ id, label }) => [id, label]));
  useShownSentence(text, open?.id);

  return (
    <div ref={text} className="article-text" lang={article.language}>
      {headline ? <Paragraph paragraph={headline} labels={labels} as="h1" /> : <h1>{article.title}</h1>}
      {byline}
      {paragraphs
        .filter((paragraph) => paragraph !== headline)
        .map((paragraph) => (
          <Paragraph key={paragraph.start} paragraph={paragraph} labels={labels} />
        ))}
    </div>
  );
}
