import { Bytes, ethereum } from "@graphprotocol/graph-ts";
import {
  OperationCanceled,
  OperationExecuted,
  OperationScheduled,
  RoleAdminChanged,
  RoleGrantDelayChanged,
  RoleGranted,
  RoleGuardianChanged,
  RoleLabel,
  RoleRevoked,
  TargetAdminDelayUpdated,
  TargetClosed,
  TargetFunctionRoleUpdated,
} from "../generated/AccessManager/AccessManager";
import { Permission } from "../generated/schema";
import { newActivity } from "./entities/activity";
import { memberBehind } from "./entities/member";
import { getModule } from "./entities/module";
import { addCall, finishOperation, newOperation } from "./entities/operation";
import { getOrganisation } from "./entities/organisation";
import { getManagerRole, grantRole, revokeRole } from "./entities/role";
import { idOfBig, joined } from "./lib/ids";
import { i64Of } from "./lib/numbers";

export function handleRoleLabel(event: RoleLabel): void {
  const role = getManagerRole(event.params.roleId);
  role.label = event.params.label;
  role.save();
  saveActivity(event, "RoleLabel", role.id, null);
}

export function handleRoleGranted(event: RoleGranted): void {
  getOrganisation(event);
  const params = event.params;
  const role = getManagerRole(params.roleId);
  grantRole(role, params.account, i64Of(params.delay), i64Of(params.since), event);
  saveActivity(event, "RoleGranted", role.id, params.account);
}

export function handleRoleRevoked(event: RoleRevoked): void {
  const role = getManagerRole(event.params.roleId);
  revokeRole(role, event.params.account, event);
  saveActivity(event, "RoleRevoked", role.id, event.params.account);
}

export function handleRoleAdminChanged(event: RoleAdminChanged): void {
  const role = getManagerRole(event.params.roleId);
  role.admin = getManagerRole(event.params.admin).id;
  role.save();
  saveActivity(event, "RoleAdminChanged", role.id, null);
}

export function handleRoleGuardianChanged(event: RoleGuardianChanged): void {
  const role = getManagerRole(event.params.roleId);
  role.guardian = getManagerRole(event.params.guardian).id;
  role.save();
  saveActivity(event, "RoleGuardianChanged", role.id, null);
}

export function handleRoleGrantDelayChanged(event: RoleGrantDelayChanged): void {
  const role = getManagerRole(event.params.roleId);
  role.grantDelaySeconds = i64Of(event.params.delay);
  role.save();
  saveActivity(event, "RoleGrantDelayChanged", role.id, null);
}

export function handleTargetClosed(event: TargetClosed): void {
  const target = getModule(event.params.target);
  target.closed = event.params.closed;
  target.save();
  saveActivity(event, "TargetClosed", null, target.id);
}

export function handleTargetAdminDelayUpdated(event: TargetAdminDelayUpdated): void {
  const target = getModule(event.params.target);
  target.adminDelaySeconds = i64Of(event.params.delay);
  target.save();
  saveActivity(event, "TargetAdminDelayUpdated", null, target.id);
}

export function handleTargetFunctionRoleUpdated(event: TargetFunctionRoleUpdated): void {
  const params = event.params;
  const role = getManagerRole(params.roleId);
  const permission = new Permission(joined(params.target, params.selector));
  permission.target = getModule(params.target).id;
  permission.selector = params.selector;
  permission.role = role.id;
  permission.since = i64Of(event.block.timestamp);
  permission.save();
  saveActivity(event, "TargetFunctionRoleUpdated", role.id, params.target);
}

export function handleOperationScheduled(event: OperationScheduled): void {
  const params = event.params;
  const id = joined(params.operationId, idOfBig(params.nonce));
  const readyAt = i64Of(params.schedule);
  const operation = newOperation(id, "AccessManager", readyAt - i64Of(event.block.timestamp), readyAt, event);
  operation.save();
  addCall(operation, 0, params.target, null, params.data);
  saveOperation(event, "OperationScheduled", id, params.caller);
}

export function handleOperationExecuted(event: OperationExecuted): void {
  const id = joined(event.params.operationId, idOfBig(event.params.nonce));
  const known = finishOperation(id, "Executed", event);
  saveOperation(event, "OperationExecuted", known ? id : null, null);
}

export function handleOperationCanceled(event: OperationCanceled): void {
  const id = joined(event.params.operationId, idOfBig(event.params.nonce));
  const known = finishOperation(id, "Cancelled", event);
  saveOperation(event, "OperationCanceled", known ? id : null, null);
}

function saveActivity(event: ethereum.Event, name: string, role: Bytes | null, account: Bytes | null): void {
  const activity = newActivity(event, name);
  activity.role = role;
  activity.account = account;
  if (account) activity.member = memberBehind(account);
  activity.save();
}

function saveOperation(
  event: ethereum.Event,
  name: string,
  operation: Bytes | null,
  caller: Bytes | null,
): void {
  const activity = newActivity(event, name);
  activity.operation = operation;
  activity.account = caller;
  if (caller) activity.actor = memberBehind(caller);
  activity.save();
}
