import type { ContractName, EngineEvent, EventOf } from "@engine/audit/contracts";
import { localMoneyAbi } from "@engine/protocol/abi/local-money";
import { getContractEvents, readContract } from "viem/actions";
import type { Engine } from "../../../scripts/simulate/engine.ts";

/** The logs of one event, with what it says. */
type Named<Name extends ContractName, Event extends string> = Extract<EventOf<Name>, { eventName: Event }>;

/** Something wrong that is planted, to see whether a check notices. */
export interface Plant {
  /** The function or event that lies, each time, such as `Treasury.balanceOf`. */
  at: string;
  /** The answer, or the log's arguments, that stand in the place of the true ones. */
  // biome-ignore lint/suspicious/noExplicitAny: a lie about any answer or arguments, whatever their shape
  lie: (truth: any) => unknown;
}

/** What happened and what the contracts say of it now: all that a check may look at. */
export class World {
  readonly events: readonly EngineEvent[];
  readonly #engine: Engine;
  readonly #answers: Map<string, Promise<unknown>>;
  readonly #plant: Plant | undefined;

  constructor(
    engine: Engine,
    events: readonly EngineEvent[],
    answers: Map<string, Promise<unknown>> = new Map(),
    plant?: Plant,
  ) {
    this.#engine = engine;
    this.#answers = answers;
    this.#plant = plant;
    this.events = plant ? withLie(events, plant) : events;
  }

  /** The same world with something wrong in it; what was asked before is not asked again. */
  planting(plant: Plant): World {
    return new World(this.#engine, this.events, this.#answers, plant);
  }

  get deployment() {
    return this.#engine.deployment;
  }

  of<Name extends ContractName, Event extends EventOf<Name>["eventName"] & string>(
    contract: Name,
    event: Event,
  ): Named<Name, Event>[] {
    return this.events.filter((each) => each.contract === contract && each.eventName === event) as never;
  }

  /** What a contract answers now. */
  async ask<Value>(contract: ContractName, functionName: string, ...args: unknown[]): Promise<Value> {
    const call = `${contract}.${functionName}`;
    const key = `${call}(${args.join()})`;
    const answer = this.#answers.get(key) ?? this.#engine.read(contract, functionName, args);
    this.#answers.set(key, answer);
    return (this.#plant?.at === call ? this.#plant.lie(await answer) : await answer) as Value;
  }

  /** What the treasury has of the token that budgets are in, and all that was ever sent to it. */
  async tokens(): Promise<{ balance: bigint; given: bigint }> {
    const { client, deployment } = this.#engine;
    const token = { address: deployment.settlementToken, abi: localMoneyAbi };
    const treasury = deployment.contracts.Treasury.address;
    const balance = await readContract(client, { ...token, functionName: "balanceOf", args: [treasury] });
    const gifts = await getContractEvents(client, {
      ...{ ...token, eventName: "Transfer", args: { to: treasury }, fromBlock: 0n },
    });
    return { balance, given: gifts.reduce((total, { args }) => total + (args.value ?? 0n), 0n) };
  }

  /** What a contract answers for each number from 1 to `count`. */
  askEach<Value>(contract: ContractName, functionName: string, count: number): Promise<Value[]> {
    const numbers = Array.from({ length: count }, (_, index) => index + 1);
    return Promise.all(numbers.map((number) => this.ask<Value>(contract, functionName, number)));
  }
}

/** Every log of its kind lies. */
function withLie(events: readonly EngineEvent[], { at, lie }: Plant): readonly EngineEvent[] {
  return events.map((event) =>
    `${event.contract}.${event.eventName}` === at
      ? ({ ...event, args: lie(event.args) } as EngineEvent)
      : event,
  );
}
