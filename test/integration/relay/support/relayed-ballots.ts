import { roundsAbi } from "@engine/protocol/abi/rounds";
import { type Address, decodeFunctionData, type Hex, isAddressEqual } from "viem";
import { rpcMany } from "../../../../scripts/lib/json-rpc.ts";
import { relayer, type World } from "./world.ts";

interface RawTransaction {
  from: Address;
  to: Address | null;
  input: Hex;
  hash: Hex;
}

/** Every transaction of the relayer's in the chain's blocks, with the voters whose ballots it carries. */
export async function relayedBallots({ chain, deployment }: World) {
  const height = await chain.blockNumber();
  const wanted = Array.from({ length: height + 1 }, (_, number) => [`0x${number.toString(16)}`, true]);
  const blocks = await rpcMany<{ transactions: RawTransaction[] }>(chain.url, "eth_getBlockByNumber", wanted);
  const { address } = deployment.contracts.Rounds;
  return blocks
    .flatMap(({ transactions }) => transactions)
    .filter(({ from }) => isAddressEqual(from, relayer.address))
    .map(({ hash, to, input }) => ({
      hash,
      voters: to && isAddressEqual(to, address) ? votersOf(input) : [],
    }));
}

function votersOf(data: Hex): Address[] {
  const { functionName, args } = decodeFunctionData({ abi: roundsAbi, data });
  return functionName === "castSigned" ? args[1].map(({ voter }) => voter) : [];
}
