import type { EngineEvent } from "@engine/audit/contracts";

/** Who belongs to which unit, and whose idea is whose, as far as the logs were read. */
export class People {
  readonly #unitOf = new Map<number, number>();
  readonly #credited = new Map<number, readonly number[]>();

  learn({ contract, eventName, args }: EngineEvent): void {
    if (contract === "Members") {
      if (eventName === "MemberJoined") this.#unitOf.set(args.memberId, args.unit);
      if (eventName === "MemberUnitChanged") this.#unitOf.set(args.memberId, args.to);
    }
    if (contract === "Ideas") {
      if (eventName === "IdeaSubmitted") this.#credited.set(args.ideaId, [args.authorId]);
      if (eventName === "IdeaClaimed") this.#credited.set(args.ideaId, [args.authorId]);
      if (eventName === "CreditSplit") this.#credited.set(args.ideaId, args.memberIds);
    }
  }

  creditedFor(ideaId: number): readonly number[] {
    return this.#credited.get(ideaId) ?? [];
  }

  /** Whether two are the same, or of one unit; members without one belong to none. */
  areClose(one: number, other: number): boolean {
    const unit = this.#unitOf.get(one) ?? 0;
    return one === other || (unit !== 0 && unit === this.#unitOf.get(other));
  }
}
