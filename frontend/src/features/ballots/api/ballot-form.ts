import { packChoices } from "@engine/protocol/ballot";
import { CHOICE_NAMES, type Choice } from "@engine/protocol/enums";
import { type Check, isListOf, isObject, isOneOf, isText } from "@/lib/check.ts";
import { stored } from "@/lib/stored.ts";

/** Choices by idea number: entries are told apart by their idea, so that a draft never slips onto another one. */
export type BallotForm = Readonly<Record<string, Choice>>;

/** Ballots kept at once in a browser; older ones were voted on or forgotten. */
const MOST_KEPT = 5;

const isChoice = isOneOf(CHOICE_NAMES);

const isForm: Check<BallotForm> = (value): value is BallotForm =>
  typeof value === "object" &&
  value !== null &&
  Object.entries(value).every(([number, choice]) => /^\d+$/.test(number) && isChoice(choice));

const isDrafts = isListOf(isObject({ key: isText(120), form: isForm }), MOST_KEPT);

/** Ballots being filled in, by chain, round and voter. */
const drafts = stored("engine.ballots.1", (content) => (isDrafts(content) ? content : undefined), []);

/** Whose ballot in which round. */
export interface BallotOwner {
  chainId: number;
  rounds: string;
  roundId: number;
  voter: string;
}

function keyOf({ chainId, rounds, roundId, voter }: BallotOwner): string {
  return [chainId, rounds, roundId, voter].join(":").toLowerCase();
}

/** The choices filled in so far; empty if there are none. */
export function readBallotForm(owner: BallotOwner): BallotForm {
  return drafts.get().find(({ key }) => key === keyOf(owner))?.form ?? {};
}

/** Keeps the choices in this browser until the ballot is cast. */
export function keepBallotForm(owner: BallotOwner, form: BallotForm): void {
  const key = keyOf(owner);
  const others = drafts.get().filter((draft) => draft.key !== key);
  drafts.set(Object.keys(form).length === 0 ? others : [{ key, form }, ...others].slice(0, MOST_KEPT));
}

/** One entry as the form needs it. */
export interface FormEntry {
  ideaNumber: number;
  /** The voter is credited for this idea and may say nothing on it. */
  recused: boolean;
}

/** What a form says of each entry, in ballot order; recused entries and unknown ideas are left out. */
export function choicesOf(form: BallotForm, entries: readonly FormEntry[]): Choice[] {
  return entries.map(({ ideaNumber, recused }) => (recused ? "None" : (form[ideaNumber] ?? "None")));
}

/** A form as the contract takes it. */
export function packForm(form: BallotForm, entries: readonly FormEntry[]): bigint {
  return packChoices(choicesOf(form, entries));
}

/** How much of a ballot is filled in. `open` counts entries left to decide: neither chosen, left out nor recused. */
export interface Progress {
  chosen: number;
  leftOut: number;
  open: number;
  recused: number;
}

/** Counts what is filled in. "Leave out" is a decision too, so it does not stay open. */
export function progressOf(form: BallotForm, entries: readonly FormEntry[]): Progress {
  const progress = { chosen: 0, leftOut: 0, open: 0, recused: 0 };
  for (const { ideaNumber, recused } of entries) {
    const said = form[ideaNumber];
    if (recused) progress.recused++;
    else if (said === undefined) progress.open++;
    else if (said === "None") progress.leftOut++;
    else progress.chosen++;
  }
  return progress;
}
