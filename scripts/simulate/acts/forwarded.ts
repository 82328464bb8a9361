import { ABIS, type ContractName } from "@engine/audit/contracts";
import type { Abi, Address } from "viem";
import { encodeFunctionData } from "viem";
import type { Engine } from "../engine.ts";
import { OWNER, type Person } from "../people.ts";

const REQUEST = [
  { name: "from", type: "address" },
  { name: "to", type: "address" },
  { name: "value", type: "uint256" },
  { name: "gas", type: "uint256" },
  { name: "nonce", type: "uint256" },
  { name: "deadline", type: "uint48" },
  { name: "data", type: "bytes" },
] as const;

/** A call that its signer sends without gas: the owner carries it to the forwarder. */
export async function forwarded(
  engine: Engine,
  signer: Person,
  contract: ContractName,
  functionName: string,
  args: readonly unknown[],
): Promise<boolean> {
  const { deployment } = engine;
  const domain = (await engine.read("Forwarder", "eip712Domain")) as readonly [
    string,
    string,
    string,
    bigint,
    Address,
  ];
  const request = {
    from: signer.address,
    to: deployment.contracts[contract].address,
    value: 0n,
    gas: 2_000_000n,
    deadline: (await engine.now()) + 3600,
    data: encodeFunctionData({ abi: ABIS[contract] as Abi, functionName, args }),
  };
  const signature = await signer.signTypedData({
    domain: { name: domain[1], version: domain[2], chainId: domain[3], verifyingContract: domain[4] },
    types: { ForwardRequest: REQUEST },
    primaryType: "ForwardRequest",
    message: { ...request, nonce: await engine.read<bigint>("Forwarder", "nonces", [signer.address]) },
  });
  return engine.act(OWNER.address, "Forwarder", "execute", [{ ...request, signature }]);
}
