import { ABIS, type ContractName } from "@engine/audit/contracts";
import { grantsAbi } from "@engine/protocol/abi/grants";
import { localMoneyAbi } from "@engine/protocol/abi/local-money";
import { pilotsAbi } from "@engine/protocol/abi/pilots";
import { teamsAbi } from "@engine/protocol/abi/teams";
import { COMPARISON_NAMES } from "@engine/protocol/enums";
import { type Abi, encodeFunctionData, type Hex, numberToHex, parseEventLogs, zeroHash } from "viem";
import type { LocalAccount } from "viem/accounts";
import { sendSigned, signCall } from "../../../scripts/deploy/transactions.ts";
import { rpc } from "../../../scripts/lib/json-rpc.ts";
import type { Engine } from "./engine.ts";
import { store } from "./ideas.ts";
import { newAccount } from "./people.ts";
import { chainTime } from "./time.ts";

const DAY = 86_400;
const NO_CHALLENGE = 0;
/** What the local chain's faucet gives an account, in cents. */
const FAUCET = 100_000n;

/** Number of the member behind an account. */
export async function memberOf(engine: Engine, { address }: LocalAccount): Promise<number> {
  return (await engine.read<{ id: number }>("Members", "memberAt", [address])).id;
}

/** Does something as the timelock, which governance decides for. */
export async function govern(
  { addresses, deployment, client }: Engine,
  contract: ContractName,
  functionName: string,
  args: readonly unknown[],
): Promise<void> {
  const from = deployment.contracts.Timelock.address;
  const to = deployment.contracts[contract].address;
  const data = encodeFunctionData({ abi: ABIS[contract] as Abi, functionName, args });
  await rpc(addresses.rpcUrl, "anvil_setBalance", [from, numberToHex(10n ** 19n)]);
  await rpc(addresses.rpcUrl, "anvil_impersonateAccount", [from]);
  const hash = await rpc<Hex>(addresses.rpcUrl, "eth_sendTransaction", [{ from, to, data }]);
  await rpc(addresses.rpcUrl, "anvil_stopImpersonatingAccount", [from]);
  const { status } = await client.waitForTransactionReceipt({ hash });
  if (status !== "success") throw new Error(`governance was refused ${functionName}`);
}

/** A team beside the browser, with seats for all who are named. @returns its number. */
export async function formTeam(
  engine: Engine,
  [founder, ...others]: readonly [LocalAccount, ...LocalAccount[]],
  charter: { name: string; text: string },
): Promise<number> {
  const { hash } = await store(engine, founder, { kind: "charter", language: "en", ...charter });
  const { logs } = await engine.send(founder, "Teams", "formTeam", [hash, NO_CHALLENGE]);
  const [event] = parseEventLogs({ abi: teamsAbi, eventName: "TeamFormed", logs });
  if (!event) throw new Error("no team was formed");
  const { teamId } = event.args;
  const seated = [founder];
  for (const other of others) {
    const memberId = await memberOf(engine, other);
    await engine.send(founder, "Teams", "inviteToTeam", [teamId, memberId]);
    await engine.send(other, "Teams", "joinTeam", [teamId]);
    const needed = Math.floor(seated.length / 2) + 1;
    for (const seat of seated.slice(0, needed))
      await engine.send(seat, "Teams", "endorseSeat", [teamId, memberId, true]);
    seated.push(other);
  }
  return teamId;
}

/** Pays money in, from as many accounts as the faucet makes necessary. In cents. */
export async function deposit(engine: Engine, amount: bigint): Promise<void> {
  for (let rest = amount; rest > 0n; rest -= FAUCET) {
    const giver = await newAccount(engine);
    const part = rest < FAUCET ? rest : FAUCET;
    await money(engine, giver, "faucet", []);
    await money(engine, giver, "approve", [engine.deployment.contracts.Treasury.address, part]);
    await engine.send(giver, "Treasury", "deposit", [part]);
  }
}

async function money(
  { client, deployment }: Engine,
  from: LocalAccount,
  functionName: string,
  args: readonly unknown[],
): Promise<void> {
  const data = encodeFunctionData({ abi: localMoneyAbi as Abi, functionName, args });
  await sendSigned(client, await signCall(client, from, { to: deployment.settlementToken, data }));
}

/** Has governance give a team money, and autonomy over as much as is named. In cents. */
export async function endow(
  engine: Engine,
  teamId: number,
  { amount, autonomy }: { amount: bigint; autonomy: bigint },
): Promise<void> {
  await deposit(engine, amount);
  await govern(engine, "Treasury", "allocate", [teamId, amount]);
  await govern(engine, "Treasury", "setAutonomy", [teamId, autonomy, 30 * DAY]);
}

/** Registers a plan of one milestone with a team's money; its lead is paid. @returns the pilot's number. */
export async function planPilot(
  engine: Engine,
  lead: LocalAccount,
  plan: { ideaId: number; teamId: number; title: string; amount: bigint },
): Promise<number> {
  const { hash } = await store(engine, lead, {
    kind: "plan",
    language: "en",
    title: plan.title,
    text: "We try it in one branch and count.",
    metric: "loaves sold a day",
    steps: ["Bake and sell for a week"],
  });
  const now = await chainTime(engine);
  const { logs } = await engine.send(lead, "Pilots", "planPilot", [
    {
      ideaId: plan.ideaId,
      teamId: plan.teamId,
      payeeId: await memberOf(engine, lead),
      endsAt: now + 60 * DAY,
      stopIfMissed: false,
      revisitHours: 24,
      documentHash: hash,
      target: { comparison: COMPARISON_NAMES.indexOf("AtLeast"), value: 40n, measureSeconds: 30 * DAY },
      milestones: [{ amount: plan.amount, dueAt: now + 30 * DAY }],
    },
  ]);
  const [event] = parseEventLogs({ abi: pilotsAbi, eventName: "PilotPlanned", logs });
  if (!event) throw new Error("no pilot was planned");
  return event.args.pilotId;
}

/** Has a seat propose a grant without a reason. @returns its number. */
export async function proposeGrant(engine: Engine, seat: LocalAccount, pilotId: number): Promise<number> {
  const { logs } = await engine.send(seat, "Grants", "proposeGrant", [pilotId, zeroHash]);
  const [event] = parseEventLogs({ abi: grantsAbi, eventName: "GrantProposed", logs });
  if (!event) throw new Error("no grant was proposed");
  return event.args.grantId;
}
