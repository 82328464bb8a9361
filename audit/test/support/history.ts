import type { Address, Hex } from "viem";
import { getAddress, keccak256, toHex } from "viem/utils";
import { expect } from "vitest";
import {
  CONTRACT_NAMES,
  type ContractName,
  type DeployedContract,
  type EngineEvent,
  type EventOf,
  type Place,
  type Target,
} from "../../src/contracts.ts";
import { type Difference, Report } from "../../src/differences.ts";
import type { EngineState } from "../../src/state/context.ts";
import { Fold } from "../../src/state/fold.ts";

/** A number's own address or hash, so that tests can say "account 3". */
export const account = (number: number): Address => getAddress(toHex(number, { size: 20 }));
export const hash = (number: number): Hex => keccak256(toHex(number, { size: 32 }));

const contractAddress = (name: ContractName) => account(0xc000 + CONTRACT_NAMES.indexOf(name));

/** What the governor was created with: of its terms only the one that no log tells. */
const GOVERNOR_ARGS = [null, null, null, [], { minimumQuorum: 20 }];

/** Terms that contracts were created with, last of their arguments, and that no log tells. */
export const CHALLENGE_SECONDS = 86_400;
export const JUDGES_REQUIRED = 2;
export const SETTLEMENT_TOKEN = account(0xe20);
const ARGS: Partial<Record<ContractName, readonly unknown[]>> = {
  InnovationGovernor: GOVERNOR_ARGS,
  Pilots: [CHALLENGE_SECONDS],
  Outcomes: [JUDGES_REQUIRED],
  Treasury: [null, null, SETTLEMENT_TOKEN, null],
};

const contractOf = (name: ContractName): DeployedContract => ({
  address: contractAddress(name),
  startBlock: 0,
  args: ARGS[name] ?? [],
});

export const TARGET: Target = {
  chainId: 31337,
  contracts: Object.fromEntries(
    CONTRACT_NAMES.map((name) => [name, contractOf(name)]),
  ) as unknown as Target["contracts"],
};

export const START = 1_700_000_000;

type Args<Name extends ContractName, EventName extends string> = Extract<
  EventOf<Name>,
  { eventName: EventName }
>["args"];

/** Writes a history event by event: each call of `log` is a transaction of its own unless within `together`. */
export class History {
  readonly events: EngineEvent[] = [];
  now = START;
  #block = 0;
  #logIndex = 0;
  #isTogether = false;

  /** Lets time pass. */
  wait(seconds: number): this {
    this.now += seconds;
    return this;
  }

  /** Logs one event now. */
  log<Name extends ContractName, EventName extends EventOf<Name>["eventName"] & string>(
    contract: Name,
    eventName: EventName,
    args: Args<Name, EventName>,
  ): this {
    if (!this.#isTogether) this.#nextTransaction();
    const event = { contract, eventName, args, at: this.#place(contract) };
    this.events.push(event as unknown as EngineEvent);
    return this;
  }

  /** Logs several events in one transaction. */
  together(write: () => void): this {
    this.#nextTransaction();
    this.#isTogether = true;
    write();
    this.#isTogether = false;
    return this;
  }

  #nextTransaction(): void {
    this.#block += 1;
    this.#logIndex = 0;
    this.now += 1;
  }

  #place(contract: ContractName): Place {
    return {
      address: contractAddress(contract),
      block: this.#block,
      blockHash: hash(this.#block),
      timestamp: this.now,
      txHash: hash(1_000_000 + this.#block),
      txIndex: 0,
      logIndex: this.#logIndex++,
    };
  }
}

/** What a fold of these events leads to, and what it finds. */
export function folded(events: readonly EngineEvent[]): { state: EngineState; differences: Difference[] } {
  const report = new Report();
  const fold = new Fold(TARGET, report);
  for (const event of events) fold.add(event);
  fold.finish();
  return { state: fold.state, differences: report.differences };
}

/** The differences as lines, as people read them. */
export function findings(events: readonly EngineEvent[]): string[] {
  return folded(events).differences.map(({ subject, explanation }) => `${subject}: ${explanation}`);
}

/** The same events with one replaced. */
export function altered<Name extends ContractName, EventName extends EventOf<Name>["eventName"] & string>(
  events: readonly EngineEvent[],
  contract: Name,
  eventName: EventName,
  change: Partial<Args<Name, EventName>>,
  occurrence = 0,
): EngineEvent[] {
  const places = events.flatMap((event, index) =>
    event.contract === contract && event.eventName === eventName ? [index] : [],
  );
  const place = places.at(occurrence);
  if (place === undefined) throw new Error(`the history has no ${contract}.${eventName}`);
  return events.map((event, index) =>
    index === place ? ({ ...event, args: { ...event.args, ...change } } as unknown as EngineEvent) : event,
  );
}

/** The same events without one. */
export function without(events: readonly EngineEvent[], eventName: string, occurrence = 0): EngineEvent[] {
  const places = events.flatMap((event, index) => (event.eventName === eventName ? [index] : []));
  const place = places.at(occurrence);
  if (place === undefined) throw new Error(`the history has no ${eventName}`);
  return events.filter((_, index) => index !== place);
}

/** Expects that one of the findings holds these words. */
export function expectFinding(events: readonly EngineEvent[], line: string | RegExp): void {
  const lines = findings(events);
  const isIt = (found: string) => (typeof line === "string" ? found.includes(line) : line.test(found));
  expect(lines.some(isIt), lines.join("\n")).toBe(true);
}
