import type { BaseContract, Signer } from "ethers";
import { CHAIN_ID, time } from "./chain.ts";
import { type Engine, FORWARDER_NAME } from "./engine.ts";

const REQUEST = [
  { name: "from", type: "address" },
  { name: "to", type: "address" },
  { name: "value", type: "uint256" },
  { name: "gas", type: "uint256" },
  { name: "nonce", type: "uint256" },
  { name: "deadline", type: "uint48" },
  { name: "data", type: "bytes" },
];

export interface ForwardOptions {
  /** Seconds since 1970; an hour from now if not given. */
  deadline?: number;
  nonce?: bigint;
  chainId?: number;
}

/** A request to call `to` with `data`, signed by `signer`, as the forwarder takes it. */
export async function signRequest(
  { forwarder }: Engine,
  signer: Signer,
  to: BaseContract,
  data: string,
  options: ForwardOptions = {},
) {
  const from = await signer.getAddress();
  const request = {
    from,
    to: await to.getAddress(),
    value: 0n,
    gas: 2_000_000n,
    deadline: options.deadline ?? (await time.latest()) + 3600,
    data,
  };
  const domain = {
    name: FORWARDER_NAME,
    version: "1",
    chainId: options.chainId ?? CHAIN_ID,
    verifyingContract: await forwarder.getAddress(),
  };
  const nonce = options.nonce ?? (await forwarder.nonces(from));
  const signature = await signer.signTypedData(domain, { ForwardRequest: REQUEST }, { ...request, nonce });
  return { ...request, signature };
}

/** Lets the outsider carry a signed call to the chain, as a relayer does. */
export async function forward(
  engine: Engine,
  signer: Signer,
  to: BaseContract,
  name: string,
  args: readonly unknown[],
) {
  const request = await signRequest(engine, signer, to, to.interface.encodeFunctionData(name, [...args]));
  return engine.forwarder.connect(engine.roles.outsider).execute(request);
}
