import { Bytes, ethereum } from "@graphprotocol/graph-ts";
import { Operation, OperationCall } from "../generated/schema";
import {
  CallExecuted,
  CallSalt,
  CallScheduled,
  Cancelled,
  MinDelayChange,
  RoleAdminChanged,
  RoleGranted,
  RoleRevoked,
} from "../generated/Timelock/Timelock";
import { newActivity } from "./entities/activity";
import { memberBehind } from "./entities/member";
import { addCall, callId, finishOperation, newOperation } from "./entities/operation";
import { getOrganisation } from "./entities/organisation";
import { changeParameter } from "./entities/parameter";
import { getTimelockRole, grantRole, revokeRole } from "./entities/role";
import { isZero } from "./lib/ids";
import { i64Of, saturatingAdd } from "./lib/numbers";

/** A batch says this once for each of its calls, the first time with index 0. */
export function handleCallScheduled(event: CallScheduled): void {
  const params = event.params;
  const known = Operation.load(params.id);
  const operation = known && known.state == "Scheduled" ? known : schedule(event);
  addCall(operation, i64Of(params.index), params.target, params.value, params.data);
  saveOperation(event, "CallScheduled", operation.id);
}

function schedule(event: CallScheduled): Operation {
  const params = event.params;
  const delay = i64Of(params.delay);
  const readyAt = saturatingAdd(i64Of(event.block.timestamp), delay);
  const operation = newOperation(params.id, "Timelock", delay, readyAt, event);
  if (!isZero(params.predecessor)) operation.predecessor = params.predecessor;
  operation.save();
  const organisation = getOrganisation(event);
  organisation.latestOperation = operation.id;
  organisation.save();
  return operation;
}

export function handleCallExecuted(event: CallExecuted): void {
  const known = finishOperation(event.params.id, "Executed", event);
  const call = OperationCall.load(callId(event.params.id, i64Of(event.params.index)));
  if (call) {
    call.executed = true;
    call.save();
  }
  saveOperation(event, "CallExecuted", known ? event.params.id : null);
}

/** Comes after the calls that it belongs to. */
export function handleCallSalt(event: CallSalt): void {
  const operation = Operation.load(event.params.id);
  if (operation) {
    operation.salt = event.params.salt;
    operation.save();
  }
  saveOperation(event, "CallSalt", operation ? operation.id : null);
}

export function handleCancelled(event: Cancelled): void {
  const known = finishOperation(event.params.id, "Cancelled", event);
  saveOperation(event, "Cancelled", known ? event.params.id : null);
}

export function handleMinDelayChange(event: MinDelayChange): void {
  const organisation = getOrganisation(event);
  const before = i64Of(event.params.oldDuration);
  const after = i64Of(event.params.newDuration);
  changeParameter(event, 0, "minDelaySeconds", before != 0, before, after, null);
  organisation.minDelaySeconds = after;
  organisation.save();
  newActivity(event, "MinDelayChange").save();
}

export function handleRoleGranted(event: RoleGranted): void {
  getOrganisation(event);
  const role = getTimelockRole(event.params.role);
  grantRole(role, event.params.account, 0, i64Of(event.block.timestamp), event);
  saveRole(event, "RoleGranted", role.id, event.params.account);
}

export function handleRoleRevoked(event: RoleRevoked): void {
  const role = getTimelockRole(event.params.role);
  revokeRole(role, event.params.account, event);
  saveRole(event, "RoleRevoked", role.id, event.params.account);
}

export function handleRoleAdminChanged(event: RoleAdminChanged): void {
  const role = getTimelockRole(event.params.role);
  role.admin = getTimelockRole(event.params.newAdminRole).id;
  role.save();
  saveRole(event, "RoleAdminChanged", role.id, null);
}

function saveRole(event: ethereum.Event, name: string, role: Bytes, account: Bytes | null): void {
  const activity = newActivity(event, name);
  activity.role = role;
  activity.account = account;
  if (account) activity.member = memberBehind(account);
  activity.save();
}

function saveOperation(event: ethereum.Event, name: string, operation: Bytes | null): void {
  const activity = newActivity(event, name);
  activity.operation = operation;
  activity.save();
}
