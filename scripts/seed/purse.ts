import type { PublicClient } from "viem";
import { erc20Abi } from "viem";
import type { World } from "./action.ts";
import { accountOf } from "./plan/numbers.ts";
import type { Season } from "./season.ts";

/**
 * Whether there is money for the season's budgets: on the local chain it is drawn, elsewhere the payer has it or has
 * paid it in already.
 */
export async function hasMoney(client: PublicClient, world: World, { money }: Season): Promise<boolean> {
  const { payer, deposit } = money.budget;
  const { localMoney, settlementToken: address } = world.deployment;
  if (localMoney || world.record.money.paidIn.has(accountOf(world, payer))) return true;
  const args = [world.person(payer).address] as const;
  const balance = await client.readContract({ address, abi: erc20Abi, functionName: "balanceOf", args });
  return balance >= BigInt(deposit) * world.unit;
}

/** What to tell people where there is none. */
export function poorNote({ person }: World, { money }: Season): string {
  const { payer, deposit } = money.budget;
  return (
    `${person(payer).address} does not have the ${deposit} that the season's budgets take: it is played without ` +
    "teams, pilots and rewards."
  );
}
