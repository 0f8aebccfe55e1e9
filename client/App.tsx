/** The window: the bar on top, and below it the start, what is explored, or an article. */

import { useEffect } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { ExplorePage } from "./explore/ExplorePage.tsx";
import { ReaderPage } from "./reader/ReaderPage.tsx";
import { StartPage } from "./start/StartPage.tsx";
import { useView } from "./state/use-view.ts";
import { TopBar } from "./top/TopBar.tsx";
import { useWords } from "./wording/words.ts";

export function App() {
  const { language } = useView();
  const words = useWords();

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <I18nProvider locale={language}>
      <a className="skip" href="#content">
        {words("skip")}
      </a>
      <TopBar />
      <Page />
    </I18nProvider>
  );
}

function Page() {
  const { reading, root } = useView();
  if (reading) return <ReaderPage key={reading.article} {...reading} />;
  return root ? <ExplorePage key={JSON.stringify(root)} /> : <StartPage />;
}
