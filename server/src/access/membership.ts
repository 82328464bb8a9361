import { STATUS_NAMES } from "@engine/protocol/enums";
import type { Address } from "viem";
import { Refusal } from "../refusal.ts";
import type { Chain, MemberRecord } from "./chain.ts";

const CACHE_MILLISECONDS = 5_000;
const CACHE_ENTRIES = 1_000;
const ACTIVE = STATUS_NAMES.indexOf("Active");

/** Who is an active member now, asked of the chain at most every five seconds per account. */
export class Membership {
  readonly #chain: Chain;
  readonly #cache = new Map<Address, { memberId: number; until: number }>();

  constructor(chain: Chain) {
    this.#chain = chain;
  }

  /**
   * The number of the active member behind an account. Only a yes is remembered: whoever was just admitted must not
   * wait.
   * @throws Refusal 403, 503
   */
  async requireActive(account: Address): Promise<number> {
    const known = this.#cache.get(account);
    if (known && known.until > Date.now()) return known.memberId;
    const { id, status } = await this.#chain.memberAt(account);
    if (status !== ACTIVE) throw notAMember({ id, status });
    if (this.#cache.size >= CACHE_ENTRIES) this.#cache.clear();
    this.#cache.set(account, { memberId: id, until: Date.now() + CACHE_MILLISECONDS });
    return id;
  }
}

function notAMember({ id, status }: MemberRecord): Refusal {
  const standing = STATUS_NAMES[status]?.toLowerCase();
  return new Refusal(403, "notAMember", {
    title: "Members only",
    reason: id === 0 ? "This account is not a member's." : `This account's membership is ${standing}.`,
    next: "Sign in with a member's account, or ask whoever admits people.",
  });
}
