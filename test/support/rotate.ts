import { rotationTypedData } from "@engine/protocol/rotation";
import type { Hex } from "viem";
import { type Bakery, memberIdOf, type Name, type Person } from "./bakery.ts";
import { DAY, time } from "./chain.ts";
import { sign, verifierOf } from "./sign.ts";

/** Moves a person's membership from the account `from` to `next`, with both accounts' consent. */
export async function rotate({ members }: Bakery, name: Name, from: Person, next: Person): Promise<void> {
  const deadline = BigInt((await time.latest()) + DAY);
  const rotation = { memberId: memberIdOf(name), next: next.address as Hex, deadline };
  const consent = await sign(next, rotationTypedData(await verifierOf(members), rotation));
  await members.connect(from).rotate(next, deadline, consent);
}
