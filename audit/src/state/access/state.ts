import type { Address, Hex } from "viem";

/** A grant of a role: in force from `since` on (seconds); calls through it wait `delay` seconds. */
export interface Grant {
  since: number;
  delay: number;
}

/** A call that the timelock was asked to make. */
export interface Operation {
  /** The calls of a batch by their place: target, value and data. */
  calls: Map<bigint, { target: Address; value: bigint; data: Hex }>;
  readyAt: bigint;
  /** Undefined unless it has one. */
  salt: Hex | undefined;
  executed: Set<bigint>;
  cancelled: boolean;
}

export interface AccessState {
  roles: Map<bigint, Map<Address, Grant>>;
  /** Accounts that lost a role. */
  formerHolders: Set<Address>;
  roleAdmins: Map<bigint, bigint>;
  roleGuardians: Map<bigint, bigint>;
  /** Role that a function of a contract demands, for functions that were assigned one. */
  functionRoles: Map<Address, Map<Hex, bigint>>;
  closedTargets: Map<Address, boolean>;
  timelockRoles: Map<Hex, Set<Address>>;
  minDelay: bigint;
  operations: Map<Hex, Operation>;
  /** Requests that the forwarder has carried out for each signer. */
  nonces: Map<Address, bigint>;
}

export function emptyAccess(): AccessState {
  return {
    roles: new Map(),
    formerHolders: new Set(),
    roleAdmins: new Map(),
    roleGuardians: new Map(),
    functionRoles: new Map(),
    closedTargets: new Map(),
    timelockRoles: new Map(),
    minDelay: 0n,
    operations: new Map(),
    nonces: new Map(),
  };
}

/** Whether an account holds a role at a time. */
export function hasRole(access: AccessState, role: bigint, account: Address, time: number): boolean {
  const grant = access.roles.get(role)?.get(account);
  return grant !== undefined && grant.since <= time;
}

/** The inner map of a key, made if it is missing. */
export function inner<Key, InnerKey, Value>(
  map: Map<Key, Map<InnerKey, Value>>,
  key: Key,
): Map<InnerKey, Value> {
  const found = map.get(key) ?? new Map<InnerKey, Value>();
  map.set(key, found);
  return found;
}
