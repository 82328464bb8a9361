import type { EventOf, Place } from "../../../contracts.ts";
import { STATUS } from "../../../state/members/state.ts";
import type { Row } from "../table.ts";
import { add } from "./book.ts";
import type { SeasonRows } from "./season-rows.ts";

/** What members do, season by season: joining, acting, contributing. */
export class MemberStats {
  readonly #rows: SeasonRows;
  readonly #sources = new Map<number, number>();

  constructor(rows: SeasonRows) {
    this.#rows = rows;
  }

  sourceOf(memberId: number): number {
    return this.#sources.get(memberId) ?? 0;
  }

  join({ args, at }: Extract<EventOf<"Members">, { eventName: "MemberJoined" }>): void {
    this.#sources.set(args.memberId, args.source);
    this.#row(0, args.memberId);
    for (const season of this.#scopes(at)) add(this.#rows.season(season), "joined");
    this.#enrol(args.source, 1, at);
  }

  changeStatus({ args, at }: Extract<EventOf<"Members">, { eventName: "MemberStatusChanged" }>): void {
    const change = Number(args.to === STATUS.active) - Number(args.from === STATUS.active);
    this.#enrol(this.sourceOf(args.memberId), change, at);
    if (args.to !== STATUS.ended) return;
    for (const season of this.#scopes(at)) add(this.#rows.season(season), "ended");
  }

  #enrol(source: number, change: number, at: Place): void {
    const enrolled = (this.#rows.enrolled.get(source) ?? 0) + change;
    this.#rows.enrolled.set(source, enrolled);
    for (const season of this.#scopes(at)) this.#rows.source(season, source).enrolled = enrolled;
  }

  /** An idea submitted, filed, claimed or revised, a scorecard revealed, or an activity attended. */
  act(memberId: number, at: Place): void {
    for (const season of this.#scopes(at)) {
      const row = this.#row(season, memberId);
      add(row, "actions");
      row.lastActionAt = at.timestamp;
      add(this.#rows.source(season, this.sourceOf(memberId)), "actions");
    }
    this.becomeActive(memberId, this.#rows.seasonOf(at.timestamp));
  }

  /** The first thing that a member does in a season; whoever contributed in the one before has returned. */
  becomeActive(memberId: number, season: number): void {
    for (const scope of [0, season]) {
      const row = this.#row(scope, memberId);
      if (row.active) continue;
      row.active = true;
      add(this.#rows.source(scope, this.sourceOf(memberId)), "activeMembers");
      const before = scope > 1 ? this.#rows.memberIfAny(scope - 1, memberId)?.ideas : undefined;
      if (before) add(this.#rows.season(scope), "returningContributors");
    }
  }

  /** An idea as its author, counted when it was submitted, however late it is claimed. */
  contribute(memberId: number, submittedAt: number): void {
    const season = this.#rows.seasonOf(submittedAt);
    for (const scope of [0, season]) {
      const row = this.#row(scope, memberId);
      if (row.ideas === 0n) {
        add(this.#rows.season(scope), "contributors");
        add(this.#rows.source(scope, this.sourceOf(memberId)), "contributors");
        const isBack = scope > 0 && this.#rows.memberIfAny(scope + 1, memberId)?.active === true;
        if (isBack) add(this.#rows.season(scope + 1), "returningContributors");
      }
      add(row, "ideas");
      row.lastIdeaAt = Math.max(submittedAt, Number(row.lastIdeaAt ?? 0));
    }
  }

  /** One more of something that a member's row counts. */
  count(memberId: number, field: string, at: Place): void {
    for (const season of this.#scopes(at)) add(this.#row(season, memberId), field);
  }

  #row(season: number, memberId: number): Row {
    return this.#rows.member(season, memberId, this.sourceOf(memberId));
  }

  #scopes(at: Place): number[] {
    return [0, this.#rows.seasonOf(at.timestamp)];
  }
}
