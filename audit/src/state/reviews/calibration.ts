import { GROUND_NAMES } from "@engine/protocol/enums";
import { inner } from "../access/state.ts";
import { accuse, type Context } from "../context.ts";
import { stageNumber } from "../ideas/stages.ts";
import { seasonOf } from "../members/state.ts";
import { cardName, knownReview, type ReviewsEventNamed } from "./events.ts";
import { type BrierRecord, learn, NO_FORECASTS, skillOf, squaredErrorOf } from "./forecast.ts";
import { creditedOn } from "./standing.ts";
import { type CardRecord, counts, type ReviewRecord } from "./state.ts";

type Calibrated = ReviewsEventNamed<"ForecastCalibrated">;

/** A forecast was held against the outcome of the version it judged: once, if it counted in a review that decided. */
export function reduceCalibration(context: Context, event: Calibrated): void {
  const { args, at } = event;
  const review = knownReview(context, args.reviewId, at);
  if (!review) return;
  const { reviews } = context.state;
  const subject = cardName(args);
  const card = review.cards.get(args.memberId);
  checkDue(context, review, card, event);
  checkArithmetic(context, card, event);
  const record = learn(reviews.records.get(args.memberId) ?? NO_FORECASTS, args.squaredError);
  const isOther = args.record.forecasts !== record.forecasts || args.record.errorSum !== record.errorSum;
  accuse(context, subject, at, isOther && recordText(args.record, record));
  const { met, squaredError, season, skill } = args;
  if (card) card.calibration = { met, squaredError, skill, season, at };
  reviews.records.set(args.memberId, record);
  const skills = inner(reviews.skills, season);
  skills.set(args.memberId, (skills.get(args.memberId) ?? 0n) + BigInt(skill));
  context.report.count("forecasts calibrated");
}

function checkDue(
  context: Context,
  review: ReviewRecord,
  card: CardRecord | undefined,
  { args, at }: Calibrated,
): void {
  const subject = cardName(args);
  const isDecided = review.result !== "Open" && review.result !== "Void";
  const isCounted = card !== undefined && counts(card);
  const met = targetMet(context, review);
  const pilot =
    met === undefined ? "no pilot of it has a result" : `its target was ${met ? "met" : "missed"}`;
  accuse(context, subject, at, !isDecided && `was calibrated, but its review had ended ${review.result}`);
  accuse(context, subject, at, !isCounted && "was calibrated, but did not count");
  accuse(context, subject, at, card?.calibration !== undefined && "was calibrated twice");
  const isOwn = creditedOn(context, review).includes(args.memberId);
  accuse(context, subject, at, isOwn && "was calibrated, but its author is credited on the idea by then");
  const said = `was calibrated as target ${args.met ? "met" : "missed"}`;
  accuse(context, subject, at, met !== args.met && `${said}, but ${pilot}`);
}

/**
 * Whether the latest pilot of the version that was judged met its target; undefined without a result. One that had begun
 * before the last forecast was made is none that was foretold.
 */
function targetMet({ state }: Context, { ideaId, version, commitUntil }: ReviewRecord): boolean | undefined {
  const inPilot = stageNumber("InPilot");
  const moves = state.ideas.byId.get(ideaId)?.moves ?? [];
  const last = moves.findLast(({ from, to }) => from === inPilot || to === inPilot);
  const begun = moves.findLast(({ to }) => to === inPilot);
  const isForetold = begun !== undefined && begun.at.timestamp > commitUntil;
  if (!last || last.version !== version || !isForetold) return undefined;
  const ground = GROUND_NAMES[last.ground];
  if (ground === "TargetMet") return true;
  return ground === "TargetMissed" ? false : undefined;
}

function checkArithmetic(context: Context, card: CardRecord | undefined, { args, at }: Calibrated): void {
  const subject = cardName(args);
  const forecastBps = card?.revealed?.scorecard.forecastBps ?? 0;
  const numbers = [
    ["a squared error", args.squaredError, squaredErrorOf(forecastBps, args.met)],
    ["a skill", args.skill, skillOf(args.squaredError)],
    ["a season", args.season, seasonOf(context.state.members, at.timestamp)],
  ] as const;
  for (const [what, said, due] of numbers) {
    accuse(context, subject, at, said !== due && `was calibrated with ${what} of ${said}; due is ${due}`);
  }
}

function recordText(said: BrierRecord, due: BrierRecord): string {
  const words = ({ forecasts, errorSum }: BrierRecord) =>
    `${forecasts} forecasts with an error of ${errorSum}`;
  return `its author's record says ${words(said)}; the logs give ${words(due)}: a log is missing`;
}
