/** The window: the bar on top, and below it the start, what is explored, or an article. */

import { type RefObject, useEffect, useRef } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { ExplorePage } from "./explore/ExplorePage.tsx";
import { FailureBoundary } from "./look/FailureBoundary.tsx";
import { ViewLink } from "./look/ViewLink.tsx";
import { ReaderPage } from "./reader/ReaderPage.tsx";
import { StartPage } from "./start/StartPage.tsx";
import { useView } from "./state/use-view.ts";
import { toStart, type View } from "./state/view.ts";
import { TopBar } from "./top/TopBar.tsx";
import { useWords } from "./wording/words.ts";

export function App() {
  const view = useView();
  const words = useWords();

  const page = useRef<HTMLDivElement>(null);
  useKeyboardAt(page, toPageKey(view));

  useEffect(() => {
    document.documentElement.lang = view.language;
  }, [view.language]);

  return (
    <I18nProvider locale={view.language}>
      <a className="skip" href="#content">
        {words("skip")}
      </a>
      <TopBar />
      <div ref={page} className="page" tabIndex={-1}>
        <FailureBoundary key={toPageKey(view)} fallback={<Broken />}>
          <Page view={view} />
        </FailureBoundary>
      </div>
    </I18nProvider>
  );
}

function Page({ view: { reading, root } }: { readonly view: View }) {
  if (reading) return <ReaderPage {...reading} />;
  return root ? <ExplorePage /> : <StartPage />;
}

/** Another page has the keyboard at its top, below the bar; the first one leaves it to the browser. */
function useKeyboardAt(page: RefObject<HTMLElement | null>, key: string): void {
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    page.current?.focus({ preventScroll: true });
  }, [page, key]);
}

/** Another page starts afresh; steps within a page keep what it has. */
function toPageKey({ reading, root }: View): string {
  return reading?.article ?? JSON.stringify(root ?? "start");
}

function Broken() {
  const view = useView();
  const words = useWords();
  return (
    <main id="content" className="alone" role="alert">
      <p className="notice">{words("failure.page")}</p>
      <ViewLink to={toStart(view)}>{words("scene.home")}</ViewLink>
    </main>
  );
}
