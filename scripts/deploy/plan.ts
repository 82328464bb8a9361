import { formatEther } from "viem";
import { Fault } from "../lib/fault.ts";
import type { Context } from "./context.ts";
import type { Step } from "./step.ts";
import { isLocal } from "./transactions.ts";

/** Gas of a step that creates nothing: a score of settings in one transaction, measured and rounded up. */
const SETTINGS_GAS = 900_000n;
const BASE_GAS = 400_000n;
const GAS_PER_BYTE = 230n;

/** The steps still to take and what they cost at most, in wei. */
export interface Plan {
  steps: { step: Step; done: boolean }[];
  cost: bigint;
  balance: bigint;
}

/** Which steps the chain already shows as done: those after the first open one are not looked at. */
export async function makePlan(context: Context, steps: readonly Step[]): Promise<Plan> {
  const plan: Plan["steps"] = [];
  for (const step of steps) {
    const open = plan.some(({ done }) => !done);
    plan.push({ step, done: !open && (await step.done(context)) });
  }
  const gas = plan.filter(({ done }) => !done).reduce((sum, { step }) => sum + gasOf(context, step), 0n);
  const [{ maxFeePerGas }, balance] = await Promise.all([
    context.client.estimateFeesPerGas(),
    context.client.getBalance({ address: context.deployer.address }),
  ]);
  return { steps: plan, cost: gas * maxFeePerGas, balance };
}

function gasOf({ artifacts }: Context, { creates }: Step): bigint {
  if (!creates) return SETTINGS_GAS;
  return BASE_GAS + GAS_PER_BYTE * BigInt(artifacts[creates.name].bytecode.length / 2);
}

/** The plan as a person reads it. */
export function planText(
  { chainId, deployer, organisation }: Context,
  { steps, cost, balance }: Plan,
): string {
  const lines = steps.map(
    ({ step, done }, index) => `  ${String(index + 1).padStart(2)}. ${done ? "✓" : " "} ${step.title}`,
  );
  const money = isLocal(chainId)
    ? []
    : [`At most about ${formatEther(cost)} of the ${formatEther(balance)} that the deployer has.`];
  return [
    `${organisation.name} on chain ${chainId}, deployed by ${deployer.address}:`,
    ...lines,
    ...money,
  ].join("\n");
}

/** @throws Fault if the deployer cannot pay for the whole plan: better not to begin. */
export function requireFunds({ deployer }: Context, { cost, balance }: Plan): void {
  if (balance >= cost) return;
  throw new Fault(
    `${deployer.address} has ${formatEther(balance)}, and the deployment may cost ${formatEther(cost)}. Fund it first.`,
  );
}
