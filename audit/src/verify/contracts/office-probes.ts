import { OFFICE_NAMES } from "@engine/protocol/enums";
import type { MembersState } from "../../state/members/state.ts";
import { type OfficesState, officeUntil } from "../../state/offices/state.ts";
import type { Probe } from "./probe.ts";

/** What Offices should answer of every member and office, so that a term that was not logged shows. */
export function officeProbes(offices: OfficesState, members: MembersState): Probe[] {
  return [...members.byId.keys()].flatMap((memberId) =>
    OFFICE_NAMES.map((_, office) => ({
      subject: `member ${memberId}`,
      contract: "Offices" as const,
      functionName: "officeUntil",
      args: [memberId, office],
      expected: officeUntil(offices, memberId, office),
    })),
  );
}
