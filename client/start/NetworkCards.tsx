/** The networks found in the articles, as cards: each is one click away from its picture. */

import { useState } from "react";
import type { NetworkSummary } from "#graph/schema";
import { yearOf } from "../look/dates.ts";
import { Facts } from "../look/Facts.tsx";
import { KindMark } from "../look/KindMark.tsx";
import { Empty } from "../look/Notice.tsx";
import { networkName } from "../look/network-name.ts";
import { Title } from "../look/Title.tsx";
import { ViewLink } from "../look/ViewLink.tsx";
import { useView } from "../state/use-view.ts";
import { openRoot } from "../state/view.ts";
import { inLanguage, useWords } from "../wording/words.ts";
import { shortName } from "./short-name.ts";

const FIRST_CARDS = 6;

export function NetworkCards({ networks }: { readonly networks: readonly NetworkSummary[] }) {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);

  return (
    <section className="networks" aria-label={words("start.networks")}>
      {networks.length === 0 && <Empty text={words("start.networks.none")} />}
      <ul className="cards">
        {networks.slice(0, isWhole ? undefined : FIRST_CARDS).map((network) => (
          <li key={network.id}>
            <NetworkCard network={network} />
          </li>
        ))}
      </ul>
      {networks.length > FIRST_CARDS && (
        <button type="button" className="more" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words("start.networks.fewer") : words("start.networks.all", { total: networks.length })}
        </button>
      )}
    </section>
  );
}

function NetworkCard({ network }: { readonly network: NetworkSummary }) {
  const view = useView();
  const words = useWords();
  const { id, title, anchors, nodeCount, edgeCount, since } = network;
  const heading = networkName(network);
  const [only, ...others] = anchors;
  const short = only && others.length === 0 ? shortName(only) : heading;
  const facts = [
    ...(short === heading ? [] : [short]),
    words("count.things", { count: nodeCount }),
    words("count.relations", { count: edgeCount }),
    ...(since === undefined ? [] : [words("count.since", { year: yearOf(since) })]),
  ];
  return (
    <ViewLink className="card" to={openRoot(view, { kind: "network", id })}>
      <span className="card-kind">
        {anchors.map(({ id: anchor, label }) => (
          <KindMark key={anchor} label={label} />
        ))}
        {inLanguage(title, view.language)}
      </span>
      <b>
        <Title text={heading} names={anchors.map(({ name }) => name)} />
      </b>
      <small>
        <Facts facts={facts} />
      </small>
    </ViewLink>
  );
}
