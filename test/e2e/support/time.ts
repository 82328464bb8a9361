import type { Engine } from "./engine.ts";

/** The time of the chain's last block, in seconds since 1970. */
export async function chainTime({ client }: Engine): Promise<number> {
  return Number((await client.getBlock()).timestamp);
}
