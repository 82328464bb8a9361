import type { Address } from "viem";
import type { EngineEvent, EventOf } from "../../../contracts.ts";
import type { Row, Table } from "../table.ts";
import type { World } from "../world.ts";
import { add, Book } from "./book.ts";
import { IdeaStats } from "./idea-stats.ts";
import { MemberStats } from "./member-stats.ts";
import { MoneyRows } from "./money-rows.ts";
import { MoneyStats } from "./money-stats.ts";
import { ReviewStats } from "./review-stats.ts";
import { SeasonRows } from "./season-rows.ts";

const APPROVED = 0;

/** The sums by season that the index keeps, recomputed by reading the events once. */
export function statTables({ events, state }: World): Table[] {
  const book = new Book();
  const walk = new Walk(new SeasonRows(book, state.members.seasonsFrom));
  for (const event of events) walk.read(event);
  return book.tables(nameOfRow);
}

function nameOfRow(row: Row): string {
  const season = row.season === 0 ? "all time" : `season ${row.season}`;
  const member = row["member.number"] === undefined ? [] : [`member ${row["member.number"]}`];
  const team = row["team.number"] === undefined ? [] : [`team ${row["team.number"]}`];
  const words = [row.kind, row.source, row.channel, row.stage, row.from, row.to].filter(Boolean);
  return [season, ...team, ...member, ...words].join(", ");
}

/** Hands each event to the sums that it changes. */
class Walk {
  readonly #rows: SeasonRows;
  readonly #members: MemberStats;
  readonly #ideas: IdeaStats;
  readonly #reviews: ReviewStats;
  readonly #money: MoneyStats;
  /** Member behind each account, and season of each round. */
  readonly #accounts = new Map<Address, number>();
  readonly #rounds = new Map<number, number>();

  constructor(rows: SeasonRows) {
    this.#rows = rows;
    this.#members = new MemberStats(rows);
    this.#ideas = new IdeaStats(rows, this.#members);
    this.#reviews = new ReviewStats(rows, this.#members);
    this.#money = new MoneyStats(new MoneyRows(rows));
  }

  read(event: EngineEvent): void {
    if (event.contract === "Members") this.#readMembers(event);
    if (event.contract === "Ideas") this.#readIdeas(event);
    if (event.contract === "Reviews") this.#reviews.read(event);
    if (event.contract === "Rounds") this.#readRounds(event);
    if (event.contract === "Activities") this.#readActivities(event);
    this.#money.read(event);
  }

  #readMembers(event: EventOf<"Members">): void {
    switch (event.eventName) {
      case "MemberJoined":
        this.#accounts.set(event.args.account, event.args.memberId);
        this.#members.join(event);
        break;
      case "MemberStatusChanged":
        this.#members.changeStatus(event);
        break;
      case "AccountRotated":
        this.#accounts.set(event.args.to, event.args.memberId);
        break;
    }
  }

  #readIdeas(event: EventOf<"Ideas">): void {
    const { at } = event;
    switch (event.eventName) {
      case "IdeaSubmitted": {
        const source = this.#members.sourceOf(event.args.authorId);
        this.#ideas.submit({ ...event.args, filedById: 0, source, at });
        break;
      }
      case "IdeaFiled":
        this.#ideas.submit({ ...event.args, authorId: 0, at });
        break;
      case "IdeaClaimed":
        this.#ideas.claim(event.args.ideaId, event.args.authorId, at);
        break;
      case "IdeaRevised":
        this.#members.act(event.args.actorId, at);
        break;
      case "StageChanged":
        this.#ideas.move(event);
        break;
    }
  }

  #readActivities(event: EventOf<"Activities">): void {
    if (event.eventName === "ActivityAttended") this.#members.act(event.args.memberId, event.at);
  }

  #readRounds(event: EventOf<"Rounds">): void {
    const scopes = [0, this.#rows.seasonOf(event.at.timestamp)];
    switch (event.eventName) {
      case "RoundOpened":
        this.#rounds.set(event.args.roundId, this.#rows.seasonOf(event.at.timestamp));
        for (const season of scopes) add(this.#rows.season(season), "rounds");
        break;
      case "EntrySettled":
        for (const season of scopes) {
          add(this.#rows.season(season), "entriesSettled");
          if (event.args.outcome === APPROVED) add(this.#rows.season(season), "entriesApproved");
        }
        break;
      case "BallotCast":
        this.#countBallot(event);
        break;
    }
  }

  /** A ballot counts in the season in which its round was opened. */
  #countBallot({ args, at }: Extract<EventOf<"Rounds">, { eventName: "BallotCast" }>): void {
    const memberId = this.#accounts.get(args.voter);
    const season = this.#rounds.get(args.roundId);
    if (memberId === undefined || season === undefined) return;
    const source = this.#members.sourceOf(memberId);
    const voter = this.#rows.voter(season, memberId, source);
    const voting = this.#rows.voting(season, source);
    const [before, weight] = [voter.castWeight as bigint, BigInt(args.weight)];
    if (voter.ballots === 0n) add(voting, "voters");
    add(voting, "ballots");
    add(voting, "castWeight", weight);
    add(voting, "castWeightSquares", (before + weight) ** 2n - before ** 2n);
    add(voter, "ballots");
    add(voter, "castWeight", weight);
    voter.lastVotedAt = at.timestamp;
    this.#members.becomeActive(memberId, season);
  }
}
