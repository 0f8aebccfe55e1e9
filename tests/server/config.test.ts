/** The settings of the server, and what becomes of wrong ones. */

import { expect, test } from "vitest";
import { parseServerConfiguration } from "../../server/config.ts";

test("listens on 127.0.0.1, port 3000, unless told otherwise", () => {
  expect(parseServerConfiguration({})).toEqual({ port: 3000, host: "127.0.0.1" });
  expect(parseServerConfiguration({ PORT: "", HOST: "" })).toEqual({ port: 3000, host: "127.0.0.1" });
});

test.each([
  [
    { PORT: "8080", HOST: "0.0.0.0" },
    { port: 8080, host: "0.0.0.0" },
  ],
  [
    { PORT: "0", HOST: "::1" },
    { port: 0, host: "::1" },
  ],
  [
    { PORT: "65535", HOST: "graph.example" },
    { port: 65535, host: "graph.example" },
  ],
])("takes %o as it is meant", (environment, configuration) => {
  expect(parseServerConfiguration(environment)).toEqual(configuration);
});

test.each(["abc", "65536", "-1", "3000 ", "1e3", "0x50", "80.5"])("refuses %s as a port, by name", (PORT) => {
  expect(() => parseServerConfiguration({ PORT })).toThrowError(
    expect.objectContaining({
      code: "setting",
      message: `The setting PORT must be a whole number from 0 to 65535, but is "${PORT}".`,
    }),
  );
});

test.each(["localhost:3000", "http://localhost", "two words", "-x"])("refuses %s as a host, by name", (HOST) => {
  expect(() => parseServerConfiguration({ HOST })).toThrowError(
    `The setting HOST must be a host name or an IP address, without a port, but is "${HOST}".`,
  );
});

test("names every wrong setting at once", () => {
  expect(() => parseServerConfiguration({ PORT: "x", HOST: "a b" })).toThrowError(/PORT.*HOST/u);
});
