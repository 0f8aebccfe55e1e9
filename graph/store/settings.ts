/** Settings out of the environment: parsed once, a wrong or missing one refused by its name. */

import type { z } from "zod";
import { GraphError } from "../errors.ts";

/** An empty setting counts as none: that is how compose files and shells write "not set". */
export function parseSettings<Schema extends z.ZodType>(
  schema: Schema,
  environment: NodeJS.ProcessEnv,
): z.infer<Schema> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;

  const faults = parsed.error.issues.map(({ path, message }) => [path.join("."), message] as const);
  // Of each setting the first fault: what follows from it tells nothing more.
  const lines = faults.filter(([name], index) => faults.findIndex(([other]) => other === name) === index);
  throw new GraphError("setting", lines.map(([name, message]) => `The setting ${name} ${message}`).join("\n"));
}
