import { SOURCE_NAMES, STAGE_NAMES } from "@engine/protocol/enums";
import { channelName, sourceName, stageName } from "../../../state/names.ts";
import type { Row } from "../table.ts";
import { idOf } from "../world.ts";
import { type Book, zeros } from "./book.ts";

const SEASON = 91 * 86_400;
const SCORE_BINS = 8;

/** Rows by season. Season 0 is all time. */
export class SeasonRows {
  readonly book: Book;
  readonly #from: number;
  /** Members in good standing by source, now. */
  readonly enrolled = new Map<number, number>();

  constructor(book: Book, seasonsFrom: number) {
    this.book = book;
    this.#from = seasonsFrom;
  }

  /** The season that a time lies in, from 1. */
  seasonOf(time: number): number {
    return 1 + Math.floor((time - this.#from) / SEASON);
  }

  season(season: number): Row {
    return this.book.row("seasonStats", idOf([season, 4]), () => ({
      season,
      startsAt: this.#from + Math.max(0, season - 1) * SEASON,
      endsAt: season === 0 ? null : this.#from + season * SEASON,
      ...zeros(
        "ideas sourceSquares ideasFiled ideasClaimed contributors returningContributors decided decisionSeconds " +
          "decisionSecondsSquares decidedInTime decidedWithReason handOffs answered answerSeconds stageChanges " +
          "lineageEdges crossSourceEdges joined ended rounds entriesSettled entriesApproved " +
          "reviewsOpened reviewsReady reviewsOnHold reviewsRejected reviewsUnreviewed reviewsVoid reviewsScored " +
          "scoreSum scoreSquares scorecardsCommitted scorecardsRevealed scorecardsLeftOut scorecardSquares " +
          "forecasts errorSum skill",
      ),
      scoreBins: Array.from({ length: SCORE_BINS }, () => 0),
    }));
  }

  source(season: number, source: number): Row {
    return this.book.row("sourceStats", idOf([season, 4], [source, 1]), () => ({
      season,
      source: sourceName(source),
      ...zeros("ideas contributors activeMembers actions"),
      enrolled: this.enrolled.get(source) ?? 0,
    }));
  }

  channel(season: number, channel: number): Row {
    return this.book.row("channelStats", idOf([season, 4], [channel, 1]), () => ({
      season,
      channel: channelName(channel),
      ...zeros("ideas"),
    }));
  }

  member(season: number, memberId: number, source: number): Row {
    return this.book.row("memberStats", idOf([season, 4], [memberId, 4]), () => ({
      season,
      "member.number": memberId,
      source: sourceName(source),
      ...zeros("actions ideas ideasFiled ideasReady ideasApproved ideasImplemented ideasMerged builtOn"),
      active: false,
      lastActionAt: null,
      lastIdeaAt: null,
    }));
  }

  /** A member's row of a season if there is one. */
  memberIfAny(season: number, memberId: number): Row | undefined {
    return this.book.peek("memberStats", idOf([season, 4], [memberId, 4]));
  }

  stage(season: number, stage: number): Row {
    return this.book.row("stageStats", idOf([season, 4], [stage, 1]), () => ({
      season,
      stage: stageName(stage),
      ...zeros("entries exits stageSeconds stageSecondsSquares cohort cohortLeft"),
    }));
  }

  flow(season: number, from: number, to: number): Row {
    return this.book.row("stageFlows", idOf([season, 4], [from, 1], [to, 1]), () => ({
      season,
      from: STAGE_NAMES[from] ?? "None",
      to: STAGE_NAMES[to] ?? "None",
      ...zeros("ideas"),
    }));
  }

  reviewer(season: number, memberId: number, source: number): Row {
    return this.book.row("reviewerStats", idOf([season, 4], [memberId, 4]), () => ({
      season,
      "member.number": memberId,
      source: sourceName(source),
      ...zeros("scorecards forecasts errorSum skill"),
    }));
  }

  voter(season: number, memberId: number, source: number): Row {
    return this.book.row("voterStats", idOf([season, 4], [memberId, 4]), () => ({
      season,
      "member.number": memberId,
      source: SOURCE_NAMES[source] ?? "",
      ...zeros("ballots castWeight lastVotedAt"),
    }));
  }

  voting(season: number, source: number): Row {
    return this.book.row("votingStats", idOf([season, 4], [source, 1]), () => ({
      season,
      source: SOURCE_NAMES[source] ?? "",
      ...zeros("ballots voters castWeight castWeightSquares"),
    }));
  }
}
