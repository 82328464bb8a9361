import type { Address } from "viem";
import { domainOf, type Verifier } from "./typed-data.ts";

/** What a member signs who was at an activity, so that somebody else can bring it to the chain. */
export interface Attendance {
  activityId: number;
  member: Address;
}

const types = {
  Attendance: [
    { name: "activityId", type: "uint32" },
    { name: "member", type: "address" },
  ],
} as const;

/** Typed data of an attendance for `Activities.attendSigned`. */
export function attendanceTypedData(activities: Verifier, message: Attendance) {
  return {
    domain: domainOf("activities", activities),
    types,
    primaryType: "Attendance",
    message,
  } as const;
}
