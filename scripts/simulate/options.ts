import { parseArgs } from "node:util";
import { Fault } from "../lib/fault.ts";
import { ofSize, type Simulation } from "./simulation.ts";

const DEFAULT_MEMBERS = 100;
const NUMBERS = ["seed", "rounds", "ideas", "ballots", "acts", "moneyActs", "trespasses"] as const;

const usage =
  "npm run simulate -- [--members N] [--seed N] [--rounds N] [--ideas N] [--ballots N] [--acts N] " +
  "[--money-acts N] [--trespasses N] [--complete] [--network localhost|URL]";

const optionOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export interface Options {
  simulation: Simulation;
  /** A running chain; undefined for one of our own. */
  network: string | undefined;
}

/** @throws Fault saying how it is used. */
export function readOptions(args: readonly string[]): Options {
  const names = ["members", ...NUMBERS];
  const options = {
    ...Object.fromEntries(names.map((name) => [optionOf(name), { type: "string" as const }])),
    network: { type: "string" as const },
    complete: { type: "boolean" as const },
  };
  try {
    const { values } = parseArgs({ args: [...args], options });
    const given = values as Record<string, string | undefined>;
    const simulation = ofSize(wholeNumber(given.members) ?? DEFAULT_MEMBERS);
    for (const name of NUMBERS) simulation[name] = wholeNumber(given[optionOf(name)]) ?? simulation[name];
    return { simulation: { ...simulation, complete: values.complete === true }, network: given.network };
  } catch (failure) {
    throw new Fault(`${(failure as Error).message}\nUsage: ${usage}`);
  }
}

function wholeNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw new Error(`"${text}" is not a whole number.`);
  return Number(text);
}
