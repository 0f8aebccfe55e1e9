/** The open port: what becomes of requests that are none, of a port in use, and of answers under way at the end. */

import { connect } from "node:net";
import express from "express";
import { afterEach, expect, test } from "vitest";
import { type Listening, listen } from "../../server/listen.ts";
import { smallApp } from "./test-app.ts";

const open: Listening[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function listenTo(app = smallApp()): Promise<Listening> {
  const listening = await listen(app, { host: "127.0.0.1", port: 0 });
  open.push(listening);
  return listening;
}

/** Sends bytes as they are and reads until the other side hangs up. */
function send(url: string, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1", () => socket.write(text));
    let received = "";
    socket.on("data", (chunk) => {
      received += chunk;
    });
    socket.on("error", reject).on("close", () => resolve(received));
  });
}

test("says where it is, with the port that the system chose", async () => {
  const { url } = await listenTo();

  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
  expect(await (await fetch(`${url}/api/health`)).json()).toMatchObject({ status: "ok" });
});

test("explains an address in raw Chinese, which HTTP does not allow", async () => {
  const { url } = await listenTo();

  const answer = await send(url, "GET /api/search?q=张江 HTTP/1.1\r\nHost: localhost\r\n\r\n");

  expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nContent-Type: application\/problem\+json\r\n/u);
  expect(JSON.parse(answer.split("\r\n\r\n")[1] ?? "")).toMatchObject({
    status: 400,
    detail: expect.stringContaining("percent-encoded"),
  });
});

test("refuses headers beyond all measure", async () => {
  const { url } = await listenTo();

  const answer = await send(url, `GET / HTTP/1.1\r\nHost: localhost\r\nCookie: ${"a".repeat(25_000)}\r\n\r\n`);

  expect(answer).toMatch(/^HTTP\/1\.1 431 /u);
  expect(JSON.parse(answer.split("\r\n\r\n")[1] ?? "")).toMatchObject({
    detail: "The address and the headers of the request are too long. Ask for less at once, or send fewer cookies.",
  });
});

test("does not wait for the body of a request that it refuses", async () => {
  const { url } = await listenTo();

  const answer = await send(url, "POST /api/articles HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n{");

  expect(answer).toMatch(/^HTTP\/1\.1 405 /u);
  expect(answer).toContain("Connection: close");
});

test("says which port is in use and what to do", async () => {
  const { url } = await listenTo();
  const port = Number(new URL(url).port);

  await expect(listen(smallApp(), { host: "127.0.0.1", port })).rejects.toMatchObject({
    code: "setting",
    message: expect.stringMatching(
      new RegExp(
        `^Port ${port} of 127\\.0\\.0\\.1 is in use\\. Stop what uses it, or set PORT to another one, such as `,
      ),
    ),
  });
});

test("says that the machine has no such address", async () => {
  await expect(listen(smallApp(), { host: "192.0.2.1", port: 0 })).rejects.toMatchObject({
    code: "setting",
    message: 'This machine has no address "192.0.2.1". Set HOST to one that it has, such as 127.0.0.1.',
  });
});

test("lets an answer under way finish before it closes", async () => {
  let started = () => {};
  const underWay = new Promise<void>((resolve) => {
    started = resolve;
  });
  const slow = express().get("/", (_request, response) => {
    started();
    setTimeout(() => response.send("whole"), 200);
  });
  const { url, close } = await listen(slow, { host: "127.0.0.1", port: 0 });

  const answer = fetch(url).then((response) => response.text());
  await underWay;
  await close();

  expect(await answer).toBe("whole");
});

test("closes although a connection hangs open", async () => {
  const { url, close } = await listen(smallApp(), { host: "127.0.0.1", port: 0 });
  const hanging = send(url, "GET / HTTP/1.1\r\nHost: local");
  await new Promise((resolve) => setTimeout(resolve, 50));

  await close();

  expect(await hanging).toBe("");
});
