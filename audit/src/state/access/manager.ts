import type { EventOf } from "../../contracts.ts";
import type { Context } from "../context.ts";
import { inner } from "./state.ts";

type ManagerEvent = EventOf<"AccessManager">;

/** Folds one event of the permission book into the state. */
export function reduceManager({ state }: Context, event: ManagerEvent): void {
  const { access } = state;
  switch (event.eventName) {
    case "RoleGranted":
      grant(state.access, event);
      break;
    case "RoleRevoked":
      inner(access.roles, event.args.roleId).delete(event.args.account);
      access.formerHolders.add(event.args.account);
      break;
    case "RoleAdminChanged":
      access.roleAdmins.set(event.args.roleId, event.args.admin);
      break;
    case "RoleGuardianChanged":
      access.roleGuardians.set(event.args.roleId, event.args.guardian);
      break;
    case "TargetFunctionRoleUpdated":
      inner(access.functionRoles, event.args.target).set(event.args.selector, event.args.roleId);
      break;
    case "TargetClosed":
      access.closedTargets.set(event.args.target, event.args.closed);
      break;
    case "RoleLabel":
    case "RoleGrantDelayChanged":
    case "TargetAdminDelayUpdated":
    case "OperationScheduled":
    case "OperationExecuted":
    case "OperationCanceled":
      break;
  }
}

/** A second grant only changes the delay: the account has held the role since the first. */
function grant(
  { roles }: Context["state"]["access"],
  { args }: Extract<ManagerEvent, { eventName: "RoleGranted" }>,
): void {
  const holders = inner(roles, args.roleId);
  const since = args.newMember ? args.since : (holders.get(args.account)?.since ?? args.since);
  holders.set(args.account, { since, delay: args.delay });
}
