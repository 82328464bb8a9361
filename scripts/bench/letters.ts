import type { Deployment } from "@engine/protocol/deployment";
import { type ForwardRequest, forwardTypedData } from "@engine/protocol/forward";
import { ballotTypedData } from "@engine/protocol/rounds";
import type { LocalAccount } from "viem/accounts";

/** A ballot as the relayer takes it. */
export async function ballotLetter(
  { chainId, contracts }: Deployment,
  voter: LocalAccount,
  roundId: number,
  choices: bigint,
) {
  const rounds = { chainId, address: contracts.Rounds.address };
  const signature = await voter.signTypedData(
    ballotTypedData(rounds, { roundId, voter: voter.address, choices }),
  );
  return { chainId, roundId, voter: voter.address, choices: choices.toString(), signature };
}

/** A request as the relayer takes it. */
export async function requestLetter(
  { chainId, contracts }: Deployment,
  signer: LocalAccount,
  request: Omit<ForwardRequest, "from">,
) {
  const forwarder = { chainId, address: contracts.Forwarder.address };
  const signature = await signer.signTypedData(
    forwardTypedData(forwarder, { ...request, from: signer.address }),
  );
  const numbers = { gas: request.gas.toString(), nonce: request.nonce.toString(), value: "0" };
  return { chainId, ...request, ...numbers, from: signer.address, signature };
}
