import { REVIEW_RESULT_NAMES } from "@engine/protocol/enums";
import type { EventOf, Place } from "../../../contracts.ts";
import type { Row } from "../table.ts";
import { add } from "./book.ts";
import type { MemberStats } from "./member-stats.ts";
import type { SeasonRows } from "./season-rows.ts";

type ReviewsEvent = EventOf<"Reviews">;
type Named<Name extends ReviewsEvent["eventName"]> = Extract<ReviewsEvent, { eventName: Name }>;

const LEAST_SCORE = 100;
const BIN_WIDTH = 50;

/** Reviews, scorecards and forecasts, season by season. */
export class ReviewStats {
  readonly #rows: SeasonRows;
  readonly #members: MemberStats;
  readonly #committed = new Set<string>();

  constructor(rows: SeasonRows, members: MemberStats) {
    this.#rows = rows;
    this.#members = members;
  }

  read(event: ReviewsEvent): void {
    switch (event.eventName) {
      case "ReviewOpened":
        this.#count("reviewsOpened", event.at);
        break;
      case "ScorecardCommitted":
        this.#commit(event);
        break;
      case "ScorecardRevealed":
        this.#reveal(event);
        break;
      case "ScorecardLeftOut":
        this.#count("scorecardsLeftOut", event.at);
        break;
      case "ReviewClosed":
        this.#close(event);
        break;
      case "ForecastCalibrated":
        this.#calibrate(event);
        break;
    }
  }

  /** A commitment that replaces another one is no new one. */
  #commit({ args, at }: Named<"ScorecardCommitted">): void {
    const key = `${args.reviewId} ${args.memberId}`;
    if (this.#committed.has(key)) return;
    this.#committed.add(key);
    this.#count("scorecardsCommitted", at);
  }

  #reveal({ args, at }: Named<"ScorecardRevealed">): void {
    for (const season of this.#scopes(at)) {
      const row = this.#rows.season(season);
      const reviewer = this.#reviewer(season, args.memberId);
      const before = reviewer.scorecards as bigint;
      add(row, "scorecardsRevealed");
      add(row, "scorecardSquares", (before + 1n) ** 2n - before ** 2n);
      add(reviewer, "scorecards");
    }
    this.#members.act(args.memberId, at);
  }

  #close({ args, at }: Named<"ReviewClosed">): void {
    this.#count(`reviews${REVIEW_RESULT_NAMES[args.result]}`, at);
    if (args.score === 0) return;
    for (const season of this.#scopes(at)) this.#countScore(this.#rows.season(season), args.score);
  }

  #countScore(row: Row, score: number): void {
    const bins = row.scoreBins as readonly number[];
    const bin = Math.min(Math.floor((score - LEAST_SCORE) / BIN_WIDTH), bins.length - 1);
    add(row, "reviewsScored");
    add(row, "scoreSum", score);
    add(row, "scoreSquares", score ** 2);
    row.scoreBins = bins.map((count, index) => (index === bin ? count + 1 : count));
  }

  /** A forecast counts in the season that the event names. */
  #calibrate({ args }: Named<"ForecastCalibrated">): void {
    for (const season of [0, args.season]) {
      for (const row of [this.#rows.season(season), this.#reviewer(season, args.memberId)]) {
        add(row, "forecasts");
        add(row, "errorSum", args.squaredError);
        add(row, "skill", args.skill);
      }
    }
  }

  #reviewer(season: number, memberId: number): Row {
    return this.#rows.reviewer(season, memberId, this.#members.sourceOf(memberId));
  }

  #count(field: string, at: Place): void {
    for (const season of this.#scopes(at)) add(this.#rows.season(season), field);
  }

  #scopes(at: Place): number[] {
    return [0, this.#rows.seasonOf(at.timestamp)];
  }
}
