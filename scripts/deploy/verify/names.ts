import { DOMAIN_NAMES } from "@engine/protocol/typed-data";
import type { Hex } from "viem";
import { erc20Abi, isAddressEqual, domainSeparator as separatorOf } from "viem";
import { addressOf, type Context } from "../context.ts";
import { type ContractName, isPartOf } from "../contracts.ts";
import { expect, type Finding } from "./finding.ts";

const domainAbi = [
  {
    type: "function",
    name: "eip712Domain",
    stateMutability: "view",
    inputs: [],
    outputs: [
      { name: "fields", type: "bytes1" },
      { name: "name", type: "string" },
      { name: "version", type: "string" },
      { name: "chainId", type: "uint256" },
      { name: "verifyingContract", type: "address" },
      { name: "salt", type: "bytes32" },
      { name: "extensions", type: "uint256[]" },
    ],
  },
] as const;

/** The EIP-712 name that wallets show and signatures bind, of each contract that takes signatures. */
const SIGNED_NAMES: Partial<Record<ContractName, string>> = {
  Forwarder: DOMAIN_NAMES.forwarder,
  Members: DOMAIN_NAMES.members,
  Ideas: DOMAIN_NAMES.ideas,
  Rounds: DOMAIN_NAMES.rounds,
  Reviews: DOMAIN_NAMES.reviews,
  Kudos: DOMAIN_NAMES.kudos,
  Activities: DOMAIN_NAMES.activities,
  InnovationGovernor: DOMAIN_NAMES.governor,
};

/** Tokens with permits, which sign under the token's own name. */
const TOKENS: readonly ContractName[] = ["VoteToken", "LocalMoney"];

/** Signatures are bound to this chain, these contracts and the names that the rest of the product uses. */
export async function verifyNames(context: Context): Promise<Finding[]> {
  const names = Object.keys(SIGNED_NAMES) as ContractName[];
  const tokens = TOKENS.filter((name) => isPartOf(context.organisation, name));
  const findings = await Promise.all([
    ...names.map((name) => verifyDomain(context, name, SIGNED_NAMES[name])),
    ...tokens.map((name) => verifyTokenDomain(context, name)),
  ]);
  return findings.flat();
}

async function readDomain(context: Context, name: ContractName) {
  const address = addressOf(context, name);
  const [, domainName, version, chainId, verifyingContract] = await context.client.readContract({
    address,
    abi: domainAbi,
    functionName: "eip712Domain",
  });
  return { name: domainName, version, chainId: Number(chainId), verifyingContract };
}

async function verifyDomain(context: Context, contract: ContractName, expected?: string): Promise<Finding[]> {
  const { name, version, chainId, verifyingContract } = await readDomain(context, contract);
  const bound =
    chainId === context.chainId && isAddressEqual(verifyingContract, addressOf(context, contract));
  return [
    ...expect(name === expected, `${contract} signs as "${name}", not as "${expected}"`),
    ...expect(version === "1", `${contract} signs as version "${version}", not "1"`),
    ...expect(bound, `${contract} takes signatures for chain ${chainId}, contract ${verifyingContract}`),
  ];
}

async function verifyTokenDomain(context: Context, token: ContractName): Promise<Finding[]> {
  const address = addressOf(context, token);
  const name = await context.client.readContract({ address, abi: erc20Abi, functionName: "name" });
  return verifyDomain(context, token, name);
}

/** The domain separator that a contract should have stored in its code, in lower case; undefined if it has none. */
export async function domainSeparator(context: Context, name: ContractName): Promise<Hex | undefined> {
  const signs = name in SIGNED_NAMES || TOKENS.includes(name);
  return signs ? separatorOf({ domain: await readDomain(context, name) }) : undefined;
}
