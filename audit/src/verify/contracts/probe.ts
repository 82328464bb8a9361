import type { Abi, Address, Client } from "viem";
import { readContract } from "viem/actions";
import { ABIS, type ContractName, type Target } from "../../contracts.ts";
import type { Report } from "../../differences.ts";
import { AuditFault, firstLine } from "../../replay/fault.ts";
import type { Pin } from "../../replay/pin.ts";
import { unequalFields } from "../compare.ts";

/** One question to a contract, and the answer that the logs lead to. */
export interface Probe {
  subject: string;
  contract: ContractName;
  functionName: string;
  args?: readonly unknown[];
  /** Objects are compared by the fields given here, arrays by all of theirs. */
  expected: unknown;
  /** Asked in the engine's contract's stead: one that is not its own. */
  outside?: { name: string; address: Address; abi: Abi };
  /** Whether more than what is expected is lawful too. */
  orMore?: boolean;
}

/** Questions asked at the same time; the transport puts them into batches. */
const AT_ONCE = 200;

/**
 * Asks the contracts at the pinned block and reports each field that differs from the logs.
 * @throws AuditFault if the RPC does not answer.
 */
export async function askContracts(
  client: Client,
  target: Target,
  pin: Pin,
  probes: readonly Probe[],
  report: Report,
  onProgress?: (done: number, total: number) => void,
): Promise<void> {
  for (let start = 0; start < probes.length; start += AT_ONCE) {
    const some = probes.slice(start, start + AT_ONCE);
    const answers = await Promise.all(some.map((probe) => askOne(client, target, pin, probe)));
    some.forEach((probe, index) => {
      judge(probe, answers[index] as Answer, report);
    });
    onProgress?.(start + some.length, probes.length);
  }
}

type Answer = { value: unknown } | { refusal: string };

async function askOne(client: Client, target: Target, pin: Pin, probe: Probe): Promise<Answer> {
  try {
    const value = await readContract(client, {
      address: probe.outside?.address ?? target.contracts[probe.contract].address,
      abi: probe.outside?.abi ?? (ABIS[probe.contract] as Abi),
      functionName: probe.functionName,
      args: probe.args ?? [],
      blockNumber: BigInt(pin.number),
    });
    return { value };
  } catch (error) {
    if (isRefusal(error)) return { refusal: firstLine(error) };
    throw new AuditFault(
      `Cannot ask ${nameOf(probe)} at block ${pin.number}: ${firstLine(error)}. Older blocks need an archive node.`,
      { cause: error },
    );
  }
}

function nameOf({ outside, contract, functionName }: Probe): string {
  return `${outside?.name ?? contract}.${functionName}`;
}

/** Whether the contract itself said no, rather than the RPC. */
function isRefusal(error: unknown): boolean {
  const { cause } = error as { cause?: { name?: string } };
  return cause?.name === "ContractFunctionRevertedError" || cause?.name === "ContractFunctionZeroDataError";
}

function judge(probe: Probe, answer: Answer, report: Report): void {
  report.count("contract answers");
  const name = nameOf(probe);
  if ("refusal" in answer) {
    const explanation = `${name} refuses to answer: ${answer.refusal}`;
    report.add({ against: "contract", subject: probe.subject, explanation });
    return;
  }
  if (probe.orMore && (answer.value as bigint) >= (probe.expected as bigint)) return;
  for (const { path, expected, actual } of unequalFields(probe.expected, answer.value)) {
    const explanation = `${[name, ...path].join(".")} is ${actual}; the logs give ${probe.orMore ? "at least " : ""}${expected}`;
    report.add({ against: "contract", subject: probe.subject, explanation });
  }
}
