/** Copies a sentence as a citation, and says so for a moment. */

import { useEffect, useState } from "react";
import type { ClaimRecord } from "#graph/schema";
import { edgeOf } from "../state/edge-of.ts";
import { useView } from "../state/use-view.ts";
import { useWords } from "../wording/words.ts";
import { toAddress, toCitation } from "./citation.ts";
import { copyText } from "./copy-text.ts";

const MOMENT = 2500;

export function CiteButton({ claim }: { readonly claim: ClaimRecord }) {
  const view = useView();
  const words = useWords();
  const [said, setSaid] = useState<"edge.cite" | "edge.cited" | "edge.notCited">("edge.cite");

  useEffect(() => {
    if (said === "edge.cite") return;
    const timer = setTimeout(() => setSaid("edge.cite"), MOMENT);
    return () => clearTimeout(timer);
  }, [said]);

  const cite = async () => {
    const address = toAddress(view, edgeOf(claim), location.origin);
    const isCopied = await copyText(toCitation(claim, address, view.language, words));
    setSaid(isCopied ? "edge.cited" : "edge.notCited");
  };
  return (
    <button type="button" className="more cite" onClick={() => void cite()}>
      <span aria-live="polite">{words(said)}</span>
    </button>
  );
}
