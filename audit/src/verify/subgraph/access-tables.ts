import type { Row, Table } from "./table.ts";
import { idOf, joinedId, type World } from "./world.ts";

const MANAGER_BOOK = 0;
const TIMELOCK_BOOK = 1;

/** Who may do what: grants in both permission books, and functions by role. */
export function accessTables(world: World): Table[] {
  return [grants(world), permissions(world)];
}

/** Former grants keep a row of their own, marked inactive. */
function grants({ state, events }: World): Table {
  const rows = new Map<string, Row>();
  for (const event of events) {
    if (event.eventName !== "RoleGranted" && event.eventName !== "RoleRevoked") continue;
    const isManager = event.contract === "AccessManager";
    const role = isManager
      ? idOf([MANAGER_BOOK, 1], [event.args.roleId, 8])
      : joinedId(idOf([TIMELOCK_BOOK, 1]), event.args.role);
    const { account } = event.args;
    const id = joinedId(role, account);
    const grant = isManager ? state.access.roles.get(event.args.roleId)?.get(account) : undefined;
    const revoked = event.eventName === "RoleRevoked";
    rows.set(id, {
      "role.id": role,
      "account.id": account,
      active: !revoked,
      executionDelaySeconds: grant?.delay ?? rows.get(id)?.executionDelaySeconds ?? 0,
      revokedAt: revoked ? event.at.timestamp : null,
    });
  }
  return { entity: "roleGrants", rows, nameOf: (_, row) => `role ${row["role.id"]} of ${row["account.id"]}` };
}

function permissions({ state }: World): Table {
  const rows = [...state.access.functionRoles].flatMap(([target, selectors]) =>
    [...selectors].map(([selector, role]): [string, Row] => [
      joinedId(target, selector),
      { "target.id": target, selector, "role.number": role },
    ]),
  );
  const nameOf = (_: string, row: Row) => `function ${row.selector} of ${row["target.id"]}`;
  return { entity: "permissions", rows: new Map(rows), nameOf };
}
