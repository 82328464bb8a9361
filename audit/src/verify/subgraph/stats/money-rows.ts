import { OUTCOME_KIND_NAMES, type OutcomeKind } from "@engine/protocol/enums";
import type { Place } from "../../../contracts.ts";
import { moveKindName } from "../../../state/names.ts";
import type { Row } from "../table.ts";
import { idOf } from "../world.ts";
import { type Book, zeros } from "./book.ts";
import type { SeasonRows } from "./season-rows.ts";

/** Rows by season of money and what it is for. Season 0 is all time. */
export class MoneyRows {
  readonly #book: Book;
  readonly #seasons: SeasonRows;

  constructor(seasons: SeasonRows) {
    this.#book = seasons.book;
    this.#seasons = seasons;
  }

  scopes(at: Place): number[] {
    return [0, this.#seasons.seasonOf(at.timestamp)];
  }

  funding(season: number): Row {
    return this.#book.row("fundingStats", idOf([season, 4]), () => ({
      season,
      ...zeros(
        "teamsFormed grantsProposed grantsFunded grantsByAutonomy granted grantedByAutonomy grantsDeclined " +
          "grantsLapsed pilotsPlanned pilotsStarted pilotsMet pilotsMissed pilotsStopped pilotsDropped spent " +
          "returned verdicts contests flagsRaised flagsUpheld flagsDismissed reports reportsAttested " +
          "reportsDisputed",
      ),
    }));
  }

  movement(season: number, kind: number): Row {
    return this.#book.row("movementStats", idOf([season, 4], [kind, 1]), () => ({
      ...{ season, kind: moveKindName(kind), ...zeros("count amount") },
    }));
  }

  teamMovement(season: number, teamId: number, kind: number): Row {
    return this.#book.row("teamMovementStats", idOf([season, 4], [teamId, 4], [kind, 1]), () => ({
      ...{ season, "team.number": teamId, kind: moveKindName(kind), ...zeros("count amount") },
    }));
  }

  benefit(season: number, kind: OutcomeKind): Row {
    const position = OUTCOME_KIND_NAMES.indexOf(kind);
    return this.#book.row("benefitStats", idOf([season, 4], [position, 1]), () => ({
      ...{ season, kind },
      ...zeros("reports benefit actual positiveBefore askedBefore positiveAfter askedAfter"),
    }));
  }
}
