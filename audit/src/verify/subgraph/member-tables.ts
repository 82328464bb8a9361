import { DOOR_NAMES } from "@engine/protocol/enums";
import { recordOf } from "../../state/members/state.ts";
import { sourceName, statusName } from "../../state/names.ts";
import { NO_FORECASTS } from "../../state/reviews/forecast.ts";
import type { Row, Table } from "./table.ts";
import { eventsNamed, hashOrNull, idOf, numberId, type World } from "./world.ts";

/** Members, units and invitations. */
export function memberTables(world: World): Table[] {
  return [members(world), units(world), invitations(world)];
}

function members(world: World): Table {
  const { state } = world;
  const joinings = new Map(
    eventsNamed(world, "Members", "MemberJoined").map((event) => [event.args.memberId, event]),
  );
  const changes = new Map(
    eventsNamed(world, "Members", "MemberStatusChanged").map((event) => [event.args.memberId, event]),
  );
  const rows = [...state.members.byId.values()].map(({ id, account, profileHash }): [string, Row] => {
    const record = recordOf(state.members, id);
    const joining = joinings.get(id);
    const recovery = state.members.recoveries.get(id);
    const change = changes.get(id);
    return [
      idOf([id, 4]),
      {
        number: id,
        "account.id": account,
        source: sourceName(record?.source ?? 0),
        "unit.id": numberId(record?.unit ?? 0),
        status: statusName(record?.status ?? 0),
        door: DOOR_NAMES[joining?.args.door ?? 0] ?? "",
        joinedAt: record?.joinedAt ?? 0,
        "admittedBy.id": numberId(joining?.args.admittedBy ?? 0),
        "invitation.id": joining ? hashOrNull(joining.args.invitation) : null,
        "profile.hash": hashOrNull(profileHash),
        "statusReason.hash": change ? hashOrNull(change.args.reasonHash) : null,
        statusSince: change?.at.timestamp ?? record?.joinedAt ?? 0,
        recoveryNext: recovery?.next ?? null,
        recoveryReadyAt: recovery?.readyAt ?? null,
        ...(state.reviews.records.get(id) ?? NO_FORECASTS),
      },
    ];
  });
  return { entity: "members", rows: new Map(rows), nameOf: (_, { number }) => `member ${number}` };
}

function units(world: World): Table {
  const rows = eventsNamed(world, "Members", "UnitAdded").map(({ args, at }): [string, Row] => [
    idOf([args.unit, 4]),
    {
      number: args.unit,
      "document.hash": args.documentHash,
      "addedBy.id": numberId(args.actorId),
      addedAt: at.timestamp,
    },
  ]);
  return { entity: "units", rows: new Map(rows), nameOf: (_, { number }) => `unit ${number}` };
}

/** A revoked invitation keeps the number of its uses. */
function invitations(world: World): Table {
  const rows = new Map<string, Row>();
  for (const { args } of eventsNamed(world, "Members", "MemberJoined")) {
    if (hashOrNull(args.invitation) === null) continue;
    const uses = Number(rows.get(args.invitation)?.uses ?? 0) + 1;
    rows.set(args.invitation, { uses, revokedAt: null });
  }
  for (const { args, at } of eventsNamed(world, "Members", "InvitationRevoked")) {
    rows.set(args.invitation, { uses: rows.get(args.invitation)?.uses ?? 0, revokedAt: at.timestamp });
  }
  return { entity: "invitations", rows, nameOf: (id) => `invitation ${id}` };
}
