import type { RawRequest } from "./raw-request.ts";
import { personAccount } from "./test-chain.ts";
import { type Forgery, uploadRequest } from "./upload-request.ts";

/** Members 1 to 3, of whom the last is suspended, and someone who is none. */
export const baker = personAccount(1);
export const confectioner = personAccount(2);
export const suspended = personAccount(3);
export const stranger = personAccount(4);

/** A request, and the status and code it must be answered with. */
export type BadRequest = [name: string, request: () => Promise<RawRequest>, status: number, code: string];

/** A document with nothing wrong about it, in canonical form. */
export const GOOD_REASON = `{"kind":"reason","language":"en","salt":"0x${"5a".repeat(32)}","text":"Too close to an older idea."}`;

/** An honest member's upload of a bad body. */
export function withBody(
  name: string,
  body: string | Uint8Array<ArrayBuffer>,
  status: number,
  code: string,
): BadRequest {
  return [name, () => uploadRequest(baker, body), status, code];
}

/** A good upload with one header changed, or left out. */
export function withHeader(
  name: string,
  header: Record<string, string | undefined>,
  status: number,
  code: string,
): BadRequest {
  const request = async () => {
    const { headers, ...upload } = await uploadRequest(baker, GOOD_REASON);
    const changed = Object.entries({ ...headers, ...header }).filter(([, value]) => value !== undefined);
    return { ...upload, headers: Object.fromEntries(changed) as Record<string, string> };
  };
  return [name, request, status, code];
}

/** A good document, signed wrongly or by the wrong one. */
export function forged(
  name: string,
  forgery: Forgery,
  status: number,
  code: string,
  signer = baker,
): BadRequest {
  return [name, () => uploadRequest(signer, GOOD_REASON, forgery), status, code];
}

/** A bare request to a path, sent as it is written. */
export function to(method: string, path: string, status: number, code: string): BadRequest {
  return [`${method} ${path}`, async () => ({ method, path, headers: {} }), status, code];
}
