import type { IncomingMessage } from "node:http";
import type { ContentStoreConfig } from "./config.ts";

/** The address under which the asker, and everybody whom it is passed on to, finds a path of this store. */
export function ownAddress(
  { publicUrl }: Pick<ContentStoreConfig, "publicUrl">,
  { headers }: Pick<IncomingMessage, "headers">,
  path: string,
): string {
  return `${publicUrl ?? `http://${headers.host ?? "localhost"}`}${path}`;
}
