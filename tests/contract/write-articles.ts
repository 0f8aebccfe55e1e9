/** A process of its own that writes into the store of its settings: `node write-articles.ts PREFIX COUNT`, one line per outcome. */

import { openStore, parseStoreConfiguration } from "#graph";
import { writeArticle } from "../graph/write-article.ts";

const [prefix = "", count = "1"] = process.argv.slice(2);

const store = await openStore(parseStoreConfiguration(process.env));
for (let number = 1; number <= Number(count); number++) {
  const text = `第${number}只海雀从${prefix}飞来，停在白鹭科技园。`;
  const entities = [{ label: "Park", name: "白鹭科技园" } as const];
  console.log(await store.putArticle(writeArticle({ title: `${prefix}的第${number}只海雀`, text, entities })));
}
await store.publish();
await store.close();
