import type { ServerResponse } from "node:http";
import type { Refusal } from "./refusal.ts";

/** Headers of every answer: nothing here is ever a page, a script or a frame. */
const SAFE_HEADERS = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
  "cross-origin-resource-policy": "cross-origin",
  "referrer-policy": "no-referrer",
};

const JSON_HEADERS = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" };

/** Answers with JSON that nobody may cache. */
export function replyJson(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  replyBytes(response, status, encodeJson(body), { ...JSON_HEADERS, ...headers });
}

/** Answers with bytes, or with their headers alone if the request was HEAD. */
export function replyBytes(response: ServerResponse, status: number, bytes: Uint8Array, headers = {}): void {
  response.writeHead(status, { ...SAFE_HEADERS, "content-length": bytes.length, ...headers });
  response.end(response.req.method === "HEAD" ? undefined : bytes);
}

export function replyEmpty(response: ServerResponse, status: number, headers = {}): void {
  response.writeHead(status, { ...SAFE_HEADERS, ...headers });
  response.end();
}

/** Answers with a refusal. */
export function replyRefusal(response: ServerResponse, refusal: Refusal): void {
  replyBytes(response, refusal.status, refusalBody(refusal), { ...JSON_HEADERS, ...refusal.headers });
}

/** `{error: {code, title, reason, next}}` */
export function refusalBody({ code, title, reason, next }: Refusal): Uint8Array {
  return encodeJson({ error: { code, title, reason, next } });
}

function encodeJson(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value)}\n`);
}
