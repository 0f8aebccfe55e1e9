/** The search: type a name in any script, choose a thing or a network; `/` leads here from anywhere. */

import { type KeyboardEvent, useRef, useState } from "react";
import { ComboBox } from "react-aria-components/ComboBox";
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import { Popover } from "react-aria-components/Popover";
import { fetchNetworks } from "../api.ts";
import { shownOf, useRemote } from "../state/remote.ts";
import { useReturns } from "../state/returns.ts";
import { currentView, go } from "../state/use-view.ts";
import { useWords } from "../wording/words.ts";
import { AnswerList } from "./AnswerList.tsx";
import { type Answer, loadHits, openAnswer, toNetworkAnswers, toNodeAnswers } from "./find-answers.ts";
import { useSlashKey } from "./slash-key.ts";
import "./search.css";

interface SearchBoxProps {
  readonly placeholder: string;
  readonly big?: boolean;
}

export function SearchBox({ placeholder, big = false }: SearchBoxProps) {
  const words = useWords();
  const [text, setText] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const { things, networks, hits } = useAnswers(text);
  useSlashKey(input);

  const open = (answer: Answer | undefined) => {
    if (answer === undefined) return;
    setText("");
    input.current?.blur();
    go(openAnswer(currentView(), answer));
  };
  const openFirst = async () =>
    open(toNodeAnswers(await loadHits(text, new AbortController().signal))[0] ?? networks[0]);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isEnterOnText(event)) void openFirst();
  };

  return (
    <ComboBox
      className={big ? "search big" : "search"}
      aria-label={words("search.label")}
      inputValue={text}
      onInputChange={setText}
      items={[...things, ...networks]}
      value={null}
      onChange={(id) => open([...things, ...networks].find((answer) => answer.id === id))}
      menuTrigger="input"
      allowsCustomValue
      allowsEmptyCollection={text.trim() !== ""}
    >
      <Group className="search-field">
        <Lens />
        <Input ref={input} placeholder={placeholder} onKeyDown={onKeyDown} enterKeyHint="search" spellCheck={false} />
        <span className="key" aria-hidden="true">
          /
        </span>
      </Group>
      <Popover className="popover answers" offset={6} shouldFlip={false}>
        <AnswerList things={things} networks={networks} text={text} hits={hits} />
      </Popover>
    </ComboBox>
  );
}

function useAnswers(text: string) {
  const hits = useRemote(text.trim(), loadHits);
  const allNetworks = shownOf(useRemote(useReturns(), fetchNetworks)) ?? [];
  const found = shownOf(hits) ?? [];
  return { things: toNodeAnswers(found), networks: toNetworkAnswers(text, found, allNetworks), hits };
}

/** Enter while no answer is pointed at, and not the Enter that ends the writing of a Chinese word. */
function isEnterOnText(event: KeyboardEvent<HTMLInputElement>): boolean {
  const pointsAtAnswer = event.currentTarget.hasAttribute("aria-activedescendant");
  return event.key === "Enter" && !pointsAtAnswer && !event.nativeEvent.isComposing;
}

function Lens() {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d="M11 11l3.6 3.6M12.2 7a5.2 5.2 0 1 1-10.4 0 5.2 5.2 0 0 1 10.4 0Z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
    </svg>
  );
}
