import { ROLES, roleName } from "@engine/protocol/roles";
import type { Abi, Address, Hex } from "viem";
import { getAddress, toFunctionSelector } from "viem/utils";
import { ABIS, CONTRACT_NAMES, type ContractName, type Target } from "../../contracts.ts";
import type { AccessState } from "../../state/access/state.ts";
import { NO_ADDRESS } from "../../state/context.ts";
import type { MembersState } from "../../state/members/state.ts";
import type { Probe } from "./probe.ts";

/** Contracts whose functions the permission book guards. */
const GUARDED: readonly ContractName[] = [
  ...(["Members", "VoteToken", "Ideas", "Rounds", "Offices", "Reviews"] as const),
  ...(["Kudos", "Points", "Activities", "Badges", "Succession", "Rewards"] as const),
];

/**
 * What the permission book, the timelock and the forwarder should answer. Everyone who ever held a role is asked
 * about for every role, so that a grant that was not logged shows. `now` is the pinned block's time.
 */
export function accessProbes(
  access: AccessState,
  members: MembersState,
  target: Target,
  now: number,
): Probe[] {
  const accounts = suspects(access, target);
  return [
    ...roleProbes(access, accounts, now),
    ...functionProbes(access, target),
    ...timelockProbes(access, accounts),
    ...nonceProbes(access, members),
  ];
}

/** Accounts that ever held a role in either book, the contracts themselves, and "anyone". */
function suspects(access: AccessState, target: Target): Address[] {
  const holders = [...access.roles.values()].flatMap((grants) => [...grants.keys()]);
  const timelocked = [...access.timelockRoles.values()].flatMap((accounts) => [...accounts]);
  const contracts = CONTRACT_NAMES.map((name) => getAddress(target.contracts[name].address));
  return [
    ...new Set([...holders, ...timelocked, ...access.formerHolders, ...contracts, NO_ADDRESS as Address]),
  ];
}

function roleProbes(access: AccessState, accounts: readonly Address[], now: number): Probe[] {
  const contract = "AccessManager" as const;
  const roles = [...new Set([...Object.values(ROLES), ...access.roles.keys()])];
  const subjectOf = (role: bigint) => `role ${roleName(role) ?? role}`;
  const holders = roles.flatMap((role) =>
    accounts.map((account) => {
      const grant = access.roles.get(role)?.get(account);
      return {
        contract,
        subject: `${subjectOf(role)} of ${account}`,
        functionName: "hasRole",
        args: [role, account],
        expected: [grant !== undefined && grant.since <= now, grant?.delay ?? 0],
      };
    }),
  );
  const keepers = roles.flatMap((role) => [
    { functionName: "getRoleAdmin", expected: access.roleAdmins.get(role) ?? 0n, role },
    { functionName: "getRoleGuardian", expected: access.roleGuardians.get(role) ?? 0n, role },
  ]);
  return [
    ...holders,
    ...keepers.map(({ role, ...probe }) => ({ contract, subject: subjectOf(role), args: [role], ...probe })),
  ];
}

/** Every function of every guarded contract; those that no log assigned belong to the admin. */
function functionProbes(access: AccessState, target: Target): Probe[] {
  const contract = "AccessManager" as const;
  return GUARDED.flatMap((name) => {
    const address = getAddress(target.contracts[name].address);
    const assigned = access.functionRoles.get(address) ?? new Map<Hex, bigint>();
    const known = (ABIS[name] as Abi).flatMap((item) =>
      item.type === "function" ? [toFunctionSelector(item)] : [],
    );
    const selectors = [...new Set([...known, ...assigned.keys()])];
    const functions = selectors.map((selector) => ({
      contract,
      subject: `function ${selector} of ${name}`,
      functionName: "getTargetFunctionRole",
      args: [address, selector],
      expected: assigned.get(selector) ?? 0n,
    }));
    const isClosed = access.closedTargets.get(address) ?? false;
    return [
      ...functions,
      { contract, subject: name, functionName: "isTargetClosed", args: [address], expected: isClosed },
    ];
  });
}

function timelockProbes(access: AccessState, accounts: readonly Address[]): Probe[] {
  const contract = "Timelock" as const;
  const holders = [...access.timelockRoles].flatMap(([role, holding]) =>
    accounts.map((account) => ({
      contract,
      subject: `timelock role ${role} of ${account}`,
      functionName: "hasRole",
      args: [role, account],
      expected: holding.has(account),
    })),
  );
  const operations = [...access.operations].map(([id, { executed, cancelled }]) => ({
    contract,
    subject: `timelock operation ${id}`,
    functionName: "isOperationDone",
    args: [id],
    expected: executed.size > 0 && !cancelled,
  }));
  return [
    { contract, subject: "Timelock", functionName: "getMinDelay", expected: access.minDelay },
    ...holders,
    ...operations,
  ];
}

/** Members' accounts are asked about even if no request of theirs was logged. */
function nonceProbes(access: AccessState, members: MembersState): Probe[] {
  const signers = new Set([...access.nonces.keys(), ...members.accounts.keys()]);
  return [...signers].map((signer) => ({
    contract: "Forwarder",
    subject: `requests of ${signer}`,
    functionName: "nonces",
    args: [signer],
    expected: access.nonces.get(signer) ?? 0n,
  }));
}
