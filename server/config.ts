/** The settings of the server, read once from the environment; a wrong one is refused by its name. */

import { z } from "zod";
import { GraphError } from "#graph";

const MAX_PORT = 65_535;

const settings = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/u)
    .transform(Number)
    .refine((port) => port <= MAX_PORT)
    .default(3_000),
  HOST: z.union([z.ipv4(), z.ipv6(), z.hostname()]).default("127.0.0.1"),
});

const EXPECTED: Readonly<Record<string, string>> = {
  PORT: `a whole number from 0 to ${MAX_PORT}`,
  HOST: "a host name or an IP address, without a port",
};

export interface ServerConfiguration {
  /** 0 lets the system choose one. */
  readonly port: number;
  readonly host: string;
}

export function parseServerConfiguration(environment: NodeJS.ProcessEnv): ServerConfiguration {
  const parsed = settings.safeParse({ PORT: environment["PORT"] || undefined, HOST: environment["HOST"] || undefined });
  if (parsed.success) return { port: parsed.data.PORT, host: parsed.data.HOST };

  const faults = parsed.error.issues.map(({ path }) => toFault(String(path[0]), environment));
  throw new GraphError("setting", faults.join(" "));
}

function toFault(name: string, environment: NodeJS.ProcessEnv): string {
  return `The setting ${name} must be ${EXPECTED[name]}, but is "${environment[name]}".`;
}
