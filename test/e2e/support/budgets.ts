import { ABIS, type ContractName } from "@engine/audit/contracts";
import { localMoneyAbi } from "@engine/protocol/abi/local-money";
import { teamsAbi } from "@engine/protocol/abi/teams";
import { type Abi, encodeFunctionData, type Hex, numberToHex, parseEventLogs } from "viem";
import type { LocalAccount } from "viem/accounts";
import { sendSigned, signCall } from "../../../scripts/deploy/transactions.ts";
import { rpc } from "../../../scripts/lib/json-rpc.ts";
import type { Engine } from "./engine.ts";
import { store } from "./ideas.ts";

const ETHER = 10n ** 18n;
const GAS = numberToHex(6_000_000);
const REFILL_SECONDS = 30 * 86_400;

/** Forms a team in which its founder alone has a seat. @returns its number. */
export async function formTeam(engine: Engine, founder: LocalAccount, name: string): Promise<number> {
  const charter = {
    kind: "charter",
    language: "en",
    name,
    text: "We try out what looks promising.",
  } as const;
  const { hash } = await store(engine, founder, charter);
  const { logs } = await engine.send(founder, "Teams", "formTeam", [hash, 0]);
  const [event] = parseEventLogs({ abi: teamsAbi, eventName: "TeamFormed", logs });
  if (!event) throw new Error("no team was formed");
  return event.args.teamId;
}

/** Gives a team money, and leave to grant all of it without a ballot. */
export async function equipTeam(engine: Engine, teamId: number, amount: bigint): Promise<void> {
  const payer = engine.persona("owner").signer;
  const { address: treasury } = engine.deployment.contracts.Treasury;
  await money(engine, payer, "faucet");
  await money(engine, payer, "approve", [treasury, amount]);
  await engine.send(payer, "Treasury", "deposit", [amount]);
  await govern(engine, "Treasury", "allocate", [teamId, amount]);
  await govern(engine, "Treasury", "setAutonomy", [teamId, amount, REFILL_SECONDS]);
}

async function money(
  { client, deployment }: Engine,
  from: LocalAccount,
  functionName: string,
  args: readonly unknown[] = [],
): Promise<void> {
  const data = encodeFunctionData({ abi: localMoneyAbi as Abi, functionName, args });
  await sendSigned(client, await signCall(client, from, { to: deployment.settlementToken, data }));
}

/** Sends a call as the timelock, which governs everything: what a vote of the governor would lead to. */
async function govern(
  { addresses, client, deployment }: Engine,
  contract: ContractName,
  functionName: string,
  args: readonly unknown[],
): Promise<void> {
  const { address: from } = deployment.contracts.Timelock;
  await rpc(addresses.rpcUrl, "anvil_setBalance", [from, numberToHex(ETHER)]);
  await rpc(addresses.rpcUrl, "anvil_impersonateAccount", [from]);
  const data = encodeFunctionData({ abi: ABIS[contract] as Abi, functionName, args });
  const call = { from, to: deployment.contracts[contract].address, data, gas: GAS };
  const hash = await rpc<Hex>(addresses.rpcUrl, "eth_sendTransaction", [call]);
  const { status } = await client.waitForTransactionReceipt({ hash });
  if (status !== "success") throw new Error(`${contract} refused ${functionName}`);
}
