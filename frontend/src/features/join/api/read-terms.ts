import { membersAbi } from "@engine/protocol/abi/members";
import { hashInvitation, type Invitation } from "@engine/protocol/invitation";
import type { Client, Hex } from "viem";
import { getTransaction } from "viem/actions";
import { decodeFunctionData, getAbiItem, toFunctionSelector } from "viem/utils";

const redeem = toFunctionSelector(getAbiItem({ abi: membersAbi, name: "redeem" })).slice(2);

/** Reads an invitation's terms in the transaction of somebody who joined with it; null if they are not in it. */
export async function readTerms(client: Client, transaction: Hex, id: Hex): Promise<Invitation | null> {
  const { input } = await getTransaction(client, { hash: transaction });
  return termsIn(input, id);
}

/**
 * The terms in a transaction's data. A relayer carries the call inside its own, so it is looked for everywhere; that
 * what was found is the invitation, its hash proves.
 */
export function termsIn(data: Hex, id: Hex): Invitation | null {
  for (let at = data.indexOf(redeem); at >= 0; at = data.indexOf(redeem, at + 1)) {
    const terms = decoded(`0x${data.slice(at)}`);
    if (terms && hashInvitation(terms) === id) return terms;
  }
  return null;
}

function decoded(data: Hex): Invitation | undefined {
  try {
    const { functionName, args } = decodeFunctionData({ abi: membersAbi, data });
    return functionName === "redeem" ? args[0] : undefined;
  } catch {
    return undefined;
  }
}
