import type { BaseContract } from "ethers";
import { ethers, time } from "./chain.ts";
import { type Engine, TIMELOCK_DELAY } from "./engine.ts";

/** Calls `target` as the timelock does: proposed, waited for, carried out. */
export async function govern(
  { timelock, roles }: Pick<Engine, "timelock" | "roles">,
  target: BaseContract,
  name: string,
  args: readonly unknown[],
) {
  const data = target.interface.encodeFunctionData(name, [...args]);
  const operation = [await target.getAddress(), 0n, data, ethers.ZeroHash, ethers.ZeroHash] as const;
  await timelock.connect(roles.parameters).schedule(...operation, TIMELOCK_DELAY);
  await time.increase(TIMELOCK_DELAY);
  return timelock.connect(roles.outsider).execute(...operation);
}
