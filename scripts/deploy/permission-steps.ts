import { accessManagerAbi } from "@engine/protocol/abi/access-manager";
import { ROLES, type RoleName } from "@engine/protocol/roles";
import type { Address } from "viem";
import { addressesOf, addressOf, type Context, created } from "./context.ts";
import { DECIDING_MODULES, MODULE_NAMES, type ModuleName } from "./contracts.ts";
import { HUMAN_ROLES } from "./organisation.ts";
import {
  changeBook,
  grantRole,
  guardFunctions,
  isHolder,
  labelRole,
  renounceRole,
  roleOfFunction,
} from "./permission-book.ts";
import { PERMISSIONS, permissionsOf } from "./permissions.ts";
import type { Step } from "./step.ts";
import { TIMELOCK_GRANTS, timelockRenunciation } from "./timelock-steps.ts";

const namedRoles = (Object.entries(ROLES) as [RoleName, bigint][]).filter(([name]) => name !== "admin");

/** A role's name in the permission book, as explorers show it. */
export function roleLabel(role: RoleName): string {
  return role.toUpperCase();
}

const labels: Step = {
  id: "label-roles",
  title: `Names of the roles: ${namedRoles.map(([name]) => name).join(", ")}`,
  async done(context) {
    const { address, startBlock } = created(context, "AccessManager");
    const events = await context.client.getContractEvents({
      address,
      abi: accessManagerAbi,
      eventName: "RoleLabel",
      fromBlock: BigInt(startBlock),
    });
    const labelled = new Set(events.map(({ args }) => `${args.roleId} ${args.label}`));
    return namedRoles.every(([name, role]) => labelled.has(`${role} ${roleLabel(name)}`));
  },
  call: (context) =>
    changeBook(
      context,
      namedRoles.map(([name, role]) => labelRole(role, roleLabel(name))),
    ),
};

function guard(module: ModuleName): Step {
  const permissions = ({ artifacts }: Context) => permissionsOf(module, artifacts[module].abi);
  return {
    id: `guard-${module}`,
    title: `Who may call what in ${module}`,
    async done(context) {
      const target = addressOf(context, module);
      const roles = permissions(context).map(
        async ({ role, selector }) => (await roleOfFunction(context, target, selector)) === ROLES[role],
      );
      return (await Promise.all(roles)).every(Boolean);
    },
    call(context) {
      const byRole = Map.groupBy(permissions(context), ({ role }) => role);
      const changes = [...byRole].map(([role, each]) =>
        guardFunctions(
          addressOf(context, module),
          each.map(({ selector }) => selector),
          ROLES[role],
        ),
      );
      return changeBook(context, changes);
    },
  };
}

/** Who is to hold each role but the admin's. */
export function intendedHolders(context: Context): { role: RoleName; account: Address }[] {
  const people = HUMAN_ROLES.flatMap((role) =>
    addressesOf(context, context.organisation.roles[role]).map((account) => ({ role, account })),
  );
  return [
    ...DECIDING_MODULES.map((name) => ({ role: "module" as const, account: addressOf(context, name) })),
    { role: "parameters", account: addressOf(context, "Timelock") },
    { role: "treasurer", account: addressOf(context, "Timelock") },
    ...people,
  ];
}

const grants: Step = {
  id: "grant-roles",
  title: "Roles of the modules, the timelock and the people",
  async done(context) {
    const granted = intendedHolders(context).map(({ role, account }) =>
      isHolder(context, ROLES[role], account),
    );
    return (await Promise.all(granted)).every(Boolean);
  },
  call: (context) =>
    changeBook(
      context,
      intendedHolders(context).map(({ role, account }) => grantRole(ROLES[role], account)),
    ),
};

const handover: Step = {
  id: "hand-over",
  title: "The permission book passes to the timelock",
  done: (context) => isHolder(context, ROLES.admin, addressOf(context, "Timelock")),
  call: (context) => changeBook(context, [grantRole(ROLES.admin, addressOf(context, "Timelock"))]),
};

const renunciation: Step = {
  id: "renounce",
  title: "The deployer gives up its own role",
  forGood: true,
  done: async (context) => !(await isHolder(context, ROLES.admin, context.deployer.address)),
  call: (context) => changeBook(context, [renounceRole(ROLES.admin, context.deployer.address)]),
};

const guardedModules = MODULE_NAMES.filter((name) => Object.keys(PERMISSIONS[name]).length > 0);

/** The governor has the timelock before the timelock has the book: at no moment is the book nobody's. */
export const PERMISSION_STEPS: readonly Step[] = [
  labels,
  ...guardedModules.map(guard),
  grants,
  ...TIMELOCK_GRANTS,
  handover,
  renunciation,
  timelockRenunciation,
];
