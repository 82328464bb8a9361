import { Fault } from "../lib/fault.ts";

/** Where a built dApp finds its services. */
export interface Addresses {
  rpcUrl: string;
  graphqlUrl: string;
  contentUrl: string;
}

const OWN_MACHINE = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** The address as the dApp will use it. @throws Fault if browsers would not, or not safely, ask there. */
export function requireAddress(option: string, text: string): string {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) throw new Fault(`${option} must be an https address.`);
  if (url.protocol === "http:" && !OWN_MACHINE.test(url.hostname))
    throw new Fault(`${option} must be an https address: a page served by https may ask no other.`);
  if (url.username || url.password)
    throw new Fault(`${option} holds a user's name or password, which everybody could read in the page.`);
  return text.replace(/\/$/, "");
}
