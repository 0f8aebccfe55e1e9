/** The bar on top: home, the search wherever the page has none of its own, language and appearance. */

import { ViewLink } from "../look/ViewLink.tsx";
import { SearchBox } from "../search/SearchBox.tsx";
import { go, useView } from "../state/use-view.ts";
import { speak, toStart } from "../state/view.ts";
import { useWords } from "../wording/words.ts";
import { AppearanceMenu } from "./AppearanceMenu.tsx";
import "./top.css";

export function TopBar() {
  const view = useView();
  const words = useWords();
  const isStart = view.root === undefined && view.reading === undefined;

  return (
    <header className="top">
      <ViewLink className="brand" to={toStart(view)} aria-label={words("brand")}>
        <Mark />
        <span>{words("brand")}</span>
      </ViewLink>
      {isStart ? <span className="top-gap" /> : <SearchBox placeholder={words("search.placeholder")} />}
      <div className="tools">
        <LanguageButton />
        <AppearanceMenu />
      </div>
    </header>
  );
}

function LanguageButton() {
  const view = useView();
  const words = useWords();
  const other = view.language === "en" ? "zh-CN" : "en";
  return (
    <button type="button" className="tool" lang={other} onClick={() => go(speak(view, other), "replace")}>
      {words("language.other")}
    </button>
  );
}

function Mark() {
  return (
    <svg className="brand-mark" viewBox="0 0 20 20" aria-hidden="true">
      <path className="brand-line" d="M5 14 10 5l5 9" />
      <circle className="brand-dot" cx="10" cy="5" r="3.4" />
      <path d="M2 11h6v6H2zM15 10.2l3.8 3.8-3.8 3.8-3.8-3.8z" />
    </svg>
  );
}
