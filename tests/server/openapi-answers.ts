/** Holds answers against what the OpenAPI document says of their route and status. */

import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "vitest";
import { z } from "zod";

const mediaTypes = z.record(z.string(), z.object({ schema: z.json() }));
const responses = z.record(z.string(), z.object({ content: mediaTypes }));
const parameter = z.object({ name: z.string(), in: z.enum(["path", "query"]), schema: z.json() });
const operation = z.object({
  operationId: z.string(),
  parameters: z.array(parameter).optional(),
  responses,
});
const openApi = z.object({
  openapi: z.string(),
  paths: z.record(z.string(), z.object({ get: operation })),
  components: z.object({ schemas: z.record(z.string(), z.json()) }),
});

type OpenApi = z.infer<typeof openApi>;

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: unknown;
}

export class Contract {
  readonly document: OpenApi;
  readonly #ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });

  constructor(document: unknown) {
    this.document = openApi.parse(document);
    this.#ajv.addSchema({ $id: "openapi", ...(document as object) });
  }

  get addresses(): readonly string[] {
    return Object.keys(this.document.paths);
  }

  /** Fails unless the route's description knows this status, this type and this body. */
  expectDescribed(address: string, { status, type, body }: Answer): void {
    const described = this.document.paths[address]?.get.responses ?? {};
    const key = String(status) in described ? String(status) : "default";
    expect(status < 400 || key !== "default" || status === 500, `${address} says nothing of ${status}`).toBe(true);
    expect(Object.keys(described[key]?.content ?? {})).toContain(type);

    const pointer = ["paths", address, "get", "responses", key, "content", type, "schema"].map(toPointer).join("/");
    const validate = this.#ajv.getSchema(`openapi#/${pointer}`) ?? this.#ajv.compile({ $ref: `openapi#/${pointer}` });
    expect(validate(body), `${address} ${status}: ${this.#ajv.errorsText(validate.errors)}`).toBe(true);
  }
}

function toPointer(key: string): string {
  return encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
}
