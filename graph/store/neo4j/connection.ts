/** Talking to Neo4j: short deadlines, exact integers, and one clear line when it does not answer. */

import neo4j, { type Driver, type ManagedTransaction, Neo4jError } from "neo4j-driver";
import { GraphError } from "../../errors.ts";
import type { Parameter, Parameters, Row } from "../answers/ask.ts";
import type { Neo4jConfiguration } from "../configuration.ts";

/** How long writing may take, in milliseconds, and reading unless somebody says otherwise. */
const WRITE_DEADLINE = 10 * 60_000;
const READ_DEADLINE = 15_000;

export type Transaction = ManagedTransaction;

export class Neo4jConnection {
  readonly #configuration: Neo4jConfiguration;
  readonly #driver: Driver;

  constructor(configuration: Neo4jConfiguration) {
    const { uri, username, password } = configuration;
    this.#configuration = configuration;
    this.#driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      connectionTimeout: 3_000,
      connectionAcquisitionTimeout: 5_000,
      maxTransactionRetryTime: 1_000,
      useBigInt: true,
    });
  }

  /** Throws at once when nobody answers or the password is refused; work would be tried again for a while. */
  async check(): Promise<void> {
    try {
      await this.#driver.verifyConnectivity({ database: this.#configuration.database });
    } catch (error) {
      throw toGraphError(error, this.#configuration);
    }
  }

  /** Work that only reads; the server refuses anything else. */
  read<Value>(work: (transaction: Transaction) => Promise<Value>, deadline = READ_DEADLINE): Promise<Value> {
    return this.#within(deadline, "READ", work);
  }

  /** Work that is done whole or not at all. */
  write<Value>(work: (transaction: Transaction) => Promise<Value>): Promise<Value> {
    return this.#within(WRITE_DEADLINE, "WRITE", work);
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  async #within<Value>(deadline: number, mode: "READ" | "WRITE", work: (transaction: Transaction) => Promise<Value>) {
    const session = this.#driver.session({ database: this.#configuration.database, defaultAccessMode: mode });
    const run = mode === "READ" ? session.executeRead.bind(session) : session.executeWrite.bind(session);
    const late = new GraphError(
      "unavailable",
      `Neo4j at ${this.#configuration.uri} did not answer in ${deadline / 1000} seconds. Try again later.`,
    );
    try {
      return await before(deadline, run(work, { timeout: deadline }), late);
    } catch (error) {
      throw toGraphError(error, this.#configuration);
    } finally {
      // Not awaited: after a deadline the server may never answer this either.
      session.close().catch(() => undefined);
    }
  }
}

/** The rows of a query as plain values. */
export async function runIn(
  transaction: Transaction,
  query: string,
  parameters: Parameters = {},
): Promise<readonly Row[]> {
  const { records } = await transaction.run(query, toInput(parameters));
  return records.map((record) => toPlain(record.toObject()) as Row);
}

/** Whole numbers go as integers: the driver would send floats, and Neo4j refuses `LIMIT 20.0`. */
function toInput(value: Parameters | Parameter): unknown {
  if (typeof value === "number") return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toInput);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toInput(item)]));
}

function toPlain(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toPlain(item)]));
}

async function before<Value>(deadline: number, work: Promise<Value>, late: Error): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const alarm = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late), deadline);
  });
  try {
    return await Promise.race([work, alarm]);
  } finally {
    clearTimeout(timer);
  }
}

/** Which codes a person can act on, and how. */
function toGraphError(error: unknown, { uri, username, database }: Neo4jConfiguration): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const advice: Readonly<Record<string, string>> = {
    ServiceUnavailable: `Neo4j at ${uri} does not answer. Start it (npm run neo4j, or docker compose up), or unset NEO4J_URI to use the embedded store.`,
    SessionExpired: `Neo4j at ${uri} has closed the connection. Try again.`,
    "Neo.ClientError.Security.Unauthorized": `Neo4j at ${uri} refuses the password of "${username}". Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
    "Neo.ClientError.Security.AuthenticationRateLimit": `Neo4j at ${uri} has seen too many wrong passwords. Check NEO4J_PASSWORD and try again in a few seconds.`,
    "Neo.ClientError.Security.CredentialsExpired": `The password of "${username}" at ${uri} must be changed before anything else. Log in with cypher-shell once.`,
    "Neo.ClientError.Database.DatabaseNotFound": `Neo4j at ${uri} has no database "${database}". Check NEO4J_DATABASE.`,
  };
  const busy = `Neo4j at ${uri} is too busy to answer, or hangs. Try again later.`;
  const message = advice[error.code] ?? toMismatch(error, uri) ?? (isPassing(error) ? busy : undefined);
  return message === undefined ? error : new GraphError("unavailable", message, { cause: error });
}

/** Somebody answers, but not in Neo4j's language. */
function toMismatch({ message }: Neo4jError, uri: string): string | undefined {
  if (!/^Server responded HTTP|handshake|protocol version/iu.test(message)) return undefined;
  return `What answers at ${uri} does not speak Bolt. Set NEO4J_URI to the Bolt port of a Neo4j, 7687 unless it was changed.`;
}

/** What may be gone the next time; the driver gives no code of its own to waiting for a connection in vain. */
function isPassing({ code, message }: Neo4jError): boolean {
  return code.startsWith("Neo.TransientError.") || (code === "N/A" && message.includes("timed out"));
}
