/** What an error looks like on its way out: a problem detail after RFC 9457. */

import { z } from "zod";

const wrongParameter = z.object({ parameter: z.string(), reason: z.string() });

export const problem = z.object({
  type: z.literal("about:blank"),
  /** The status in words; `detail` says what happened to this request and what to do next. */
  title: z.string(),
  status: z.int().min(400).max(599),
  detail: z.string(),
  errors: z.array(wrongParameter).min(1).readonly().optional(),
});

export type Problem = z.infer<typeof problem>;
export type WrongParameter = z.infer<typeof wrongParameter>;

interface RequestErrorOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly errors?: readonly WrongParameter[];
}

/** A request that cannot be answered as it was made. */
export class RequestError extends Error {
  override readonly name = "RequestError";
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly errors: readonly WrongParameter[];

  constructor(status: number, message: string, { headers = {}, errors = [] }: RequestErrorOptions = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
    this.errors = errors;
  }
}
