import type { PublicClient } from "viem";
import { formatEther } from "viem";
import type { LocalAccount } from "viem/accounts";
import { sendSigned, signCall } from "../deploy/transactions.ts";
import { Fault } from "../lib/fault.ts";

/** Gas that one person's part in a season takes at most. */
const GAS_EACH = 12_000_000n;

/**
 * Gives everyone who acts enough to pay for it. On the local chain everyone has plenty.
 * @throws Fault if the payer cannot.
 */
export async function fundPeople(
  client: PublicClient,
  payer: LocalAccount,
  people: readonly LocalAccount[],
): Promise<void> {
  const { maxFeePerGas } = await client.estimateFeesPerGas();
  const enough = maxFeePerGas * GAS_EACH;
  const balances = await Promise.all(people.map(({ address }) => client.getBalance({ address })));
  const short = people.filter((_, index) => (balances[index] ?? 0n) < enough / 2n);
  const needed = enough * BigInt(short.length);
  const balance = await client.getBalance({ address: payer.address });
  if (needed > balance) {
    throw new Fault(
      `${payer.address} has ${formatEther(balance)}; the people need ${formatEther(needed)} for gas.`,
    );
  }
  for (const { address } of short) {
    await sendSigned(client, await signCall(client, payer, { to: address, data: "0x", value: enough }));
  }
}
