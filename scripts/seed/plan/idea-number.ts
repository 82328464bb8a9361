import { Fault } from "../../lib/fault.ts";
import type { World } from "../action.ts";
import { documentKeys } from "../documents.ts";

/** The number that an idea of the scenario got on this chain. @throws Fault if it was not submitted yet. */
export function ideaNumber({ record, hash }: World, idea: string): number {
  const number = record.ideas.get(hash(documentKeys.idea(idea)));
  if (number === undefined) throw new Fault(`Idea ${idea} of the scenario is not on this chain.`);
  return number;
}
