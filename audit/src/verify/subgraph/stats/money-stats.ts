import {
  FLAG_STATE_NAMES,
  GRANT_STATE_NAMES,
  OUTCOME_KIND_NAMES,
  PILOT_STATE_NAMES,
  REPORT_STATE_NAMES,
} from "@engine/protocol/enums";
import type { EngineEvent, EventOf, Place } from "../../../contracts.ts";
import type { Statement } from "../../../state/outcomes/state.ts";
import { potKind, potOwner } from "../../../state/treasury/state.ts";
import { add } from "./book.ts";
import type { MoneyRows } from "./money-rows.ts";

/** Fields that count ends, by the state that a log names. */
const GRANT_ENDS: Record<string, string> = { Declined: "grantsDeclined", Lapsed: "grantsLapsed" };
const PILOT_ENDS: Record<string, string> = {
  ...{ TargetMet: "pilotsMet", TargetMissed: "pilotsMissed" },
  ...{ StoppedEarly: "pilotsStopped", Dropped: "pilotsDropped" },
};
const FLAG_ENDS: Record<string, string> = { Upheld: "flagsUpheld", Dismissed: "flagsDismissed" };
const REPORT_ENDS: Record<string, string> = { Attested: "reportsAttested", Disputed: "reportsDisputed" };

/** Logs that each count one of something. */
const COUNTED: Record<string, string> = {
  ...{ TeamFormed: "teamsFormed", GrantProposed: "grantsProposed" },
  ...{ PilotPlanned: "pilotsPlanned", PilotStarted: "pilotsStarted" },
  ...{ VerdictGiven: "verdicts", VerdictContested: "contests" },
  ...{ FlagRaised: "flagsRaised", OutcomeReported: "reports" },
};

/** Money, grants, pilots, flags and outcomes, season by season. */
export class MoneyStats {
  readonly #rows: MoneyRows;
  readonly #teams = new Map<number, number>();
  readonly #reports = new Map<number, { statement: Statement; benefit: bigint }>();

  constructor(rows: MoneyRows) {
    this.#rows = rows;
  }

  read(event: EngineEvent): void {
    const counted = COUNTED[event.eventName];
    if (counted) this.#count(counted, event.at);
    switch (event.eventName) {
      case "Moved":
        this.#move(event);
        break;
      case "PilotPlanned":
        this.#teams.set(event.args.pilotId, event.args.teamId);
        break;
      case "GrantClosed":
        this.#closeGrant(event);
        break;
      case "MilestonePaid":
        this.#count("spent", event.at, event.args.amount);
        break;
      case "PilotEnded":
        this.#count(PILOT_ENDS[PILOT_STATE_NAMES[event.args.state] ?? ""], event.at);
        this.#count("returned", event.at, event.args.returned);
        break;
      case "RestReturned":
        this.#count("returned", event.at, event.args.returned);
        break;
      case "FlagResolved":
        this.#count(FLAG_ENDS[FLAG_STATE_NAMES[event.args.state] ?? ""], event.at);
        break;
      case "OutcomeReported":
        this.#reports.set(event.args.reportId, event.args);
        break;
      case "OutcomeDecided":
        this.#decide(event);
        break;
    }
  }

  #count(field: string | undefined, at: Place, amount: number | bigint = 1): void {
    if (field === undefined) return;
    for (const season of this.#rows.scopes(at)) add(this.#rows.funding(season), field, amount);
  }

  #move({ args, at }: Extract<EventOf<"Treasury">, { eventName: "Moved" }>): void {
    const teamId = this.#teamOf(args.from) || this.#teamOf(args.to);
    for (const season of this.#rows.scopes(at)) {
      const rows = [this.#rows.movement(season, args.kind)];
      if (teamId) rows.push(this.#rows.teamMovement(season, teamId, args.kind));
      for (const row of rows) {
        add(row, "count");
        add(row, "amount", args.amount);
      }
    }
  }

  /** The team whose pot it is, or whose pilot's; 0 for none. */
  #teamOf(pot: number): number {
    const kind = potKind(pot);
    if (kind === "Team") return potOwner(pot);
    return kind === "Pilot" ? (this.#teams.get(potOwner(pot)) ?? 0) : 0;
  }

  #closeGrant({ args, at }: Extract<EventOf<"Grants">, { eventName: "GrantClosed" }>): void {
    const state = GRANT_STATE_NAMES[args.state] ?? "";
    this.#count(GRANT_ENDS[state], at);
    if (state !== "Funded") return;
    this.#count("grantsFunded", at);
    this.#count("granted", at, args.amount);
    if (!args.byAutonomy) return;
    this.#count("grantsByAutonomy", at);
    this.#count("grantedByAutonomy", at, args.amount);
  }

  #decide({ args, at }: Extract<EventOf<"Outcomes">, { eventName: "OutcomeDecided" }>): void {
    const state = REPORT_STATE_NAMES[args.state] ?? "";
    const report = this.#reports.get(args.reportId);
    this.#count(REPORT_ENDS[state], at);
    if (!report || state !== "Attested") return;
    const { statement, benefit } = report;
    const kind = OUTCOME_KIND_NAMES[statement.kind] ?? "Cost";
    for (const season of this.#rows.scopes(at)) {
      const row = this.#rows.benefit(season, kind);
      add(row, "reports");
      add(row, "benefit", benefit);
      add(row, "actual", statement.actual);
      for (const field of ["positiveBefore", "askedBefore", "positiveAfter", "askedAfter"] as const) {
        add(row, field, statement[field]);
      }
    }
  }
}
