import { GROUND_NAMES, STAGE_NAMES } from "@engine/protocol/enums";
import type { EventOf, Place } from "../../../contracts.ts";
import { NO_HASH } from "../../../state/context.ts";
import type { Row } from "../table.ts";
import { add } from "./book.ts";
import type { MemberStats } from "./member-stats.ts";
import type { SeasonRows } from "./season-rows.ts";

const SUBMITTED = 1;
const SLA_SECONDS = 10 * 86_400;
const DECISIONS = ["Ready", "OnHold", "Rejected", "Merged"];
const OWN_WORDS = ["Revision", "Withdrawal", "Appeal"];
const MILESTONES: Record<string, string> = {
  Ready: "ideasReady",
  Approved: "ideasApproved",
  Implemented: "ideasImplemented",
  Merged: "ideasMerged",
};

/** What is known of an idea while the events are read. */
interface Track {
  authorId: number;
  source: number;
  submittedAt: number;
  since: number;
  entered: Map<number, number>;
  left: Set<number>;
  isDecided: boolean;
  isAnswered: boolean;
  handOffs: number;
}

type Moved = Extract<EventOf<"Ideas">, { eventName: "StageChanged" }>;

/** What happens to ideas, season by season: submissions, stages, decisions, lineage. */
export class IdeaStats {
  readonly #rows: SeasonRows;
  readonly #members: MemberStats;
  readonly #ideas = new Map<number, Track>();
  readonly #edges = new Set<string>();

  constructor(rows: SeasonRows, members: MemberStats) {
    this.#rows = rows;
    this.#members = members;
  }

  submit(idea: {
    ideaId: number;
    authorId: number;
    filedById: number;
    source: number;
    channel: number;
    parents: readonly number[];
    at: Place;
  }): void {
    const { ideaId, authorId, filedById, source, at } = idea;
    const track = { authorId, source, submittedAt: at.timestamp, since: at.timestamp };
    this.#ideas.set(ideaId, {
      ...track,
      entered: new Map(),
      left: new Set(),
      isDecided: false,
      isAnswered: false,
      handOffs: 0,
    });
    for (const season of this.#scopes(at)) this.#countSubmission(season, idea);
    this.#enter(ideaId, SUBMITTED, at);
    for (const parent of idea.parents) this.#draw("BuildsOn", parent, ideaId, at);
    if (filedById > 0) this.#members.count(filedById, "ideasFiled", at);
    if (authorId > 0) this.#members.contribute(authorId, at.timestamp);
    this.#members.act(filedById || authorId, at);
  }

  #countSubmission(season: number, idea: { filedById: number; source: number; channel: number }): void {
    const row = this.#rows.season(season);
    const source = this.#rows.source(season, idea.source);
    add(row, "ideas");
    if (idea.filedById > 0) add(row, "ideasFiled");
    add(row, "sourceSquares", 2n * (source.ideas as bigint) + 1n);
    add(source, "ideas");
    add(this.#rows.channel(season, idea.channel), "ideas");
  }

  claim(ideaId: number, authorId: number, at: Place): void {
    const track = this.#ideas.get(ideaId);
    if (!track) return;
    track.authorId = authorId;
    for (const season of this.#scopes(at)) add(this.#rows.season(season), "ideasClaimed");
    this.#members.contribute(authorId, track.submittedAt);
    this.#members.act(authorId, at);
  }

  move({ args, at }: Moved): void {
    const track = this.#ideas.get(args.ideaId);
    if (!track) return;
    const to = STAGE_NAMES[args.to] ?? "None";
    this.#leave(track, args.from, at);
    this.#countAnswers(track, { args, at } as Moved, to);
    const milestone = MILESTONES[to];
    if (milestone && !track.entered.has(args.to) && track.authorId > 0) {
      this.#members.count(track.authorId, milestone, at);
    }
    this.#enter(args.ideaId, args.to, at);
    track.since = at.timestamp;
    if (to === "Merged") this.#draw("MergedInto", args.ideaId, args.causeId, at);
  }

  #countAnswers(track: Track, { args, at }: Moved, to: string): void {
    const hasReason = args.reasonHash !== NO_HASH;
    const decides = !track.isDecided && DECISIONS.includes(to);
    const answers = !track.isAnswered && hasReason && !OWN_WORDS.includes(GROUND_NAMES[args.ground] ?? "");
    const seconds = at.timestamp - track.submittedAt;
    for (const season of this.#scopes(at)) {
      const row = this.#rows.season(season);
      add(row, "stageChanges");
      if (decides) this.#countDecision(row, seconds, hasReason, track.handOffs);
      if (!answers) continue;
      add(row, "answered");
      add(row, "answerSeconds", seconds);
    }
    if (!track.isDecided && !decides) track.handOffs += 1;
    track.isDecided ||= decides;
    track.isAnswered ||= answers;
  }

  #countDecision(row: Row, seconds: number, hasReason: boolean, handOffs: number): void {
    add(row, "decided");
    add(row, "decisionSeconds", seconds);
    add(row, "decisionSecondsSquares", BigInt(seconds) ** 2n);
    if (seconds <= SLA_SECONDS) add(row, "decidedInTime");
    if (hasReason) add(row, "decidedWithReason");
    add(row, "handOffs", handOffs);
  }

  #leave(track: Track, stage: number, at: Place): void {
    const seconds = at.timestamp - track.since;
    for (const season of this.#scopes(at)) {
      const row = this.#rows.stage(season, stage);
      add(row, "exits");
      add(row, "stageSeconds", seconds);
      add(row, "stageSecondsSquares", BigInt(seconds) ** 2n);
    }
    if (track.left.has(stage)) return;
    track.left.add(stage);
    const entered = this.#rows.seasonOf(track.entered.get(stage) ?? at.timestamp);
    for (const season of [0, entered]) add(this.#rows.stage(season, stage), "cohortLeft");
  }

  /** A first arrival counts in the cohort, and in the flow from each stage that the idea entered before. */
  #enter(ideaId: number, stage: number, at: Place): void {
    const { entered } = this.#ideas.get(ideaId) as Track;
    const isFirst = !entered.has(stage);
    for (const season of this.#scopes(at)) {
      add(this.#rows.stage(season, stage), "entries");
      if (isFirst) add(this.#rows.stage(season, stage), "cohort");
    }
    if (!isFirst) return;
    for (const [from, time] of entered) {
      for (const season of [0, this.#rows.seasonOf(time)]) add(this.#rows.flow(season, from, stage), "ideas");
    }
    entered.set(stage, at.timestamp);
  }

  #draw(kind: string, fromId: number, toId: number, at: Place): void {
    const [from, to] = [this.#ideas.get(fromId), this.#ideas.get(toId)];
    const edge = `${kind} ${fromId} ${toId}`;
    if (!from || !to || this.#edges.has(edge)) return;
    this.#edges.add(edge);
    for (const season of this.#scopes(at)) {
      add(this.#rows.season(season), "lineageEdges");
      if (from.source !== to.source) add(this.#rows.season(season), "crossSourceEdges");
    }
    const earns = kind === "BuildsOn" && from.authorId > 0 && from.authorId !== to.authorId;
    if (earns) this.#members.count(from.authorId, "builtOn", at);
  }

  #scopes(at: Place): number[] {
    return [0, this.#rows.seasonOf(at.timestamp)];
  }
}
