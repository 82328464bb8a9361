import { choiceAt } from "@engine/protocol/ballot";
import { CHOICE_NAMES, OUTCOME_NAMES } from "@engine/protocol/enums";
import type { EngineEvent } from "../contracts.ts";
import { ballotReason } from "../state/rounds/reason.ts";
import { addChoice, EMPTY_TALLY, outcomeOf, type Tally } from "../state/rounds/settlement.ts";
import type { TallyLine } from "./dossier.ts";
import type { Finding } from "./findings.ts";
import { eventsNamed } from "./idea-events.ts";

/** What one ballot says. */
export interface CastBallot {
  choices: bigint;
  weight: number;
}

/** The tally of one entry from all ballots of its round. */
export function tallyOfBallots(ballots: readonly CastBallot[], index: number): Tally {
  return ballots.reduce(
    (tally, { choices, weight }) => addChoice(tally, CHOICE_NAMES.indexOf(choiceAt(choices, index)), weight),
    EMPTY_TALLY,
  );
}

/** The tallies of an idea's ballots, counted from the ballots alone. */
export function tallyLines(events: readonly EngineEvent[], ideaId: number): TallyLine[] {
  return eventsNamed(events, "Rounds", "RoundOpened").map(({ args: { roundId, ideaIds } }) => {
    const place = ideaIds.indexOf(ideaId);
    const ballots = ballotsOf(events, roundId);
    const settled = settlementOf(events, roundId);
    return {
      ...{ round: roundId, place, ballots: ballots.length },
      ...tallyOfBallots(ballots, place),
      supply: settled?.supply ?? null,
      outcome: settled ? (OUTCOME_NAMES[settled.outcome] ?? String(settled.outcome)) : null,
    };
  });
}

/** What the rounds' own logs say otherwise: another tally, another outcome than the rules give, another reason. */
export function checkTallies(events: readonly EngineEvent[], ideaId: number): Finding[] {
  return eventsNamed(events, "Rounds", "RoundOpened").flatMap(({ args: { roundId, ideaIds, rules } }) => {
    const item = { type: "round", number: roundId } as const;
    const settled = settlementOf(events, roundId);
    if (!settled) return [];
    const tally = tallyOfBallots(ballotsOf(events, roundId), ideaIds.indexOf(ideaId));
    const isTally = (Object.keys(EMPTY_TALLY) as (keyof Tally)[]).every(
      (key) => settled.tally[key] === tally[key],
    );
    const due = outcomeOf(tally, BigInt(settled.supply), rules, wasRefusedBefore(events, roundId));
    const said = OUTCOME_NAMES[settled.outcome] ?? String(settled.outcome);
    const reason = ballotReason(roundId, ideaId, tally, settled.supply, due);
    const moved = moveAfter(events, roundId)?.reasonHash;
    return [
      ...(isTally
        ? []
        : [{ code: "otherTally", item, due: words(tally), said: words(settled.tally) } as const]),
      ...(due === said ? [] : [{ code: "otherOutcome", item, due, said } as const]),
      ...(moved === reason
        ? []
        : [{ code: "otherReason", item, due: reason, said: moved ?? "none" } as const]),
    ];
  });
}

function ballotsOf(events: readonly EngineEvent[], roundId: number): CastBallot[] {
  return eventsNamed(events, "Rounds", "BallotCast").flatMap(({ args }) =>
    args.roundId === roundId ? [args] : [],
  );
}

function settlementOf(events: readonly EngineEvent[], roundId: number) {
  return eventsNamed(events, "Rounds", "EntrySettled").find(({ args }) => args.roundId === roundId)?.args;
}

function wasRefusedBefore(events: readonly EngineEvent[], roundId: number): boolean {
  return eventsNamed(events, "Rounds", "EntrySettled").some(
    ({ args }) => args.roundId < roundId && OUTCOME_NAMES[args.outcome] === "MembersRefused",
  );
}

/** The stage change that a round's settlement led to: its second one, after the opening. */
function moveAfter(events: readonly EngineEvent[], roundId: number) {
  const settled = eventsNamed(events, "Rounds", "EntrySettled").find(({ args }) => args.roundId === roundId);
  return eventsNamed(events, "Ideas", "StageChanged").find(
    ({ args, at }) => args.causeId === roundId && at.txHash === settled?.at.txHash,
  )?.args;
}

function words({ forWeight, againstWeight, abstainWeight, forVoters, againstVoters }: Tally): string {
  return `${forWeight} for (${forVoters}), ${againstWeight} against (${againstVoters}), ${abstainWeight} abstain`;
}
