import type { IncomingMessage } from "node:http";
import { isIP, isIPv4 } from "node:net";

type Origin = Pick<IncomingMessage, "headers"> & { socket: { remoteAddress?: string | undefined } };

/** Whether a program on this machine asks. A proxy speaks for others, even from the loopback address. */
export function isFromThisMachine({ socket, headers }: Origin): boolean {
  if (headers.forwarded ?? headers["x-forwarded-for"] ?? headers.via) return false;
  const address = plain(socket.remoteAddress);
  return isIPv4(address) ? address.startsWith("127.") : address === "::1";
}

/**
 * From where a request comes: an IPv4 address, or the first 64 bits of an IPv6 address, which belong to one household.
 * @param proxies How many stand before the store. Each adds to `X-Forwarded-For` whom it serves, so that many entries
 * from the end can be believed, and no others; without that the peer itself counts.
 */
export function clientAddress({ socket, headers }: Origin, proxies: number): string {
  const entries = String(headers["x-forwarded-for"] ?? "").split(",");
  const told = proxies > 0 ? plain(entries.at(-proxies)) : "";
  const address = isIP(told) ? told : plain(socket.remoteAddress);
  return isIP(address) === 6 ? networkOf(address) : address;
}

/** Without the port that some proxies add, the brackets around it, and the form of IPv4 in IPv6. */
function plain(text = ""): string {
  const trimmed = text.trim().toLowerCase();
  const bare = /^\[(.*)\](?::\d+)?$/.exec(trimmed)?.[1] ?? /^([\d.]+):\d+$/.exec(trimmed)?.[1] ?? trimmed;
  return bare.replace(/^::ffff:(?=\d+\.)/, "").replace(/%.*$/, "");
}

function networkOf(address: string): string {
  const [before = "", after = ""] = new URL(`http://[${address}]`).hostname.slice(1, -1).split("::");
  const groupsOf = (text: string) => text.split(":").filter(Boolean);
  const [first, last] = [groupsOf(before), groupsOf(after)];
  const groups = [...first, ...Array(8 - first.length - last.length).fill("0"), ...last];
  return `${groups.slice(0, 4).join(":")}::/64`;
}
