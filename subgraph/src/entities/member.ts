import { BigInt, Bytes, ethereum, log } from "@graphprotocol/graph-ts";
import { Account, Member } from "../../generated/schema";
import { idOfBig } from "../lib/ids";

/** A member's id, null for number 0, which means "no member". */
export function memberIdOf(number: BigInt): Bytes | null {
  return number.isZero() ? null : idOfBig(number);
}

/** The member an event is about; null, and a line in the log, if no event has introduced it. */
export function requireMember(number: BigInt, event: ethereum.Event): Member | null {
  const member = Member.load(idOfBig(number));
  if (!member) {
    log.warning("Unknown member {} in {}", [number.toString(), event.transaction.hash.toHexString()]);
  }
  return member;
}

/** The member that an address belongs or belonged to, null if there is none. */
export function memberBehind(address: Bytes): Bytes | null {
  const account = Account.load(address);
  return account ? account.member : null;
}
