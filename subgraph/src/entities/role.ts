import { BigInt, Bytes, crypto, ethereum } from "@graphprotocol/graph-ts";
import { Role, RoleGrant } from "../../generated/schema";
import { idOfRole, isZero, joined } from "../lib/ids";
import { i64Of } from "../lib/numbers";
import { getAccount } from "./account";

const MANAGER_BOOK: u8 = 0;
const TIMELOCK_BOOK: u8 = 1;
const TIMELOCK_ROLES: StaticArray<string> = ["PROPOSER_ROLE", "EXECUTOR_ROLE", "CANCELLER_ROLE"];

/** A role of the AccessManager. */
export function getManagerRole(number: BigInt): Role {
  const id = prefixed(MANAGER_BOOK, idOfRole(number));
  const known = Role.load(id);
  if (known) return known;
  const role = newRole(id, "AccessManager");
  role.number = number;
  if (number.isZero()) role.label = "ADMIN";
  if (isPublic(number)) role.label = "PUBLIC";
  role.save();
  return role;
}

/** A role of the timelock, named by the keccak-256 of its constant's name, or all zero for the admin. */
export function getTimelockRole(hash: Bytes): Role {
  const id = prefixed(TIMELOCK_BOOK, hash);
  const known = Role.load(id);
  if (known) return known;
  const role = newRole(id, "Timelock");
  role.label = isZero(hash) ? "DEFAULT_ADMIN_ROLE" : timelockLabel(hash);
  role.save();
  return role;
}

function newRole(id: Bytes, book: string): Role {
  const role = new Role(id);
  role.book = book;
  role.holderCount = 0;
  role.grantDelaySeconds = 0;
  return role;
}

/** The role that everyone has: all 64 bits set. */
function isPublic(number: BigInt): bool {
  for (let i = 0; i < 8; i++) {
    if (i >= number.length || number[i] != 0xff) return false;
  }
  return true;
}

function timelockLabel(hash: Bytes): string | null {
  for (let i = 0; i < TIMELOCK_ROLES.length; i++) {
    if (crypto.keccak256(Bytes.fromUTF8(TIMELOCK_ROLES[i])) == hash) return TIMELOCK_ROLES[i];
  }
  return null;
}

function prefixed(book: u8, id: Bytes): Bytes {
  const prefix = new Bytes(1);
  prefix[0] = book;
  return joined(prefix, id);
}

/** Puts a role into someone's hands, or changes the terms on which it is there. */
export function grantRole(role: Role, address: Bytes, delay: i64, since: i64, event: ethereum.Event): void {
  const id = joined(role.id, address);
  let grant = RoleGrant.load(id);
  if (!grant) {
    grant = new RoleGrant(id);
    grant.role = role.id;
    grant.account = getAccount(address).id;
    grant.active = false;
  }
  if (!grant.active) {
    role.holderCount += 1;
    role.save();
  }
  grant.active = true;
  grant.executionDelaySeconds = delay;
  grant.since = since;
  grant.grantedAt = i64Of(event.block.timestamp);
  grant.unset("revokedAt");
  grant.save();
}

export function revokeRole(role: Role, address: Bytes, event: ethereum.Event): void {
  const grant = RoleGrant.load(joined(role.id, address));
  if (!grant || !grant.active) return;
  role.holderCount -= 1;
  role.save();
  grant.active = false;
  grant.revokedAt = i64Of(event.block.timestamp);
  grant.save();
}
