import { ABIS, type ContractName } from "@engine/audit/contracts";
import { forwardTypedData } from "@engine/protocol/forward";
import type { Abi } from "viem";
import { encodeFunctionData } from "viem";
import type { Engine } from "../engine.ts";
import { OWNER, type Person } from "../people.ts";

/** A call that its signer sends without gas: the owner carries it to the forwarder. */
export async function forwarded(
  engine: Engine,
  signer: Person,
  contract: ContractName,
  functionName: string,
  args: readonly unknown[],
): Promise<boolean> {
  const { chainId, contracts } = engine.deployment;
  const request = {
    from: signer.address,
    to: contracts[contract].address,
    gas: 2_000_000n,
    nonce: await engine.read<bigint>("Forwarder", "nonces", [signer.address]),
    deadline: (await engine.now()) + 3600,
    data: encodeFunctionData({ abi: ABIS[contract] as Abi, functionName, args }),
  };
  const forwarder = { chainId, address: contracts.Forwarder.address };
  const signature = await signer.signTypedData(forwardTypedData(forwarder, request));
  return engine.act(OWNER.address, "Forwarder", "execute", [{ ...request, value: 0n, signature }]);
}
